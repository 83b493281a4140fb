import type { Recipes } from './recipe.ts'
import { BASE62, HEX, letters, token, uuid } from './recipe.ts'

/** Those who train models. */
export const aiFakes: Recipes = {
  'anthropic-oauth-token': () => token('sk-ant-oat01-', letters('an-oauth', BASE62, 93) + 'AA'),
  'xai-key': () => token('xai-', letters('xai', BASE62, 80)),
  'mistral-key': () => token('MISTRAL_API_KEY=', letters('mistral', BASE62, 32)),
  'cohere-key': () => token('COHERE_API_KEY=', letters('cohere', BASE62, 40)),
  'perplexity-key': () => token('pplx-', letters('pplx', BASE62, 48)),
  'deepseek-key': () => token('DEEPSEEK_API_KEY=sk-', letters('deepseek', HEX, 32)),
  'moonshot-key': () => token('MOONSHOT_API_KEY=sk-', letters('moonshot', BASE62, 48)),
  'zhipu-key': () => token('ZAI_API_KEY=', `${letters('zai', HEX, 32)}.${letters('zai-end', BASE62, 16)}`),
  'dashscope-key': () => token('DASHSCOPE_API_KEY=sk-', letters('dashscope', HEX, 32)),
  'volcengine-ark-key': () => token('ARK_API_KEY=', uuid('ark')),
  'stability-key': () => token('STABILITY_API_KEY=sk-', letters('stability', BASE62, 48)),
  'upstage-key': () => token('up_', letters('upstage', BASE62, 29)),
  'runway-key': () => token('key_', letters('runway', HEX, 128)),
  'cursor-key': () => token('key_', letters('cursor', HEX, 64)),
}
