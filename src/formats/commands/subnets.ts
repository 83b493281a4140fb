import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const SEED = 'let the script ask for it, or read it from a file that only root can read'

/** The launcher of sek8s machines. */
export const quickLaunch: Tool = {
  names: ['quick-launch.sh'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'miner-seed', value: 'hostname miner-ss58 vm-ip bridge-ip cache-volume config-volume memory vcpus' }),
      positionals: ['runs'],
      instead: SEED,
    },
  ]),
}

/** The script that writes the configuration of a sek8s machine: output, host, address, seed. */
export const createConfig: Tool = {
  names: ['create-config.sh'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({}), positionals: ['value', 'value', 'value', 'secret', 'value'], instead: SEED },
  ]),
}

/** The command line of targon. */
export const targon: Tool = {
  names: ['targon'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'hotkey-phrase', value: 'hotkey config ip' }),
      instead: 'leave the option out, and keep the phrase in the configuration that targon setup writes',
    },
  ]),
}
