import { Hidden } from '../hidden.ts'
import type { Mapped } from '../source.ts'
import { spanOf } from '../source.ts'
import type { Secret } from '../value.ts'
import type { Detector, Verdict } from './detector.ts'
import { detectors } from './detectors/index.ts'
import { isExample } from './example-files.ts'
import { indexKeywords, visitKeywords } from './keywords.ts'
import { isKnown } from './known.ts'
import { findPhrases } from './mnemonic.ts'
import { isPlaceholder, isSequence } from './placeholders.ts'
import { HOLE } from './references.ts'
import { mostSpecific } from './specific.ts'
import { previewOf } from './preview.ts'

/**
 * The secrets that a text gives away by their format, whatever their names, without overlaps. Tokens that had expired at `now`
 * are left out.
 */
export function findSecrets(text: Mapped, now?: number): Secret[] {
  const found: Secret[] = []
  visitKeywords(KEYWORDS, text.text, (keyword, at) => {
    const detector = ROWS[keyword]?.detector
    const secret = detector && secretAt(detector, text, at, now)
    if (secret !== undefined) found.push(secret)
  })
  for (const { from, to, check } of findPhrases(text.text)) {
    const secret = secretOf(PHRASE, text, { from, to, verdict: check })
    if (secret !== undefined) found.push(secret)
  }
  return mostSpecific(found)
}

const ROWS = detectors.flatMap(detector => detector.keywords.map(keyword => ({ detector, keyword })))
const KEYWORDS = indexKeywords(ROWS.map(row => row.keyword))

/** What every secret of a kind has in common. */
type Kind = Pick<Detector, 'id' | 'title' | 'opens' | 'keywords'>

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
  keywords: [],
}

/** How far around a match its company is looked for. */
const NEAR = 4000

function secretAt(detector: Detector, text: Mapped, at: number, now: number | undefined): Secret | undefined {
  const { pattern, check } = detector
  if (!pattern.hasIndices && !startsFree(text.text, at)) return undefined
  pattern.lastIndex = at
  const match = pattern.exec(text.text)
  if (match === null) return undefined
  const [from, to] = match.indices?.groups?.['secret'] ?? [at, at + match[0].length]
  if (!pattern.hasIndices && isWordCode(text.text.charCodeAt(to))) return undefined
  const near = (): string => text.text.slice(Math.max(0, from - NEAR), to + NEAR)
  const verdict = check?.({ text: text.text.slice(from, to), groups: match.groups ?? {}, near, now }) ?? 'none'
  return secretOf(detector, text, { from, to, verdict })
}

function secretOf(kind: Kind, text: Mapped, { from, to, verdict }: Find): Secret | undefined {
  const value = text.text.slice(from, to)
  if (verdict === 'harmless' || value.includes(HOLE) || isMadeUp(value)) return undefined
  const judged = verdict === 'weak' || verdict === 'public'
  return {
    detector: kind.id,
    title: kind.title,
    opens: kind.opens,
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
  return !isWordCode(text.charCodeAt(from - 1)) || ESCAPE_END.test(text.slice(Math.max(0, from - 3), from))
}

const ESCAPE_END = /\\[nrt]$|%[0-9A-Fa-f]{2}$/

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
}
