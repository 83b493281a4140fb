import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const COMMON = 'n name g resource-group l location subscription o output query'
const KEY_VAULT = 'keep it in Key Vault and refer to it: @Microsoft.KeyVault(SecretUri=…)'

const containerCreate: Action = {
  names: ['container create'],
  grammar: grammar({
    assignment: 'e... environment-variables...',
    'secret-env': 'secure-environment-variables...',
    secret: 'registry-password azure-file-volume-account-key',
    image: 'image',
    script: 'command-line',
    value: `${COMMON} sku cce-policy cpu memory ports... protocol ip-address dns-name-label os-type restart-policy registry-login-server registry-username`,
  }),
  makes: 'workload',
  delivers: 'api',
  instead: 'describe the group in a file with secureValue: az container create --file FILE',
}

const containerApp: Action = {
  names: [
    'containerapp create',
    'containerapp update',
    'containerapp up',
    'containerapp job create',
    'containerapp job update',
    'containerapp job start',
  ],
  grammar: grammar({
    assignment: 'env-vars... set-env-vars... replace-env-vars...',
    pair: 's... secrets...',
    secret: 'registry-password',
    image: 'i image',
    value: `${COMMON} environment target-port ingress cpu memory registry-server registry-username container-name command... args...`,
  }),
  makes: 'workload',
  delivers: 'api',
  instead: 'keep it in Key Vault, and take it from there: --secrets NAME=keyvaultref:URI,identityref:ID and --env-vars KEY=secretref:NAME',
}

const build: Action = {
  names: ['acr build'],
  grammar: grammar({
    'build-arg': 'build-arg',
    pair: 'secret-build-arg',
    dockerfile: 'f file',
    tag: 't image',
    value: `${COMMON} r registry platform target agent-pool log-template timeout auth-mode source-acr-auth-id`,
  }),
  positionals: ['context'],
  makes: 'build',
  instead: 'let the build fetch it from Key Vault with the identity of an ACR task',
}

/** az sets up what runs in the user's own subscriptions. */
export const az: Tool = {
  names: ['az'],
  signs: [
    { flag: '--security-type', value: /^ConfidentialVM$/i, verdict: 'confidential' },
    { flag: '--sku', value: /^Confidential$/i, verdict: 'confidential' },
    { flag: '--cce-policy', verdict: 'confidential' },
  ],
  actions: lazily(() => [
    containerCreate,
    containerApp,
    {
      names: ['containerapp secret set'],
      grammar: grammar({ pair: 's... secrets...', value: COMMON }),
      delivers: 'api',
      instead: 'keep it in Key Vault and name it: --secrets NAME=keyvaultref:URI,identityref:ID',
    },
    {
      names: ['webapp config appsettings set', 'functionapp config appsettings set', 'webapp config connection-string set'],
      grammar: grammar({ assignment: 'settings... slot-settings...', value: `${COMMON} s slot t connection-string-type` }),
      delivers: 'api',
      instead: KEY_VAULT,
    },
    {
      names: ['keyvault secret set'],
      grammar: grammar({ secret: 'value', value: `${COMMON} vault-name f file encoding description` }),
      delivers: 'api',
      instead: 'read it from a file: --file FILE',
    },
    {
      names: ['vm create', 'vmss create'],
      grammar: grammar({
        secret: 'admin-password',
        size: 'size vm-sku',
        value: `${COMMON} security-type image admin-username custom-data`,
      }),
      delivers: 'api',
      instead: 'use SSH keys: --generate-ssh-keys',
    },
    build,
    {
      names: ['login', 'acr login'],
      grammar: grammar({ secret: 'p password', value: 'u username t tenant n name' }),
      instead: 'use a managed identity or a federated token',
    },
    {
      names: ['sql server create', 'sql server update', 'postgres flexible-server create', 'mysql flexible-server create'],
      grammar: grammar({ secret: 'p admin-password', value: `${COMMON} u admin-user sku-name tier` }),
      delivers: 'api',
      instead: 'use Microsoft Entra authentication, which needs no password',
    },
  ]),
}
