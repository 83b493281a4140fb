import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const INSTEAD = 'keep tokens out of the runtime file: export them from a secret manager before miner-cli up'

const options = grammar({ runs: 'f file config', image: 'image', value: 'engine model image-policy tp port gpu-ids' })

/** miner-cli renders a runtime file into containers on the operator's own host. */
export const minerCli: Tool = {
  names: ['miner-cli'],
  actions: lazily(() => [
    {
      names: ['doctor', 'toolkit install', 'toolkit verify', 'runtime prepare', 'render', 'up', 'restart', 'stop', 'rm'],
      grammar: options,
      instead: INSTEAD,
    },
    { names: ['init'], grammar: options, positionals: ['value'], makes: 'workload', instead: INSTEAD },
  ]),
}
