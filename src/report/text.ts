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
  /** Whether `--fix` can be given. */
  readonly fixable?: boolean
}

/** The report for people: grouped by file, with the way of every secret, one line of help per rule and a summary. */
export function textReport(options: TextOptions): Reporter {
  return result => {
    const groups = groupsOf(result.findings)
    const blocks = filesOf(result.findings).map(findings => fileBlock(findings, groups, options))
    const after = options.quiet ? [] : [helpBlock(result, options), failureBlock(result, options), summaryLine(result, options)]
    const text = [...blocks, leftToDo(result, options), ...after].filter(block => block !== '').join('\n\n')
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

/** The findings that hold the same secret. */
function groupsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.group === undefined) continue
    const known = groups.get(groupKey(finding))
    if (known === undefined) groups.set(groupKey(finding), [finding])
    else known.push(finding)
  }
  return groups
}

function groupKey({ rule, group }: Finding): string {
  return `${rule} ${group}`
}

function fileBlock(findings: readonly Finding[], groups: ReadonlyMap<string, readonly Finding[]>, { paint }: TextOptions): string {
  const width = findings.reduce((widest, finding) => Math.max(widest, positionOf(finding).length), 0)
  const lines = findings.flatMap(finding => [
    [
      `  ${paint('faint', positionOf(finding).padEnd(width))}`,
      paint(finding.severity, finding.severity.padEnd(7)),
      escapeText(finding.message),
      paint('faint', finding.rule),
    ].join('  '),
    ...finding.related.map(place => ' '.repeat(width + 13) + hopOf(place, finding, paint)),
    ...sharedLines(finding, groups.get(groupKey(finding)) ?? []).map(line => ' '.repeat(width + 13) + paint('faint', line)),
  ])
  return [paint('path', escapeText(findings[0]?.path ?? '')), ...lines].join('\n')
}

/** Where the same secret stands as well. */
function sharedLines(finding: Finding, group: readonly Finding[]): string[] {
  const others = group.filter(other => other !== finding)
  if (others.length === 0) return []
  const places = others.slice(0, MOST_PLACES).map(other => placeOf(other, finding))
  const left = others.length - places.length
  return [`= also at ${places.join(', ')}${left > 0 ? ` and ${left} more` : ''}`]
}

/** A secret that stands everywhere need not be followed from everywhere. */
const MOST_PLACES = 5

function placeOf(place: Pick<Finding, 'path' | 'start'>, from: Finding): string {
  return place.path === from.path ? `line ${positionOf(place)}` : `${escapeText(place.path)}:${positionOf(place)}`
}

function hopOf(place: RelatedPlace, finding: Finding, paint: TextOptions['paint']): string {
  return `${paint('faint', `← ${placeOf(place, finding)}`)}  ${escapeText(place.message)}`
}

function positionOf({ start }: Pick<Finding, 'start'>): string {
  return `${start.line}:${start.column}`
}

/** What fixes leave to be done by hand. */
function leftToDo({ fixed = [] }: Result, { paint }: TextOptions): string {
  const left = fixed.flatMap(finding => (finding.fix?.remains === undefined ? [] : { ...finding, remains: finding.fix.remains }))
  return left
    .map(({ path, start, remains }) => `${paint('warning', 'fixed')}  ${escapeText(path)}:${positionOf({ start })}  ${escapeText(remains)}`)
    .join('\n')
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
function summaryLine(result: Result, { paint, fixable = false }: TextOptions): string {
  const { findings } = result
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const verdict = [
    ...(errors > 0 ? [paint('error', count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('warning', count(warnings, 'warning'))] : []),
  ]
  const safe = fixable ? findings.filter(({ fix }) => fix?.safe).length : 0
  const hint = safe > 0 ? `; ${safe} can be mended with --fix` : ''
  return `${verdict.join(', ') || 'no findings'}; ${workOf(result).join(', ')}${hint}`
}

function workOf({ scanned, skipped, followed, notFound = [], otherFiles = 0, suppressed, fixed }: Result): string[] {
  return [
    `scanned ${count(scanned.length, 'file')}`,
    ...(skipped.length > 0 ? [`skipped ${skipped.length} (${reasonsOf(skipped)})`] : []),
    ...(otherFiles > 0 ? [`left out ${count(otherFiles, 'file')} of other kinds (--all)`] : []),
    ...(followed.length > 0 ? [`followed ${count(followed.length, 'reference')}`] : []),
    ...(notFound.length > 0 ? [`${count(notFound.length, 'reference')} not found (${namesOf(notFound)})`] : []),
    ...(suppressed > 0 ? [`ignored ${count(suppressed, 'finding')}`] : []),
    ...(fixed === undefined ? [] : [`fixed ${count(fixed.length, 'finding')}`]),
  ]
}

function namesOf(paths: readonly string[]): string {
  const left = paths.length - MOST_NAMES
  return `${paths.slice(0, MOST_NAMES).map(escapeText).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** A summary is one line. */
const MOST_NAMES = 3

function reasonsOf(skipped: readonly Skip[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, times]) => `${times} ${escapeText(reason)}`).join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
