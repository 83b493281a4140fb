import type { Ignore } from '../model.ts'
import type { Format, Parsed, Part } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Span } from '../source.ts'
import { slice } from '../source.ts'
import { TOOLS } from './commands/tools.ts'
import { commentedEntries } from './commented.ts'
import { readComments } from './comments.ts'
import { formatAs } from './embedded.ts'
import type { Fence } from './markdown/fences.ts'
import { fencesIn } from './markdown/fences.ts'
import { hasPrompts, withoutPrompts } from './markdown/prompts.ts'
import { proseEntries } from './markdown/prose.ts'
import { tableEntries } from './markdown/tables.ts'
import { notedEntries } from './notes.ts'
import { isMarkdown } from './recognise.ts'

// `bash`, `console`: what holds command lines
const SHELL = /^(?:ba|z|da|k)?sh$|^(?:shell|console|terminal|command-?line|cmdline|(?:shell|sh|bash)-?session)$/
// `text` and none say nothing
const UNKNOWN = /^(?:|text|txt|plain|plaintext|none|code|output)$/
// the program of the first command line in a fence without a label: `HF_HOME=/x vllm`
const FIRST_PROGRAM = /^\s*(?:#[^\n]*\n\s*)*(?:[A-Za-z_]\w*=(?:[^\s"']|"[^"\n]*"|'[^'\n]*')*[ \t]+)*(?<program>[A-Za-z][\w.-]*)[ \t]+\S/
/** Programs without a table that begin command lines. */
const PROGRAMS = new Set(['sudo', 'export', 'ssh', 'vllm', 'ollama'])
/** Tools whose names begin sentences as well. */
const WORDS = new Set(['install', 'mount', 'zip', 'net', 'sql', 'exp', 'imp'])
// a line of an env file, which says nothing or sets a variable
const ENV_LINE = /^[ \t]*(?:#.*|(?:export[ \t]+)?[A-Z_][A-Z0-9_]*=.*)?$/
// one that sets a variable
const ENV_NAME = /^[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*=/m
// `compose.yaml`, `deploy/.env`: a file name in an info string
const FILE_NAME =
  /(?:^|[\s="'])(?<name>[\w./-]*\.(?:ya?ml|json|env|sh|mk|toml|ini|conf|cfg|properties|hcl|tf|tfvars|xml|service|container)(?:\.\w+)?|[\w./-]*Dockerfile[\w.-]*)(?=$|[\s"'},])/

// `` `export HF_TOKEN=…` ``
// `- admin password: …`
const LIST_ITEM = /^[ \t]*[-*+][ \t]+[A-Za-z][\w -]{0,60}:[ \t]+\S{1,500}[ \t]*$/gm
const INLINE_CODE = /(?<!`)`(?=[^`\n]{0,100}[=:])[^`\n]{4,500}`(?!`)/g

/** The name that a fence's text would have as a file. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['yaml', 'fence.yaml'],
  ['yml', 'fence.yaml'],
  ['json', 'fence.json'],
  ['jsonc', 'fence.json'],
  ['dockerfile', 'Dockerfile'],
  ['containerfile', 'Dockerfile'],
  ['dotenv', '.env'],
  ['env', '.env'],
  ['makefile', 'Makefile'],
  ['make', 'Makefile'],
  ['toml', 'fence.toml'],
  ['ini', 'fence.ini'],
  ['conf', 'fence.conf'],
  ['properties', 'fence.properties'],
  ['hcl', 'fence.hcl'],
  ['tf', 'fence.tf'],
  ['terraform', 'fence.tf'],
  ['xml', 'fence.xml'],
  ['powershell', 'fence.ps1'],
  ['pwsh', 'fence.ps1'],
  ['ps1', 'fence.ps1'],
  ['bat', 'fence.bat'],
  ['batch', 'fence.bat'],
  ['cmd', 'fence.bat'],
  ['groovy', 'fence.groovy'],
  ['gradle', 'fence.gradle'],
])

/** Markdown: its fences are scripts and files. */
export const markdown: Format = {
  name: 'markdown',
  matches: isMarkdown,
  parse(text): Parsed {
    const fences = fencesIn(text)
    const { commented, ...directives } = readComments(commentsIn(text, fences))
    const written = outside([...inlineCode(text), ...listItems(text)], fences)
    const told = [...proseEntries(text), ...tableEntries(text), ...notedEntries(text)].filter(({ span }) => isOutside(span, fences))
    return {
      ...nothing(text, 'markdown'),
      parts: fences.flatMap(partOf),
      ...directives,
      ignores: overBlocks(directives.ignores, fences),
      commented: [...commented, ...commentedEntries(written), ...told],
    }
  },
}

function partOf({ label, info, body }: Fence): Part[] {
  if (SHELL.test(label)) return [script(body, label)]
  const name = FILE_NAME.exec(info)?.groups!['name'] ?? NAMES.get(label)
  if (name === undefined && label === 'docker') return dockerParts(body, label)
  const format = name === undefined ? undefined : formatAs(name, body.text)
  if (format !== undefined) return [{ format, text: body }]
  if (!UNKNOWN.test(label)) return []
  if (hasPrompts(body.text) || isCommandLine(body.text)) return [script(body, label)]
  const shape = shapeOf(body.text)
  return shape === undefined ? [] : [{ format: shape, text: body }]
}

function isCommandLine(text: string): boolean {
  const program = FIRST_PROGRAM.exec(text)?.groups!['program'] ?? ''
  return PROGRAMS.has(program) || (TOOLS.has(program) && !WORDS.has(program))
}

/** The format of a text that nothing names, where its shape is that of one alone. */
function shapeOf(text: string): string | undefined {
  if (ENV_NAME.test(text) && text.split(/\r?\n/).every(line => ENV_LINE.test(line))) return 'dotenv'
  const format = formatAs('fence.yaml', text)
  return format === 'compose' || format === 'kubernetes' ? format : undefined
}

/** `docker` is written above Dockerfiles, compose files and command lines. */
function dockerParts(body: Mapped, label: string): Part[] {
  if (hasPrompts(body.text) || isCommandLine(body.text)) return [script(body, label)]
  return [{ format: formatAs('fence.yaml', body.text) === 'compose' ? 'compose' : 'dockerfile', text: body }]
}

function script(body: Mapped, label: string): Part {
  return { format: 'shell', text: withoutPrompts(body, label) }
}

/** `<!-- leaklint-ignore … -->` outside fences; what a fence shows is for its own format. */
function commentsIn(text: Mapped, fences: readonly Fence[]): Mapped[] {
  const comments: Mapped[] = []
  let end = 0
  for (let at = text.text.indexOf('<!--', end); at >= 0; at = text.text.indexOf('<!--', end)) {
    end = text.text.indexOf('-->', at + 4)
    if (end < 0) break
    comments.push(slice(text, at + 4, end))
  }
  return outside(comments, fences)
}

// blank lines, then the line that opens a fence or the blanks of an indented block
const BEFORE_BLOCK = /^\s*(?:[^\n]*(?:`{3}|~{3})[^\n]*\n[ \t>]*)?$/

/** No comment can stand in a block but one that readers see: the comment above holds for all of its lines. */
function overBlocks(ignores: readonly Ignore[], fences: readonly Fence[]): Ignore[] {
  let at = 0
  return ignores.map(ignore => {
    while ((fences[at]?.body.span.start ?? Infinity) < ignore.from) at++
    const below = fences[at]?.body.span
    if (below === undefined || ignore.from <= ignore.span.end) return ignore
    const between = below.source.text.slice(ignore.from, Math.min(below.start, ignore.from + LONGEST_OPENING))
    return BEFORE_BLOCK.test(between) ? { ...ignore, to: Math.max(ignore.to, below.end) } : ignore
  })
}

// of blank lines and an info string
const LONGEST_OPENING = 1000

/** `` `API_KEY=…` `` in a sentence. */
function inlineCode(text: Mapped): Mapped[] {
  return Array.from(text.text.matchAll(INLINE_CODE), ({ index, 0: code }) => slice(text, index + 1, index + code.length - 1))
}

/** `- password: …` */
function listItems(text: Mapped): Mapped[] {
  return Array.from(text.text.matchAll(LIST_ITEM), ({ index, 0: item }) => slice(text, index, index + item.length))
}

function outside(texts: readonly Mapped[], fences: readonly Fence[]): Mapped[] {
  return texts.filter(({ span }) => isOutside(span, fences))
}

function isOutside({ start, end }: Span, fences: readonly Fence[]): boolean {
  return !fences.some(({ body }) => body.span.start <= start && end <= body.span.end)
}
