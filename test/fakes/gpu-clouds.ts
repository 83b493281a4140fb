import { jwt } from './keys.ts'
import type { Recipes } from './recipe.ts'
import { BASE62, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Those who rent out graphics cards. */
export const gpuCloudsFakes: Recipes = {
  'runpod-legacy-key': () => token('RUNPOD_API_KEY=', letters('runpod-old', UPPER + DIGITS, 40)),
  'vast-key': () => token('VAST_API_KEY=', letters('vast', HEX, 64)),
  'lambda-key': () => token('secret_deploy_', `${letters('lambda1', HEX, 32)}.${letters('lambda2', BASE62, 32)}`),
  'modal-token-secret': () => token('as-', letters('modal', BASE62, 22)),
  'prime-intellect-key': () => token('pit_', letters('prime', HEX, 64)),
  'salad-key': () => token('salad_cloud_user_', letters('salad', BASE62, 49)),
  'phala-cloud-key': () => token('phak_', letters('phala', BASE62, 43)),
  'tinfoil-key': () => token('TINFOIL_API_KEY=tk_', letters('tinfoil', BASE62, 48)),
  'akash-console-key': () => token('ac.sk.production.', letters('akash', HEX, 64)),
  'dstack-token': () => token('DSTACK_TOKEN=', uuid('dstack')),
  'skypilot-token': () => token('sky_', jwt({ sub: letters('skypilot', HEX, 8) }).text),
  'anyscale-token': () => token('aph0_', letters('anyscale', BASE62, 44)),
  'paperspace-key': () => token('PAPERSPACE_API_KEY=', letters('paperspace', HEX, 30)),
  'hyperstack-key': () => token('HYPERSTACK_API_KEY=', uuid('hyperstack')),
  'hot-aisle-key': () => token('HOTAISLE_API_KEY=', `${letters('aisle1', HEX, 24)}.${letters('aisle2', HEX, 64)}`),
}
