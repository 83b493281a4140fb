import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const ON_HOST = 'let the machine fetch it from a secret manager when it starts'

/** Prime Intellect rents machines of many owners. */
export const prime: Tool = {
  names: ['prime'],
  provider: 'Prime Intellect',
  actions: lazily(() => [
    {
      names: ['pods create'],
      grammar: grammar({
        env: 'env',
        image: 'image',
        value: 'id cloud-id gpu-type gpu-count name disk-size vcpus memory team-id custom-template-id share-with-team',
      }),
      makes: 'workload',
      delivers: 'api',
      instead: ON_HOST,
    },
    {
      names: ['secret create', 'secret update'],
      grammar: grammar({ secret: 'v value', value: 'n name d description' }),
      delivers: 'api',
      instead: 'leave -v out: prime asks for the value and shows nothing',
    },
    {
      names: ['config set-api-key'],
      grammar: grammar({}),
      positionals: ['secret'],
      instead: 'leave the key out: prime asks for it; or set PRIME_API_KEY in the environment',
    },
  ]),
}

/** Akash runs deployments on machines of strangers. */
export const akash: Tool = {
  names: ['provider-services', 'akash'],
  provider: 'Akash',
  actions: lazily(() => [
    {
      names: ['send-manifest', 'tx deployment create', 'tx deployment update'],
      grammar: grammar({
        value: 'from dseq gseq oseq provider home keyring-backend node chain-id fees gas gas-prices gas-adjustment deposit auth-type y',
      }),
      positionals: ['runs'],
      delivers: 'api',
      instead: ON_HOST,
    },
  ]),
}

/** Salad runs containers on the computers of players. */
export const salad: Tool = { names: ['salad', 'salad-cloud'], provider: 'Salad', actions: lazily(() => []) }
