import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const COMMON = 'region profile output endpoint-url query cli-input-json'
const SECRETS_MANAGER = 'keep it in Secrets Manager, and let the function read it with its role'

const runTask: Action = {
  names: ['ecs run-task', 'ecs start-task', 'ecs register-task-definition', 'batch submit-job', 'batch register-job-definition'],
  grammar: grammar({
    json: 'overrides container-definitions container-overrides container-properties',
    value: `${COMMON} cluster task-definition launch-type network-configuration count family job-name job-queue job-definition`,
  }),
  delivers: 'api',
  instead: 'name it under secrets: in the task definition, with valueFrom',
}

const putSecureString: Action = {
  names: ['ssm put-parameter'],
  given: ['--type=SecureString'],
  grammar: grammar({ secret: 'value', value: `${COMMON} name type key-id description tier` }),
  delivers: 'api',
  instead: 'read the value from a file: --value file://FILE',
}

/** aws sets up what runs in the user's own accounts. */
export const aws: Tool = {
  names: ['aws'],
  globals: grammar({ value: COMMON }, { leading: true }),
  signs: [{ flag: '--cpu-options', value: /\bAmdSevSnp=enabled\b/i, verdict: 'confidential' }],
  actions: lazily(() => [
    {
      names: ['lambda create-function', 'lambda update-function-configuration'],
      grammar: grammar({
        json: 'environment',
        value: `${COMMON} function-name runtime role handler code timeout memory-size zip-file layers`,
      }),
      delivers: 'api',
      instead: SECRETS_MANAGER,
    },
    runTask,
    putSecureString,
    { ...putSecureString, given: [], grammar: grammar({ name: 'name', named: 'value', value: `${COMMON} type key-id description tier` }) },
    {
      names: ['secretsmanager create-secret', 'secretsmanager put-secret-value', 'secretsmanager update-secret'],
      grammar: grammar({ secret: 'secret-string', value: `${COMMON} name secret-id description kms-key-id secret-binary` }),
      delivers: 'api',
      instead: 'read the value from a file: --secret-string file://FILE',
    },
    {
      names: [
        'rds create-db-instance',
        'rds modify-db-instance',
        'rds create-db-cluster',
        'rds modify-db-cluster',
        'redshift create-cluster',
      ],
      grammar: grammar({ secret: 'master-user-password', value: `${COMMON} master-username db-instance-identifier engine` }),
      delivers: 'api',
      instead: 'let RDS keep it in Secrets Manager: --manage-master-user-password',
    },
    {
      names: ['ec2 run-instances'],
      grammar: grammar({ value: `${COMMON} cpu-options image-id instance-type key-name user-data subnet-id security-group-ids count` }),
      delivers: 'api',
      instead: 'let the machine fetch it with its instance role',
    },
    {
      names: ['configure set'],
      grammar: grammar({ value: COMMON }),
      positionals: ['name', 'named'],
      instead: 'use aws configure sso, or a role',
    },
  ]),
}

/** Elastic Beanstalk shows the environment with the application. */
export const eb: Tool = {
  names: ['eb'],
  actions: lazily(() => [
    {
      names: ['setenv'],
      grammar: grammar({ value: 'e environment profile r region timeout' }),
      positionals: ['assignment'],
      delivers: 'api',
      instead: SECRETS_MANAGER,
    },
  ]),
}
