import { grammar } from './grammar.ts'
import type { Grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Role } from './roles.ts'
import type { Action, Tool } from './tool.ts'

const COMMON =
  'n namespace context cluster kubeconfig s server as o output l selector dry-run field-manager certificate-authority client-certificate client-key user'

function options(names: Partial<Record<Role, string>> = {}): Grammar {
  return grammar({ ...names, value: `${COMMON} ${names.value ?? ''}`.trim(), secret: `token password ${names.secret ?? ''}`.trim() })
}

const store: Action = {
  names: ['create secret generic', 'create secret tls', 'create secret docker-registry'],
  grammar: options({
    pair: 'from-literal',
    secret: 'docker-password',
    value: 'from-file from-env-file type cert key docker-server docker-username docker-email',
  }),
  positionals: ['object', 'value'],
  store: 'Secret',
  delivers: 'api',
  instead: 'read the value from a file: --from-file=KEY=FILE or --from-env-file=FILE',
}

/** kubectl and the programs that take its command lines. */
export const kubectl: Tool = {
  names: ['kubectl', 'oc', 'microk8s.kubectl'],
  globals: grammar({ value: COMMON, secret: 'token password' }, { leading: true }),
  actions: lazily(() => [
    store,
    {
      ...store,
      names: ['create configmap', 'create cm'],
      store: 'ConfigMap',
      instead: 'put it into a Secret that is made from a file: kubectl create secret generic NAME --from-file=KEY=FILE',
    },
    {
      names: ['set env'],
      grammar: options({ assignment: 'e env', value: 'from keys prefix c containers f filename' }),
      positionals: ['assignment'],
      delivers: 'api',
      instead: 'put it into a Secret and take it from there: kubectl set env --from=secret/NAME',
    },
    {
      names: ['run'],
      grammar: options({ image: 'image', env: 'env', value: 'restart labels port overrides image-pull-policy' }),
      positionals: ['value', 'command'],
      makes: 'workload',
      delivers: 'api',
      instead: 'put it into a Secret and name that in a manifest: valueFrom.secretKeyRef',
    },
    {
      names: ['cp'],
      grammar: options({ value: 'c container retries' }),
      positionals: ['copy'],
      delivers: 'api',
      instead: 'mount the file from a Secret',
    },
    {
      names: ['login'],
      grammar: options({ secret: 'p', value: 'u username' }),
      instead: 'leave the password out: oc asks for it; or log in with --web',
    },
    {
      names: ['config set-credentials'],
      grammar: options({ value: 'username exec-command exec-arg exec-env auth-provider' }),
      instead: 'use a credential plugin (--exec-command), which asks for the token when it is needed',
    },
    {
      names: ['apply', 'create', 'replace'],
      grammar: options({ runs: 'f filename k kustomize' }),
      delivers: 'api',
      instead: 'keep values in a Secret that is not in the manifest',
    },
    {
      names: ['exec'],
      grammar: options({ value: 'c container f filename pod-running-timeout' }),
      positionals: ['value', 'command'],
      delivers: 'api',
      instead: 'mount the secret as a file in the pod',
    },
  ]),
}
