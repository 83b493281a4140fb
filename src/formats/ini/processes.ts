import type { Entry, Part } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { valueOf, wordOf } from '../word.ts'

// what process managers call the variables of a program
const ENVIRONMENT = /^(?:env|environment|set_?env)$/i
// `A="b",C=d`
const ASSIGNMENTS = /(?:^|[,\s])(?<name>[A-Za-z_]\w*)=(?<quote>["']?)(?<value>(?<=")[^"]*|(?<=')[^']*|[^,\s"']*)/g
const ASSIGNMENT_START = /^[A-Za-z_]\w*=/
// `[program:web]` of supervisord, `[watcher:web]` of Circus
const PROGRAM = /^(?:program|fcgi-program|eventlistener|watcher):/
const COMMAND = /^(?:command|cmd)$/

/** The variables in a setting such as `environment=A="b",C=d`; undefined for any other setting. */
export function environmentIn(name: string, value: Mapped): readonly Entry[] | undefined {
  if (!ENVIRONMENT.test(name) || !ASSIGNMENT_START.test(value.text)) return undefined
  return Array.from(value.text.matchAll(ASSIGNMENTS), ({ index, 0: written, groups }) => {
    const { name = '', quote = '', value: given = '' } = groups ?? {}
    const end = index + written.length
    const at = end - given.length - quote.length - 1 - name.length
    return {
      name: { value: name, span: spanOf(value, at, at + name.length) },
      value: valueOf(wordOf(slice(value, end - given.length, end))),
      span: spanOf(value, at, end),
    }
  })
}

/** The command line of a program that a process manager starts. */
export function commandIn(section: string, name: string, value: Mapped): readonly Part[] {
  return PROGRAM.test(section) && COMMAND.test(name) ? [{ format: 'shell', text: value }] : []
}
