import { lineStarts, positionAt } from '../source.ts'
import type { Change, Cut } from './changes.ts'

/** Lines of a text that cuts touch, both from 1 and inclusive. */
interface Hunk {
  readonly first: number
  readonly last: number
  readonly cuts: readonly Cut[]
}

/** A stretch of a line that stays as it is, and one that goes. */
const KEPT = '…'
const GONE = '***'

// a line without its indentation
const SHOWN = /[^ \t\r\n][^\r\n]*/g

/**
 * What would change, in the form of a unified diff that shows no scanned text: new text is written out, text that stays is `…`,
 * text that goes is `***`. So it can be read, but not applied.
 */
export function maskedDiff(changes: readonly Change[], shownPath: (path: string) => string): string {
  return changes
    .map(change => [`--- ${shownPath(change.path)}`, `+++ ${shownPath(change.path)}`, ...hunkLines(change), ''].join('\n'))
    .join('')
}

function hunkLines({ path, before, cuts, findings }: Change): readonly string[] {
  const starts = lineStarts(before)
  const fixed = findings.flatMap(({ rule, fix }) => fix?.replacements.map(replacement => ({ ...replacement, rule })) ?? [])
  let added = 0
  return hunksOf(cuts, starts).flatMap(({ first, last, cuts }) => {
    const { minus, plus } = masked(before, cuts, { start: starts[first - 1] ?? 0, end: starts[last] ?? before.length })
    const rules = fixed.filter(each => each.path === path && first <= each.start.line && each.start.line <= last).map(({ rule }) => rule)
    const from = first + added
    added += plus.length - minus.length
    return [
      `@@ -${first},${minus.length} +${from},${plus.length} @@ ${[...new Set(rules)].join(', ')}`,
      ...minus.map(line => `-${line}`),
      ...plus.map(line => `+${line}`),
    ]
  })
}

/** The cuts by the lines that they touch; those of one line are one hunk. */
function hunksOf(cuts: readonly Cut[], starts: readonly number[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const cut of cuts) {
    const first = positionAt(starts, cut.start).line
    const last = positionAt(starts, cut.end).line
    const before = hunks.at(-1)
    if (before !== undefined && before.last >= first) hunks[hunks.length - 1] = { ...before, last, cuts: [...before.cuts, cut] }
    else hunks.push({ first, last, cuts: [cut] })
  }
  return hunks
}

/** The lines before and after. */
function masked(
  text: string,
  cuts: readonly Cut[],
  { start, end }: Omit<Cut, 'text'>,
): { minus: readonly string[]; plus: readonly string[] } {
  let at = start
  const minus: string[] = []
  const plus: string[] = []
  for (const cut of cuts) {
    const kept = hidden(text.slice(at, cut.start), KEPT)
    minus.push(kept, hidden(text.slice(cut.start, cut.end), GONE))
    plus.push(kept, cut.text)
    at = cut.end
  }
  const rest = hidden(text.slice(at, end), KEPT)
  return { minus: linesOf([...minus, rest].join('')), plus: linesOf([...plus, rest].join('')) }
}

/** Indentation and line ends stay, for they say where, and nothing else. */
function hidden(text: string, sign: string): string {
  return text.replace(SHOWN, sign)
}

function linesOf(text: string): string[] {
  return text
    .replaceAll(/…{2,}/g, KEPT)
    .replace(/(?:\r\n?|\n)$/, '')
    .split(/\r\n?|\n/)
}
