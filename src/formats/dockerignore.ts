/** Whether `.dockerignore` patterns keep a path, given from the context folder, out of the build context. */
export function excludes(patterns: string, path: string): boolean {
  let excluded = false
  for (const { tokens, negated } of readPatterns(patterns)) {
    // only a pattern of the other kind can change the answer: the last match wins
    if (excluded === negated && matches(tokens, path)) excluded = !negated
  }
  return excluded
}

interface Pattern {
  readonly tokens: readonly Token[]
  readonly negated: boolean
}

/** `folders`: any number of leading folders, `**` before more; `rest`: everything, `**` at the end; `run`: `*`. */
type Token = { readonly kind: 'character'; accepts(character: string): boolean } | { readonly kind: 'run' | 'folders' | 'rest' }

// a longer `[…]` is text
const LONGEST_CLASS = 64
const ANY: Token = { kind: 'character', accepts: character => character !== '/' }

function readPatterns(text: string): Pattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => {
      const written = line.trim()
      const negated = written.startsWith('!')
      const path = cleanPath(negated ? written.slice(1) : written)
      return path === '' ? [] : [{ tokens: tokensOf(path), negated }]
    })
}

/** Without leading and trailing slashes, `.` and what `..` takes back. */
function cleanPath(written: string): string {
  const kept: string[] = []
  for (const part of written.trim().split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return kept.join('/')
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length;) {
    const [token, length] = tokenAt(pattern, at)
    tokens.push(token)
    at += length
  }
  return tokens
}

function tokenAt(pattern: string, at: number): readonly [Token, number] {
  const character = pattern.charAt(at)
  if (pattern.startsWith('**', at)) {
    const length = pattern[at + 2] === '/' ? 3 : 2
    return [{ kind: at + length < pattern.length ? 'folders' : 'rest' }, length]
  }
  if (character === '*') return [{ kind: 'run' }, 1]
  if (character === '?') return [ANY, 1]
  if (character === '[') return classAt(pattern, at) ?? [exactly(character), 1]
  if (character === '\\' && at + 1 < pattern.length) return [exactly(pattern.charAt(at + 1)), 2]
  return [exactly(character), 1]
}

/** `[a-z_]`, `[^0-9]` */
function classAt(pattern: string, at: number): readonly [Token, number] | undefined {
  const length = pattern.slice(at + 2, at + LONGEST_CLASS).indexOf(']')
  if (length < 0) return undefined
  const closing = at + 2 + length
  const negated = pattern[at + 1] === '^'
  const members = pattern.slice(at + (negated ? 2 : 1), closing)
  const accepts = (character: string): boolean => character !== '/' && isMember(members, character) !== negated
  return [{ kind: 'character', accepts }, closing + 1 - at]
}

function isMember(members: string, character: string): boolean {
  for (let at = 0; at < members.length; at++) {
    const first = members.charAt(at)
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    const last = isRange ? members.charAt(at + 2) : first
    if (first <= character && character <= last) return true
    if (isRange) at += 2
  }
  return false
}

function exactly(expected: string): Token {
  return { kind: 'character', accepts: character => character === expected }
}

/** Whether the tokens match the path or a folder above it; all ways are followed side by side, so no pattern is slow. */
function matches(tokens: readonly Token[], path: string): boolean {
  let ways = new Set<number>()
  arrive(tokens, 0, ways)
  for (const character of path) {
    if (character === '/' && ways.has(tokens.length)) return true
    const next = new Set<number>()
    for (const way of ways) step(tokens, { way, character }, next)
    ways = next
  }
  return ways.has(tokens.length)
}

/** Where one character leads: a token that takes several stays, and folders only end with a slash. */
function step(tokens: readonly Token[], { way, character }: { way: number; character: string }, next: Set<number>): void {
  const token = tokens[way]
  if (token === undefined || (token.kind === 'run' && character === '/')) return
  if (token.kind !== 'character') next.add(way)
  const leaves = token.kind === 'character' ? token.accepts(character) : token.kind !== 'folders' || character === '/'
  if (leaves) arrive(tokens, way + 1, next)
}

/** Adds a way, and those behind it that need no character. */
function arrive(tokens: readonly Token[], way: number, ways: Set<number>): void {
  for (let at = way; !ways.has(at); at++) {
    ways.add(at)
    const token = tokens[at]
    if (token === undefined || token.kind === 'character') return
  }
}
