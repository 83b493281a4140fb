import type { Finding, RelatedPlace, Reporter, Result } from '../rule.ts'
import { bySeverity } from '../rule.ts'
import { escapeText } from './escape.ts'

/** A step summary over 1 MiB is dropped whole; this leaves room for what others wrote. */
const MOST_CHARACTERS = 300_000

/** Everything that Markdown or HTML would act on. */
const ACTIVE = /[\\`*_{}[\]()#+!|<>&~@:]/g

/** The report as a table, for step summaries and comments: errors first, cut where it would be too long. */
export const markdownReport: Reporter = result => {
  const findings = result.findings.toSorted(bySeverity)
  const rows = rowsWithin(findings.map(rowOf), MOST_CHARACTERS)
  const left = findings.length - rows.length
  const table = ['| severity | place | what | rule |', '|---|---|---|---|', ...rows].join('\n')
  return [
    '## leaklint',
    countsOf(result),
    ...(findings.length > 0 ? [table] : []),
    ...(left > 0 ? [`${left} more findings do not fit here.`] : []),
    ...(result.skipped.length > 0 ? [skippedOf(result)] : []),
    '',
  ].join('\n\n')
}

function rowOf({ severity, rule, message, related, ...place }: Finding): string {
  const way = related.map(hop => `<br>← ${placeOf(hop)}: ${escapeMarkdown(hop.message)}`).join('')
  return `| ${severity} | ${placeOf(place)} | ${escapeMarkdown(message)}${way} | ${escapeMarkdown(rule)} |`
}

function placeOf({ path, start }: Pick<RelatedPlace, 'path' | 'start'>): string {
  return `${escapeMarkdown(path)}:${start.line}`
}

function rowsWithin(rows: readonly string[], most: number): readonly string[] {
  let length = 0
  const end = rows.findIndex(row => (length += row.length + 1) > most)
  return end < 0 ? rows : rows.slice(0, end)
}

function countsOf({ findings, scanned, skipped, followed, notFound = [], suppressed }: Result): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const missing = notFound.length > 0 ? `, ${notFound.length} references not found` : ''
  return [
    `${errors} errors, ${findings.length - errors} warnings`,
    `${scanned.length} files scanned, ${skipped.length} skipped, ${followed.length} references followed${missing}, ${suppressed} findings ignored`,
  ].join('; ')
}

function skippedOf({ skipped }: Result): string {
  const shown = skipped.slice(0, 100).map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${escapeMarkdown(reason)}`)
  const left = skipped.length - shown.length
  return ['Not scanned:', '', ...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
}

function escapeMarkdown(text: string): string {
  return escapeText(text).replaceAll(ACTIVE, unit => `&#${unit.charCodeAt(0)};`)
}
