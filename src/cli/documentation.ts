import { rules } from '../../rules/index.ts'
import { readablePage } from '../report/page.ts'
import { closest } from './closest.ts'
import type { Terminal } from './terminal.ts'

/** A table of all rules. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join('')
}

/** Prints a rule's page. */
export function explain(words: readonly string[], terminal: Terminal): number | string {
  const [id, ...others] = words
  if (id === undefined || others.length > 0) return 'explain needs the name of one rule'
  const page = rules.some(rule => rule.id === id) ? terminal.page(id) : undefined
  if (page === undefined)
    return `no rule is named ${id}${closest(
      id,
      rules.map(rule => rule.id),
    )}`
  terminal.print(readablePage(page))
  return 0
}
