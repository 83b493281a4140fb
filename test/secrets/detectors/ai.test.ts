import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['anthropic-oauth-token', 'anthropic-oauth-token'],
  ['xai-key', 'xai-api-key'],
  ['mistral-key', 'mistral-api-key'],
  ['cohere-key', 'cohere-api-key'],
  ['perplexity-key', 'perplexity-api-key'],
  ['deepseek-key', 'deepseek-api-key'],
  ['moonshot-key', 'moonshot-api-key'],
  ['zhipu-key', 'zhipu-api-key'],
  ['dashscope-key', 'dashscope-api-key'],
  ['volcengine-ark-key', 'volcengine-ark-api-key'],
  ['stability-key', 'stability-api-key'],
  ['upstage-key', 'upstage-api-key'],
  ['runway-key', 'runway-api-key'],
  ['cursor-key', 'cursor-api-key'],
])

testNearMisses(['xai-key', 'mistral-key', 'cohere-key', 'perplexity-key', 'zhipu-key', 'volcengine-ark-key', 'runway-key', 'cursor-key'])
