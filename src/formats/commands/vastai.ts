import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const ON_HOST = 'let the instance fetch it from a secret manager when it starts'
const SERVER_SIDE = 'set it on the account page of the console, where nothing logs it'

const create: Action = {
  names: ['create instance', 'create instances', 'launch instance', 'create template', 'update template'],
  grammar: grammar({
    'run-options': 'env',
    'login-options': 'login',
    image: 'image',
    script: 'onstart-cmd onstart_cmd entrypoint',
    upload: 'onstart',
    command: 'args...',
    value: 'disk label price bid_price user extra template_hash template_hash_id name image_tag desc href repo search_params hash_id',
  }),
  positionals: ['value'],
  makes: 'workload',
  delivers: 'api',
  instead: ON_HOST,
}

/** vastai rents machines whose owners can read what runs there. */
export const vastai: Tool = {
  names: ['vastai', 'vast.py'],
  provider: 'Vast.ai',
  globals: grammar({ secret: 'api-key', value: 'url retry' }, { leading: true }),
  actions: lazily(() => [
    create,
    {
      names: ['update instance'],
      grammar: grammar({
        json: 'env',
        'login-options': 'login',
        image: 'image',
        script: 'onstart',
        value: 'template_id template_hash_id args',
      }),
      positionals: ['value'],
      makes: 'workload',
      delivers: 'api',
      instead: ON_HOST,
    },
    {
      names: ['create env-var', 'update env-var'],
      grammar: grammar({}),
      positionals: ['name', 'named'],
      delivers: 'api',
      instead: SERVER_SIDE,
    },
    {
      names: ['set api-key'],
      grammar: grammar({}),
      positionals: ['secret'],
      instead: 'set VAST_API_KEY in the environment from a secret manager',
    },
    { names: ['execute'], grammar: grammar({}), positionals: ['value', 'script'], delivers: 'api', instead: ON_HOST },
    {
      names: ['copy'],
      grammar: grammar({ value: 'i identity' }),
      positionals: ['copy'],
      delivers: 'api',
      instead: 'send only what the machine needs, and let it fetch its secrets itself',
    },
  ]),
}
