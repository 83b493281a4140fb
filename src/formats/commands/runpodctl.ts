import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const INSTEAD = 'make it a RunPod secret and name that: {{ RUNPOD_SECRET_NAME }}'

/** The older spelling: `--env A=x,B=y`. */
const create: Action = {
  names: ['create pod', 'create pods'],
  grammar: grammar({
    settings: 'env',
    image: 'imageName',
    script: 'args',
    ports: 'ports',
    switch: 'communityCloud secureCloud startSSH',
    value:
      'name gpuType gpuCount podCount containerDiskSize volumeSize volumePath templateId networkVolumeId mem vcpu cost dataCenterId countryCode',
  }),
  makes: 'workload',
  delivers: 'api',
  instead: INSTEAD,
}

/** The newer one: `--env '{"A": "x"}'`. */
const podCreate: Action = {
  names: ['pod create', 'pod update', 'template create', 'template update', 'hub deploy'],
  grammar: grammar({
    json: 'env',
    image: 'image image-name',
    script: 'docker-args docker-start-cmd docker-entrypoint',
    ports: 'ports',
    switch: 'global-networking public-ip ssh serverless',
    value:
      'name template-id gpu-id gpu-count compute-type cloud-type container-disk-in-gb volume-in-gb volume-mount-path data-center-ids registry-auth-id network-volume-id readme o output',
  }),
  positionals: ['value'],
  makes: 'workload',
  delivers: 'api',
  instead: INSTEAD,
}

/** runpodctl rents machines from RunPod. */
export const runpodctl: Tool = {
  names: ['runpodctl'],
  provider: 'RunPod',
  actions: lazily(() => [
    create,
    podCreate,
    {
      names: ['serverless create', 'serverless update'],
      grammar: grammar({ settings: 'env', value: 'name template-id gpu-id gpu-count workers-min workers-max data-center-ids' }),
      delivers: 'api',
      instead: INSTEAD,
    },
    {
      names: ['config'],
      grammar: grammar({ secret: 'apiKey api-key', value: 'apiUrl' }),
      instead: 'set RUNPOD_API_KEY in the environment from a secret manager',
    },
    {
      names: ['registry create'],
      grammar: grammar({ secret: 'password', value: 'name username' }),
      delivers: 'api',
      instead: 'add the registry in the settings of the console',
    },
    {
      names: ['send'],
      grammar: grammar({ value: 'code' }),
      positionals: ['upload'],
      instead: 'send only what the machine needs, and let it fetch its secrets itself',
    },
  ]),
}
