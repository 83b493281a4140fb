import { lazily } from '../../lazily.ts'
import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

const INSTEAD = 'let the program read the value from its environment or from a file, rather than write it into its configuration'

/** sed: what it writes is the new text of `s/old/new/`. */
export const sed: Tool = {
  names: ['sed', 'gsed'],
  actions: lazily(() => [
    ...['-e', '--expression'].map(given => ({
      names: [''],
      given: [given],
      grammar: grammar({ replacement: 'e expression', value: 'f file i= in-place= l line-length' }),
      positionals: ['value'] as const,
      instead: INSTEAD,
    })),
    {
      names: [''],
      grammar: grammar({ value: 'f file i= in-place= l line-length' }),
      positionals: ['replacement', 'value'],
      instead: INSTEAD,
    },
  ]),
}

/** jq and yq: assignments, and variables that a filter is given. */
export const jq: Tool = {
  names: ['jq', 'yq', 'gojq', 'jaq'],
  actions: lazily(() => [
    { names: ['w', 'write'], grammar: grammar({ value: 'd s' }), positionals: ['value', 'name', 'named'], instead: INSTEAD },
    {
      names: ['', 'e', 'eval', 'ea', 'eval-all'],
      grammar: grammar({
        name: 'arg+ argjson+',
        value: 'f from-file L indent slurpfile+ rawfile+ argfile+ args... jsonargs... o output-format p input-format',
      }),
      positionals: ['filter', 'value'],
      instead: 'read it from the environment: $ENV.NAME in jq, strenv(NAME) in yq',
    },
  ]),
}

/** crudini sets values of INI files. */
export const crudini: Tool = {
  names: ['crudini', 'openstack-config'],
  actions: lazily(() => [
    {
      names: [''],
      given: ['--set'],
      grammar: grammar({ value: 'format output' }),
      positionals: ['value', 'value', 'name', 'named'],
      instead: INSTEAD,
    },
  ]),
}
