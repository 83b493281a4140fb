import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** Modal keeps secrets in its own store, which functions name. */
export const modal: Tool = {
  names: ['modal'],
  actions: lazily(() => [
    {
      names: ['secret create'],
      grammar: grammar({ value: 'e env from-dotenv from-json' }),
      positionals: ['object', 'pair'],
      store: 'bundle',
      delivers: 'api',
      instead: 'read the values from a file: --from-dotenv FILE, or write KEY=- to be asked',
    },
    {
      names: ['token set'],
      grammar: grammar({ secret: 'token-secret', value: 'token-id profile' }),
      instead: 'run modal token new, or set MODAL_TOKEN_SECRET in the environment',
    },
  ]),
}
