import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const ENCRYPTED = 'put it into a file that the command encrypts: -e FILE'

/** Phala runs compose files in confidential VMs; env files are encrypted for them. */
export const phala: Tool = {
  names: ['phala'],
  confidential: 'Phala runs it in a confidential VM',
  signs: [
    { flag: '--no-tee', verdict: 'negative' },
    { flag: '--simulated-tee', verdict: 'negative' },
  ],
  actions: lazily(() => [
    {
      names: ['deploy', 'cvms create', 'cvms upgrade', 'cvms replicate'],
      grammar: grammar({
        runs: 'c compose',
        pair: 'e env',
        secret: 'private-key api-key api-token',
        value: 'n name t instance-type vcpu memory disk-size image node-id kms-id rpc-url uuid env-file cvm-id',
      }),
      delivers: 'api',
      instead: ENCRYPTED,
    },
    {
      names: ['auth login', 'login'],
      grammar: grammar({ secret: 'k api-key' }),
      positionals: ['secret'],
      instead: 'leave the key out: phala asks for it; or set PHALA_CLOUD_API_KEY in the environment',
    },
    {
      names: ['docker login'],
      grammar: grammar({ secret: 'p password', value: 'u username r registry' }),
      instead: 'leave the option out: phala asks for the password',
    },
  ]),
}

/** Tinfoil runs containers in confidential VMs; variables are part of what is attested, and public. */
export const tinfoil: Tool = {
  names: ['tinfoil'],
  confidential: 'Tinfoil runs it in a confidential VM',
  signs: [
    { flag: '--disable-cc-mode', verdict: 'negative' },
    { flag: '--debug', verdict: 'negative' },
  ],
  actions: lazily(() => [
    {
      names: ['container create', 'container update'],
      grammar: grammar({ env: 'variable', bundle: 'secret', switch: 'debug disable-cc-mode', value: 'repo tag name' }),
      positionals: ['value'],
      makes: 'workload',
      delivers: 'api',
      instead: 'store it with tinfoil secret create NAME --value-file FILE, and name it: --secret NAME',
    },
    {
      names: ['secret create', 'secret update'],
      grammar: grammar({ secret: 'value', value: 'value-file' }),
      positionals: ['value'],
      delivers: 'api',
      instead: 'read it from a file or standard input: --value-file FILE, --value-file -',
    },
    {
      names: ['registry set'],
      grammar: grammar({ secret: 'token', value: 'username' }),
      instead: 'set it on the page of the organisation',
    },
    { names: ['login'], grammar: grammar({ secret: 'api-key' }), instead: 'leave the option out: tinfoil asks in the browser' },
  ]),
}

/** The command line of dstack's VM monitor: env files are encrypted for the application. */
export const vmmCli: Tool = {
  names: ['vmm-cli.py', 'vmm-cli'],
  confidential: 'dstack runs it in a confidential VM',
  signs: [{ flag: '--no-tee', verdict: 'negative' }],
  globals: grammar({ secret: 'auth-password token', value: 'url auth-user' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['compose'],
      grammar: grammar({ runs: 'docker-compose', value: 'name env-file output prelaunch-script swap' }),
      instead: 'put it into an env file, which is encrypted: --env-file FILE',
    },
    {
      names: ['deploy', 'update-env', 'update'],
      grammar: grammar({ runs: 'compose', value: 'name image env-file kms-url vcpu memory disk port gpu user-config app-id instance-id' }),
      instead: 'put it into an env file, which is encrypted: --env-file FILE',
    },
  ]),
}
