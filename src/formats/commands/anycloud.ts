import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const BUNDLE = 'put it into a bundle with anycloud secrets new NAME, then name that: --secret NAME'

/** anycloud starts machines in the user's own cloud accounts. */
export const anycloud: Tool = {
  names: ['anycloud'],
  actions: lazily(() => [
    {
      names: ['submit', 'job', 'service', 'vm', 'job submit', 'service submit', 'vm submit', 'job new', 'service new', 'vm new'],
      grammar: grammar({
        env: 'e env',
        'env-file': 'env-file',
        bundle: 'secret',
        value:
          'credentials vm-type gpu-type gpus input-bucket output-bucket name n region zone disk disk-size port p ports replicas timeout',
      }),
      positionals: ['image', 'command'],
      makes: 'workload',
      delivers: 'api',
      instead: BUNDLE,
    },
    {
      names: ['secrets new'],
      grammar: grammar({}),
      positionals: ['object', 'pair'],
      store: 'bundle',
      delivers: 'api',
      instead: 'let the shell fill it in from a secret manager: anycloud secrets new NAME "KEY=$(command)"',
    },
    { names: ['secrets list', 'resubmit'], grammar: grammar({}), delivers: 'api', instead: BUNDLE },
    { names: ['secrets delete'], grammar: grammar({}), positionals: ['object'], delivers: 'api', instead: BUNDLE },
    {
      names: ['credentials new'],
      grammar: grammar({
        secret: 'secret-access-key private-key api-key client-secret',
        value: 'provider access-key-id region project subscription-id tenant-id client-id',
      }),
      positionals: ['value'],
      delivers: 'api',
      instead: 'set the key in the environment (AWS_SECRET_ACCESS_KEY and the like); anycloud takes it from there',
    },
  ]),
}
