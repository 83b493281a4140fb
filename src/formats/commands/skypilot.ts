import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const launch: Action = {
  names: ['launch', 'jobs launch', 'serve up', 'serve update', 'jobs pool apply'],
  grammar: grammar({
    env: 'env',
    'secret-env': 'secret',
    'env-file': 'env-file',
    cloud: 'infra cloud',
    'docker-image': 'image-id',
    ports: 'ports',
    upload: 'workdir',
    value:
      'c cluster n name gpus t instance-type num-nodes cpus memory disk-size disk-tier network-tier region zone secret-file i idle-minutes-to-autostop job-recovery priority pool mode config',
  }),
  positionals: ['task'],
  makes: 'workload',
  delivers: 'api',
  instead: 'hand it over with --secret NAME, which takes the value from the environment and keeps it out of logs',
}

/** SkyPilot starts tasks in clouds of its user and on rented hosts. */
export const sky: Tool = {
  names: ['sky'],
  actions: lazily(() => [launch, { ...launch, names: ['exec'], positionals: ['value', 'task'] }]),
}
