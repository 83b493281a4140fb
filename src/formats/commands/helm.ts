import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const COMMON = 'n namespace kube-context kubeconfig registry-config repository-config kube-apiserver burst-limit'

/** helm: values on the command line end in the release, which the cluster stores. */
export const helm: Tool = {
  names: ['helm'],
  globals: grammar({ value: COMMON, secret: 'kube-token' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['install', 'upgrade', 'template', 'lint'],
      grammar: grammar({
        settings: 'set set-string',
        json: 'set-json',
        assignment: 'set-literal',
        secret: 'password kube-token',
        value: `${COMMON} set-file f values version repo timeout username description post-renderer output o ca-file cert-file key-file keyring`,
      }),
      delivers: 'api',
      instead: 'name an existing Secret in the values, or read the value from a file: --set-file KEY=FILE',
    },
    {
      names: ['registry login', 'repo add'],
      grammar: grammar({ secret: 'p password', value: `${COMMON} u username ca-file cert-file key-file` }),
      instead: 'pipe the password in: --password-stdin',
    },
  ]),
}
