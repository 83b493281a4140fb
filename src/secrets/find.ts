import { Hidden } from '../hidden.ts'
import { lazily } from '../lazily.ts'
import type { Mapped } from '../source.ts'
import { spanOf } from '../source.ts'
import type { Secret } from '../value.ts'
import type { Detector, Match, Verdict } from './detector.ts'
import { isExample } from './example-files.ts'
import type { Catalogue } from './families.ts'
import { openCatalogue } from './families.ts'
import { findKeywords, indexKeywords } from './keywords.ts'
import { isKnown } from './known.ts'
import type { WordList } from './mnemonic.ts'
import { ENDINGS, namedFormats } from './named-values.ts'
import { findPhrases } from './mnemonic.ts'
import { isPlaceholder, isSequence } from './placeholders.ts'
import { HOLE } from './references.ts'
import { runsIn } from './runs.ts'
import { mostSpecific } from './specific.ts'
import { previewOf } from './preview.ts'
import { LEADS } from './detectors/leads.ts'

/**
 * The secrets that a text gives away by their format, whatever their names, without overlaps. Tokens that had expired at `now`
 * are left out.
 */
export function findSecrets(text: Mapped, now?: number, lists?: readonly WordList[]): Secret[] {
  const phrases = findPhrases(text.text, lists).flatMap(({ from, to, check }) => secretOf(PHRASE, text, { from, to, verdict: check }) ?? [])
  return mostSpecific([...foundByKeywords(text, now), ...CATALOGUE.runs.flatMap(run => foundByRuns(text, run, now)), ...phrases])
}

function foundByKeywords(text: Mapped, now: number | undefined): readonly Secret[] {
  const found: Secret[] = []
  const occurrences = findKeywords(keywords(), text.text)
  for (const [index, keyword] of occurrences.keywords.entries()) {
    const ending = ENDINGS[keyword - CATALOGUE.keywords.length]
    const at = (occurrences.starts[index] ?? 0) + (ending?.length ?? 0)
    if (keyword < CATALOGUE.free && !startsFree(text.text, at)) continue
    const detectors = ending === undefined ? CATALOGUE.startingWith(keyword) : formatsNamed(text.text, at)
    for (const detector of detectors) {
      const secret = secretAt(detector, text, at, now)
      if (secret !== undefined) found.push(secret)
    }
  }
  return found
}

function foundByRuns(text: Mapped, { family, of, shortest }: Catalogue['runs'][number], now: number | undefined): readonly Secret[] {
  return runsIn(text.text, of, shortest).flatMap(({ from, to }) =>
    CATALOGUE.rows(family)
      .filter(({ run }) => run?.of === of && to - from <= run.longest)
      .flatMap(detector => secretAt(detector, text, from, now) ?? []),
  )
}

const CATALOGUE = openCatalogue(LEADS)
/** Not every run searches a text. */
const keywords = lazily(() => indexKeywords([...CATALOGUE.keywords, ...ENDINGS]))
const formatsNamed = namedFormats(CATALOGUE)

/** What every secret of a kind has in common. */
type Kind = Pick<Detector, 'id' | 'title' | 'opens' | 'revoke' | 'keywords'>

/** A stretch of a text, and what it is. */
interface Find {
  readonly from: number
  readonly to: number
  readonly verdict: Verdict
}

const PHRASE: Kind = {
  id: 'seed-phrase',
  title: 'BIP39 seed phrase',
  opens: 'lets its holder move what the wallet holds, and all wallets derived from it',
  revoke: 'move what it holds to a new wallet',
  keywords: [],
}

/** How far around a match its company is looked for. */
const NEAR = 4000

function secretAt(detector: Detector, text: Mapped, at: number, now: number | undefined): Secret | undefined {
  const match = matchAt(detector.pattern, text.text, at)
  if (match === undefined) return undefined
  const { groups, from, to } = match
  const near = (reach = NEAR): string => text.text.slice(Math.max(0, from - reach), to + reach)
  const found = { text: text.text.slice(from, to), groups, near, now }
  const secret = secretOf(detector, text, { from, to, verdict: detector.check?.(found) ?? 'none' })
  return secret === undefined || detector.grant === undefined ? secret : { ...secret, grant: detector.grant(found) }
}

/** Where the secret of a match stands: the group of that name, or all of a match that stands free. */
function matchAt(pattern: RegExp, text: string, at: number): { groups: Match['groups']; from: number; to: number } | undefined {
  if (!pattern.hasIndices && !startsFree(text, at)) return undefined
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return undefined
  const { groups = {} } = match
  const [from, to] = match.indices?.groups?.['secret'] ?? [at, at + match[0].length]
  return pattern.hasIndices || !isWordCode(text.charCodeAt(to)) ? { groups, from, to } : undefined
}

function secretOf(kind: Kind, text: Mapped, { from, to, verdict }: Find): Secret | undefined {
  const value = text.text.slice(from, to)
  if (verdict === 'harmless' || value.includes(HOLE) || isMadeUp(value)) return undefined
  const judged = verdict === 'weak' || verdict === 'public'
  return {
    detector: kind.id,
    title: kind.title,
    opens: kind.opens,
    ...(kind.revoke !== undefined && { revoke: kind.revoke }),
    evidence: judged ? verdict : 'format',
    check: judged ? 'none' : verdict,
    preview: previewOf(kind, value),
    span: spanOf(text, from, to),
    text: new Hidden(value),
    example: isExample(text.source.path),
  }
}

/** Blocks (PEM) are judged by their own check; their padding looks like filler. */
function isMadeUp(value: string): boolean {
  return !value.startsWith('-----') && (isPlaceholder(value) || (value.length > 16 && isSequence(value)) || isKnown(value))
}

/** No letter, digit or underscore before it; those of an escape (`\n`, `%20`) do not count. */
function startsFree(text: string, from: number): boolean {
  if (!isWordCode(text.charCodeAt(from - 1))) return true
  return text[from - 2] === '\\' ? 'nrt'.includes(text[from - 1] ?? '') : text[from - 3] === '%' && ESCAPED.test(text.slice(from - 2, from))
}

const ESCAPED = /^[0-9A-Fa-f]{2}$/

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
}
