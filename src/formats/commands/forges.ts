import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** gh sets the secrets of repositories and asks the API of GitHub. */
export const gh: Tool = {
  names: ['gh'],
  globals: grammar({ value: 'R repo' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['secret set'],
      grammar: grammar({ secret: 'b body', value: 'e env o org r repos v visibility a app u user f env-file R repo' }),
      positionals: ['value'],
      delivers: 'api',
      instead: 'pipe the value in: gh secret set NAME < FILE',
    },
    {
      names: ['variable set'],
      grammar: grammar({ named: 'b body', value: 'e env o org r repos v visibility f env-file R repo' }),
      positionals: ['name'],
      delivers: 'api',
      instead: 'make it a secret: gh secret set NAME < FILE',
    },
    {
      names: ['api'],
      grammar: grammar({
        header: 'H header',
        pair: 'f raw-field F field',
        value: 'X method q jq t template input hostname cache p preview',
      }),
      instead: 'let gh log in by itself, or pass the body with --input FILE',
    },
    {
      names: ['workflow run'],
      grammar: grammar({ pair: 'f raw-field F field', value: 'r ref R repo' }),
      delivers: 'api',
      instead: 'make it a secret of the repository; inputs are shown with the run',
    },
  ]),
}

/** glab sets the variables of projects. */
export const glab: Tool = {
  names: ['glab'],
  actions: lazily(() => [
    {
      names: ['variable set', 'variable update', 'variable new', 'variable create'],
      grammar: grammar({ named: 'v value', value: 's scope t type g group R repo' }),
      positionals: ['name', 'named'],
      delivers: 'api',
      instead: 'pipe the value in: glab variable set NAME < FILE',
    },
    {
      names: ['auth login'],
      grammar: grammar({ secret: 't token j job-token', value: 'hostname api-host' }),
      instead: 'pipe the token in: --stdin',
    },
  ]),
}

/** git keeps what it is told to set, and its URLs, in files that anybody may read. */
export const git: Tool = {
  names: ['git'],
  globals: grammar({ pair: 'c', value: 'C git-dir work-tree namespace' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['config', 'config set'],
      grammar: grammar({ value: 'f file blob type' }),
      positionals: ['name', 'named'],
      instead: 'use a credential helper',
    },
    {
      names: ['clone', 'fetch', 'pull', 'push', 'ls-remote', 'submodule update'],
      grammar: grammar({ value: 'b branch o origin depth c config u j jobs reference' }),
      instead: 'use a credential helper, or a deploy key over SSH',
    },
  ]),
}
