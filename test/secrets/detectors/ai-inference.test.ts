import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { letters, BASE62, LOWER } from '../../fakes/recipe.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['together-key', 'together-api-key'],
  ['together-legacy-key', 'together-legacy-key'],
  ['fireworks-key', 'fireworks-api-key'],
  ['cerebras-key', 'cerebras-api-key'],
  ['sambanova-key', 'sambanova-api-key'],
  ['baseten-key', 'baseten-api-key'],
  ['novita-key', 'novita-api-key'],
  ['deepinfra-key', 'deepinfra-api-key'],
  ['fal-key', 'fal-key'],
  ['siliconflow-key', 'siliconflow-api-key'],
  ['friendli-token', 'friendli-token'],
  ['featherless-key', 'featherless-api-key'],
  ['ollama-key', 'ollama-api-key'],
  ['chutes-key', 'chutes-api-key'],
  ['targon-key', 'targon-api-key'],
  ['io-intelligence-key', 'io-intelligence-api-key'],
  ['helicone-key', 'helicone-api-key'],
  ['openai-compatible-key', 'openai-compatible-api-key'],
])

testNearMisses([
  'together-key',
  'together-legacy-key',
  'cerebras-key',
  'sambanova-key',
  'baseten-key',
  'novita-key',
  'deepinfra-key',
  'fal-key',
  'siliconflow-key',
  'featherless-key',
  'ollama-key',
  'chutes-key',
  'targon-key',
  'helicone-key',
  'openai-compatible-key',
])

test.each([
  ['48 letters and digits', `sk-${letters('compatible-long', BASE62, 48)}`, ['openai-compatible-api-key']],
  ['48 letters', `sk-${letters('words', LOWER, 48)}`, []],
  ['a provider by its variable', fake('deepseek-key'), ['deepseek-api-key']],
  ['a provider by its prefix', fake('openrouter-key'), ['openrouter-api-key']],
  ['an OpenAI key', fake('openai-legacy-key'), ['openai-api-key']],
])('%s', (_, text, expected) => {
  expect(ids(text)).toEqual(expected)
})
