import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const COMMON = 'project region zone account configuration format quiet-mode billing-project'
const SECRET_MANAGER = 'keep it in Secret Manager and name it: --set-secrets KEY=NAME:VERSION'

/** An action under its released name and its earlier tracks: `gcloud beta run deploy`. */
function tracked(...names: readonly string[]): readonly string[] {
  return names.flatMap(name => [name, `beta ${name}`, `alpha ${name}`])
}

const deploy: Action = {
  names: tracked(
    'run deploy',
    'run services update',
    'run jobs create',
    'run jobs update',
    'run jobs deploy',
    'run jobs execute',
    'run worker-pools deploy',
    'functions deploy',
  ),
  grammar: grammar({
    settings: 'set-env-vars update-env-vars set-build-env-vars update-build-env-vars',
    image: 'image',
    value: `${COMMON} set-secrets update-secrets env-vars-file build-env-vars-file remove-env-vars source memory cpu port service-account command args runtime entry-point trigger-topic timeout concurrency min-instances max-instances`,
  }),
  positionals: ['value'],
  makes: 'workload',
  delivers: 'api',
  instead: SECRET_MANAGER,
}

const createWithContainer: Action = {
  names: tracked('compute instances create-with-container', 'compute instances update-container'),
  grammar: grammar({
    settings: 'container-env metadata',
    image: 'container-image',
    value: `${COMMON} container-env-file container-command container-arg machine-type image image-family image-project confidential-compute-type metadata-from-file`,
  }),
  positionals: ['value'],
  makes: 'workload',
  delivers: 'api',
  instead: 'let the machine fetch it from Secret Manager with its service account',
}

/** gcloud sets up what runs in the user's own projects. */
export const gcloud: Tool = {
  names: ['gcloud'],
  globals: grammar({ value: COMMON }, { leading: true }),
  signs: [
    { flag: '--confidential-compute-type', value: /^(?:TDX|SEV_SNP|SEV)$/i, verdict: 'confidential' },
    { flag: '--confidential-compute', verdict: 'confidential' },
    { flag: '--confidential-node-type', value: /^(?:tdx|sev_snp|sev)$/i, verdict: 'confidential' },
    { flag: '--enable-confidential-nodes', verdict: 'confidential' },
  ],
  actions: lazily(() => [
    deploy,
    createWithContainer,
    {
      names: tracked(
        'compute instances create',
        'compute instances add-metadata',
        'compute instance-templates create',
        'compute project-info add-metadata',
      ),
      grammar: grammar({
        settings: 'metadata',
        value: `${COMMON} machine-type image image-family image-project confidential-compute-type metadata-from-file accelerator maintenance-policy`,
      }),
      delivers: 'api',
      instead: 'let the machine fetch it from Secret Manager with its service account',
    },
    {
      names: tracked('compute scp', 'compute tpus tpu-vm scp'),
      grammar: grammar({ value: `${COMMON} scp-flag ssh-key-file port worker` }),
      positionals: ['copy'],
      instead: 'send only what the machine needs, and let it fetch its secrets itself',
    },
    {
      names: tracked('compute ssh', 'compute tpus tpu-vm ssh'),
      grammar: grammar({ script: 'command', value: `${COMMON} ssh-flag ssh-key-file worker` }),
      instead: 'let the machine fetch it from Secret Manager with its service account',
    },
    {
      names: tracked('sql users create', 'sql users set-password', 'sql instances create'),
      grammar: grammar({ secret: 'password root-password', value: `${COMMON} instance host database-version tier` }),
      delivers: 'api',
      instead: 'let gcloud ask for it: --prompt-for-password',
    },
    {
      names: tracked('builds submit'),
      grammar: grammar({ settings: 'substitutions', value: `${COMMON} config t tag timeout` }),
      delivers: 'api',
      instead: 'name it under availableSecrets: in the build configuration',
    },
  ]),
}
