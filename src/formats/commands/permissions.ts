import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const INSTEAD = 'give it to its owner alone: 700 for a folder, 600 for a file'

/** chmod: the first word is the mode. */
export const chmod: Tool = {
  names: ['chmod'],
  actions: lazily(() => [{ names: [''], grammar: grammar({ switch: 'recursive' }), positionals: ['mode', 'path'], instead: INSTEAD }]),
}

/** install and mkdir: the mode is an option. */
export const install: Tool = {
  names: ['install', 'mkdir'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ mode: 'm mode', value: 'o owner g group S suffix' }), positionals: ['path'], instead: INSTEAD },
  ]),
}
