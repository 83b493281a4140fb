import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const ON_HOST = 'let the pod fetch it from a secret manager when it starts'
const CONFIG = 'let lium init ask for the key, or set LIUM_API_KEY from a secret manager'

const up: Action = {
  names: ['up'],
  grammar: grammar({
    env: 'e env',
    bundle: 'secret',
    image: 'image',
    script: 'cmd entrypoint',
    ports: 'internal-ports',
    dockerfile: 'dockerfile',
    value: 'p ports t template_id template-id v volume ssh-name ttl until budget n name gpu c count country tier',
  }),
  positionals: ['value'],
  makes: 'workload',
  delivers: 'api',
  instead: ON_HOST,
}

const createTemplate: Action = {
  names: ['template create', 'templates create', 'template new', 'templates new'],
  grammar: grammar({
    env: 'e env environment',
    image: 'image docker-image',
    script: 'startup-commands entrypoint cmd',
    ports: 'internal-ports',
    value: 'n name tag docker-image-tag category description volumes digest',
  }),
  makes: 'workload',
  delivers: 'api',
  instead: 'leave secrets out of templates, which Lium stores',
}

/** Lium rents machines whose owners can read what runs there. */
export const lium: Tool = {
  names: ['lium'],
  provider: 'Lium',
  actions: lazily(() => [
    up,
    {
      names: ['exec'],
      grammar: grammar({ env: 'e env', upload: 's script' }),
      positionals: ['value', 'script'],
      delivers: 'api',
      instead: ON_HOST,
    },
    {
      names: ['scp'],
      grammar: grammar({ download: 'd download' }),
      positionals: ['value', 'upload', 'value'],
      delivers: 'api',
      instead: ON_HOST,
    },
    {
      names: ['rsync'],
      grammar: grammar({ value: 'exclude bwlimit' }),
      positionals: ['value', 'upload', 'value'],
      delivers: 'api',
      instead: ON_HOST,
    },
    createTemplate,
    { names: ['cp'], grammar: grammar({}), positionals: ['copy'], delivers: 'api', instead: ON_HOST },
    {
      names: ['mine'],
      grammar: grammar({ secret: 'register', value: 'hotkey' }),
      instead: 'leave the option out: lium mine asks for the token',
    },
    { names: ['init'], grammar: grammar({ secret: 'api-key' }), instead: CONFIG },
    { names: ['config set api.api_key'], grammar: grammar({}), positionals: ['secret'], instead: CONFIG },
    {
      names: ['secrets set'],
      grammar: grammar({}),
      positionals: ['value', 'secret'],
      instead: 'lium secrets set NAME asks for the value, or reads it from standard input',
    },
  ]),
}
