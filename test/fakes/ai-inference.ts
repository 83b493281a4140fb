import { jwt } from './keys.ts'
import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, HEX, letters, LOWER, token, uuid } from './recipe.ts'

/** Those who serve other people's models. */
export const aiInferenceFakes: Recipes = {
  'together-key': () => token('tgp_v1_', letters('together', BASE62, 43)),
  'together-legacy-key': () => token('TOGETHER_API_KEY=', letters('together-old', HEX, 64)),
  'fireworks-key': () => token('fw_', letters('fireworks', BASE62, 24)),
  'cerebras-key': () => token('csk-', letters('cerebras', BASE36, 48)),
  'sambanova-key': () => token('SAMBANOVA_API_KEY=', uuid('sambanova')),
  'baseten-key': () => token('BASETEN_API_KEY=', `${letters('baseten', BASE62, 8)}.${letters('baseten-end', BASE62, 32)}`),
  'novita-key': () => token('NOVITA_API_KEY=sk_', letters('novita', BASE62, 43)),
  'deepinfra-key': () => token('DEEPINFRA_API_KEY=', letters('deepinfra', BASE62, 32)),
  'fal-key': () => token('FAL_KEY=', `${uuid('fal')}:${letters('fal', HEX, 32)}`),
  'siliconflow-key': () => token('SILICONFLOW_API_KEY=sk-', letters('siliconflow', LOWER, 48)),
  'friendli-token': () => token('flp_', letters('friendli', BASE62, 46)),
  'featherless-key': () => token('rc_', letters('featherless', HEX, 64)),
  'ollama-key': () => token('OLLAMA_API_KEY=', `${letters('ollama', HEX, 32)}.${letters('ollama-end', BASE62, 24)}`),
  'chutes-key': () => token('cpk_', `${letters('cpk1', HEX, 32)}.${letters('cpk2', HEX, 32)}.${letters('cpk3', BASE62, 32)}`),
  'targon-key': () => token('sn4_', letters('targon', BASE36, 28)),
  'io-intelligence-key': () => token('io-v2-', jwt({ owner: letters('io', HEX, 8) }).text),
  'helicone-key': () => token('sk-helicone-', [1, 2, 3, 4].map(part => letters(`helicone${part}`, BASE36, 7)).join('-')),
  'openai-compatible-key': () => token('sk-', letters('compatible', HEX, 32)),
}
