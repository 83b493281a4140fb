import type { Entry, Format, Parsed } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { ini } from './ini.ts'
import { isInventory } from './recognise-platforms.ts'
import { valueOf } from './word.ts'
import { partsOf } from './yaml-word.ts'

/** Hosts of Ansible with their variables, one per line; groups and their variables as in any INI file. */
export const ansibleInventory: Format = { name: 'ansible-inventory', matches: isInventory, parse }

// `web1 ansible_host=10.0.0.1 ansible_password='x'`
const HOST_LINE = /^(?![#;[])[^\s=]+[ \t]+\w+=.*$/gm
const VARIABLE = /(?<=[ \t])(?<name>\w+)=(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\s"']\S*))/g

function parse(text: Mapped): Parsed {
  const base = ini.parse(text)
  const hosts = Array.from(text.text.matchAll(HOST_LINE), ({ 0: line, index }) => slice(text, index, index + line.length))
  return { ...base, format: ansibleInventory.name, pairs: [...base.pairs, ...hosts.flatMap(variablesIn)] }
}

function variablesIn(line: Mapped): readonly Entry[] {
  return Array.from(line.text.matchAll(VARIABLE), ({ 0: variable, index, groups }): Entry => {
    const { name = '', double, single, plain } = groups ?? {}
    const end = index + variable.length - (plain === undefined ? 1 : 0)
    const value = slice(line, end - (double ?? single ?? plain ?? '').length, end)
    return {
      name: { value: name, span: slice(line, index, index + name.length).span },
      value: valueOf({ parts: partsOf(value), span: value.span }),
      span: slice(line, index, index + variable.length).span,
    }
  })
}
