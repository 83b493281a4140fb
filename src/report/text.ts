import type { Finding, RelatedPlace, Reporter, Result, Skip } from '../rule.ts'
import { escapeText, withoutCommands } from './escape.ts'

/** How a part of the report looks. */
export type Style = 'error' | 'warning' | 'path' | 'faint'

/** What the text report needs beside the result. */
export interface TextOptions {
  /** What to do about each rule, by id. */
  readonly summaries: ReadonlyMap<string, string>
  paint(style: Style, text: string): string
  /** Only the findings: no help, no summary. */
  readonly quiet?: boolean
}

/** The report for people: grouped by file, with the way of every secret, one line of help per rule and a summary. */
export function textReport(options: TextOptions): Reporter {
  return result => {
    const blocks = filesOf(result.findings).map(findings => fileBlock(findings, options))
    const after = options.quiet ? [] : [helpBlock(result, options), failureBlock(result, options), summaryLine(result, options)]
    const text = [...blocks, ...after].filter(block => block !== '').join('\n\n')
    return text === '' ? '' : withoutCommands(`${text}\n`)
  }
}

/** The findings come sorted by path. */
function filesOf(findings: readonly Finding[]): Finding[][] {
  const files: Finding[][] = []
  for (const finding of findings) {
    const file = files.at(-1)
    if (file?.[0]?.path === finding.path) file.push(finding)
    else files.push([finding])
  }
  return files
}

function fileBlock(findings: readonly Finding[], { paint }: TextOptions): string {
  const width = findings.reduce((widest, finding) => Math.max(widest, positionOf(finding).length), 0)
  const lines = findings.flatMap(finding => [
    [
      `  ${paint('faint', positionOf(finding).padEnd(width))}`,
      paint(finding.severity, finding.severity.padEnd(7)),
      escapeText(finding.message),
      paint('faint', finding.rule),
    ].join('  '),
    ...finding.related.map(place => ' '.repeat(width + 13) + hopOf(place, finding, paint)),
  ])
  return [paint('path', escapeText(findings[0]?.path ?? '')), ...lines].join('\n')
}

function hopOf(place: RelatedPlace, finding: Finding, paint: TextOptions['paint']): string {
  const where = place.path === finding.path ? `line ${positionOf(place)}` : `${escapeText(place.path)}:${positionOf(place)}`
  return `${paint('faint', `← ${where}`)}  ${escapeText(place.message)}`
}

function positionOf({ start }: Pick<Finding, 'start'>): string {
  return `${start.line}:${start.column}`
}

function helpBlock({ findings }: Result, { summaries, paint }: TextOptions): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  return rules.map(rule => `${rule}: ${summaries.get(rule) ?? ''} ${paint('faint', `leaklint explain ${rule}`)}`).join('\n')
}

function failureBlock({ skipped }: Result, { paint }: TextOptions): string {
  const failed = skipped.filter(skip => skip.failed)
  return failed.map(({ path, reason }) => `${paint('error', 'not scanned')}  ${escapeText(path)}: ${escapeText(reason)}`).join('\n')
}

/** `2 errors, 1 warning; scanned 41 files, skipped 2 (1 binary, 1 symbolic link), followed 5 references, ignored 1 finding` */
function summaryLine({ findings, scanned, skipped, followed, suppressed }: Result, { paint }: TextOptions): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const verdict = [
    ...(errors > 0 ? [paint('error', count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('warning', count(warnings, 'warning'))] : []),
  ]
  const work = [
    `scanned ${count(scanned.length, 'file')}`,
    ...(skipped.length > 0 ? [`skipped ${skipped.length} (${reasonsOf(skipped)})`] : []),
    ...(followed.length > 0 ? [`followed ${count(followed.length, 'reference')}`] : []),
    ...(suppressed > 0 ? [`ignored ${count(suppressed, 'finding')}`] : []),
  ]
  return `${verdict.join(', ') || 'no findings'}; ${work.join(', ')}`
}

function reasonsOf(skipped: readonly Skip[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, times]) => `${times} ${escapeText(reason)}`).join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
