import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** dstack starts tasks, services and dev environments in the clouds of a project. */
export const dstack: Tool = {
  names: ['dstack'],
  actions: lazily(() => [
    {
      names: ['apply', 'run'],
      grammar: grammar({
        runs: 'f file',
        env: 'e env',
        cloud: 'b backend',
        value:
          'n name P port p profile project gpu max-offers ssh-identity region r instance-type repo repo-branch git-identity u user max-price',
        secret: 'token gh-token',
      }),
      delivers: 'api',
      instead: 'keep it in the secrets of the project and refer to it in the file: NAME=${{ secrets.name }}',
    },
    {
      names: ['secret set', 'secrets set'],
      grammar: grammar({ value: 'project' }),
      positionals: ['value', 'secret'],
      delivers: 'api',
      instead: 'set it in the web interface of the dstack server',
    },
    {
      names: ['project add', 'config'],
      grammar: grammar({ secret: 'token', value: 'name url project n' }),
      instead: 'run dstack login, which asks in the browser',
    },
  ]),
}
