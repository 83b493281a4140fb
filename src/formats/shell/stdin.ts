import type { Entry, Word } from '../../parsed.ts'
import { plainWords } from '../commands/grammar.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { cutWord, literalText, patternText, valueOf, wordOf } from '../word.ts'
import type { SimpleCommand } from './syntax.ts'

/** What a line of standard input is to the program that reads it: a password, `user:password`, or a row of debconf's answers. */
type Line = 'password' | 'login' | 'answer'

// `--password-stdin`, `--passphrase-fd`, `--with-token`
const FROM_STDIN = /^--(?:(?:pass|token|secret|key|api-key|credential)[a-z-]*-(?:stdin|fd)|with-token)(?:=|$)/
// `-S`, `-kS`
const ASKS_STDIN = /^-[A-Za-z]*S[A-Za-z]*$/
// `package package/question password x`
const ANSWER = /^\s*\S+\s+\S+\s+password\s+(?=\S)/

/** The options with which a program reads a password from its standard input; none where it always does. */
const READERS: ReadonlyMap<string, RegExp> = new Map([
  ['passwd', /^/],
  ['smbpasswd', /^/],
  ['vncpasswd', /^/],
  ['kinit', /^/],
  ['cryptsetup', /^/],
  ['htpasswd', /^-[a-zA-Z]*i/],
  ['openssl', /^(?:fd:0|stdin|-stdin)$/],
])

/** The options and operands with which a program puts its standard input into a store of secrets. */
const STORES: ReadonlyMap<string, RegExp> = new Map([
  ['docker', /^secret create (?:\S+ )*-$/],
  ['podman', /^secret create (?:\S+ )*-$/],
  ['gh', /^secret set \w+(?! (?:.* )?(?:-b|--body|-f|--env-file)\b)/],
  ['gcloud', /^secrets (?:create|versions add) (?:.* )?--data-file[= ]-(?: |$)/],
])

/** The credentials that a command reads behind `<<<`, in a heredoc or from a pipe. */
export function typedSecrets(command: SimpleCommand): Entry[] {
  const { inputs, heredocs, from = [] } = command
  return readBy(command, [...[...inputs, ...heredocs.map(wordOf)].flatMap(linesOf), ...from.flatMap(writtenBy)])
}

function readBy({ words }: SimpleCommand, lines: readonly Word[]): Entry[] {
  const line = lines.length === 0 ? undefined : lineOf(words)
  if (line === undefined) return []
  return (line === 'password' ? repeats(lines) : lines).flatMap(text => entryIn(text, line))
}

/** The first line, and where it is typed again; what follows is for the program behind `sudo`. */
function repeats(lines: readonly Word[]): readonly Word[] {
  const [first] = lines
  return lines.filter(line => first !== undefined && patternText(line) === patternText(first))
}

function lineOf(written: readonly Word[]): Line | undefined {
  if (programName(written[0]) === 'sudo' && optionsOf(written).some(word => ASKS_STDIN.test(word) || word === '--stdin')) return 'password'
  const { words } = peel(written)
  const program = programName(words[0])
  if (program === 'chpasswd') return 'login'
  if (program === 'debconf-set-selections') return 'answer'
  const plain = words.slice(1).flatMap(word => literalText(word) ?? [])
  if (STORES.get(program)?.test(plain.join(' ')) === true) return 'password'
  const reads = READERS.get(program)
  return plain.some(word => FROM_STDIN.test(word)) || (reads !== undefined && ['', ...plain].some(word => reads.test(word)))
    ? 'password'
    : undefined
}

/** Those of `sudo` itself. */
function optionsOf(words: readonly Word[]): readonly string[] {
  const plain = plainWords(words.slice(1))
  const end = plain.findIndex(word => !word.startsWith('-'))
  return end < 0 ? plain : plain.slice(0, end)
}

function entryIn(text: Word, line: Line): Entry[] {
  const pattern = patternText(text)
  const start = line === 'login' ? pattern.indexOf(':') + 1 : line === 'answer' ? (ANSWER.exec(pattern)?.[0].length ?? 0) : 0
  if (start === 0 && line !== 'password') return []
  const value = cutWord(text, start, start + pattern.slice(start).trimEnd().length)
  if (value.parts.length === 0) return []
  return [{ name: { value: 'password', span: value.span }, value: valueOf(value), span: value.span, certain: true }]
}

/** What `echo`, `printf` and `cat` of a heredoc write, line by line. */
export function writtenBy({ words, heredocs }: SimpleCommand): Word[] {
  const { words: own } = peel(words)
  const program = programName(own[0])
  if (program === 'cat') return heredocs.map(wordOf).flatMap(linesOf)
  const texts = own.slice(1).filter(word => !/^-[neE]+$/.test(patternText(word)))
  if (program === 'echo') return texts.length === 1 ? texts.flatMap(linesOf) : []
  return program === 'printf' ? printed(texts) : []
}

/** `printf 'user:%s\n' x`: with directives the arguments are what is written, the user's name apart. */
function printed([format, ...given]: readonly Word[]): Word[] {
  if (format === undefined) return []
  const pattern = patternText(format)
  if (!pattern.includes('%')) return linesOf(format)
  const last = given.at(-1)
  if (last !== undefined && NAMED_DIRECTIVE.test(pattern)) return filled(format, given)
  if (last === undefined || !pattern.includes(':')) return given.flatMap(linesOf)
  return [{ parts: [...cutWord(format, 0, pattern.indexOf(':') + 1).parts, ...last.parts], span: last.span }]
}

// `DB_PASSWORD=%s`
const NAMED_DIRECTIVE = /\w=["']?%s/
const DIRECTIVE = /%s/g

/** The lines of a format, each directive with the next of what is given. */
function filled(format: Word, given: readonly Word[]): Word[] {
  const rest = given.values()
  return linesOf(format).map(line => {
    const parts: Word['parts'][number][] = []
    let from = 0
    for (const { index, 0: directive } of patternText(line).matchAll(DIRECTIVE)) {
      parts.push(...cutWord(line, from, index).parts, ...(rest.next().value?.parts ?? []))
      from = index + directive.length
    }
    return { parts: [...parts, ...cutWord(line, from).parts], span: line.span }
  })
}

// a line break, or what `echo -e` and `printf` make one of
const LINE_END = /\\n|\n/g

/** The lines of a word that is written or read. */
export function linesOf(word: Word): Word[] {
  const text = patternText(word)
  const lines: Word[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    lines.push(cutWord(word, from, index))
    from = index + end.length
  }
  return [...lines, cutWord(word, from)].filter(({ parts }) => parts.length > 0)
}
