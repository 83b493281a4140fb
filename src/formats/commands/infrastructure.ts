import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** Terraform, OpenTofu and Packer: variables on the command line end in plans and logs. */
export const terraform: Tool = {
  names: ['terraform', 'tofu', 'terragrunt', 'packer'],
  globals: grammar({ value: 'chdir=' }, { leading: true, single: true }),
  actions: lazily(() => [
    {
      names: [
        'init',
        'plan',
        'apply',
        'destroy',
        'import',
        'refresh',
        'console',
        'test',
        'build',
        'validate',
        'run-all apply',
        'run-all plan',
      ],
      grammar: grammar({ pair: 'var backend-config', value: 'var-file target out state lock-timeout parallelism' }, { single: true }),
      delivers: 'local',
      instead: 'set TF_VAR_name in the environment from a secret manager',
    },
  ]),
}

/** Pulumi encrypts what it is told is secret, after the process list has shown it. */
export const pulumi: Tool = {
  names: ['pulumi'],
  actions: lazily(() => [
    {
      names: ['config set'],
      grammar: grammar({ switch: 'secret plaintext path', value: 's stack config-file C cwd type' }),
      positionals: ['name', 'named'],
      instead: 'pipe the value in: pulumi config set --secret NAME < FILE',
    },
  ]),
}

/** Ansible: extra variables stand in the process list of the controller. */
export const ansible: Tool = {
  names: ['ansible-playbook', 'ansible', 'ansible-pull', 'ansible-console'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        pairs: 'e extra-vars',
        value:
          'i inventory inventory-file u user l limit t tags skip-tags private-key key-file vault-password-file vault-id become-user become-method become-password-file connection-password-file m module-name a args f forks c connection M module-path start-at-task',
      }),
      instead: 'keep it in a file that ansible-vault encrypts: -e @FILE',
    },
  ]),
}
