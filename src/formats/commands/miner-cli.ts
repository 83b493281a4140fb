import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

const options = grammar({ runs: 'f file config', value: 'engine model image image-policy tp port gpu-ids' })

/** miner-cli renders a runtime file into containers on the operator's own host. */
export const minerCli: Tool = {
  names: ['miner-cli'],
  actions: [
    {
      names: ['doctor', 'toolkit install', 'toolkit verify', 'runtime prepare', 'render', 'up', 'init', 'restart', 'stop', 'rm'],
      grammar: options,
      instead: 'keep tokens out of the runtime file: export them from a secret manager before miner-cli up',
    },
  ],
}
