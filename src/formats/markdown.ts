import type { Format, Parsed, Part } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { commentedEntries } from './commented.ts'
import { readComments } from './comments.ts'
import { formatAs } from './embedded.ts'
import type { Fence } from './markdown/fences.ts'
import { fencesIn } from './markdown/fences.ts'
import { hasPrompts, withoutPrompts } from './markdown/prompts.ts'
import { isMarkdown } from './recognise.ts'

// `bash`, `console`: what holds command lines
const SHELL = /^(?:ba|z|da|k)?sh$|^(?:shell|console|terminal|command-?line|cmdline|(?:shell|sh|bash)-?session)$/
// `text` and none say nothing
const UNKNOWN = /^(?:|text|txt|plain|plaintext|none|code|output)$/
// a command line without a prompt in a fence without a label
const COMMAND_LINE =
  /^\s*(?:#[^\n]*\n\s*)*(?:sudo |export |curl |ssh |scp |rsync |uv run |docker |docker-compose |podman |kubectl |helm |lium |anycloud |miner-cli |btcli |vllm |ollama )/
// `compose.yaml`, `deploy/.env`: a file name in an info string
const FILE_NAME = /(?:^|[\s="'])(?<name>[\w./-]*\.(?:ya?ml|json|env|sh|mk)(?:\.\w+)?|[\w./-]*Dockerfile[\w.-]*)(?=$|[\s"'},])/

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
  ['docker', 'Dockerfile'],
  ['containerfile', 'Dockerfile'],
  ['dotenv', '.env'],
  ['env', '.env'],
  ['makefile', 'Makefile'],
  ['make', 'Makefile'],
])

/** Markdown: its fences are scripts and files. */
export const markdown: Format = {
  name: 'markdown',
  matches: isMarkdown,
  parse(text): Parsed {
    const fences = fencesIn(text)
    const { commented, ...directives } = readComments(commentsIn(text, fences))
    const written = outside([...inlineCode(text), ...listItems(text)], fences)
    return {
      ...nothing(text, 'markdown'),
      parts: fences.flatMap(partOf),
      ...directives,
      commented: [...commented, ...commentedEntries(written)],
    }
  },
}

function partOf({ label, info, body }: Fence): Part[] {
  if (SHELL.test(label)) return [script(body, label)]
  const name = FILE_NAME.exec(info)?.groups!['name'] ?? NAMES.get(label)
  const format = name === undefined ? undefined : formatAs(name, body.text)
  if (format !== undefined) return [{ format, text: body }]
  return UNKNOWN.test(label) && (hasPrompts(body.text) || COMMAND_LINE.test(body.text)) ? [script(body, label)] : []
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

/** `` `API_KEY=…` `` in a sentence. */
function inlineCode(text: Mapped): Mapped[] {
  return Array.from(text.text.matchAll(INLINE_CODE), ({ index, 0: code }) => slice(text, index + 1, index + code.length - 1))
}

/** `- password: …` */
function listItems(text: Mapped): Mapped[] {
  return Array.from(text.text.matchAll(LIST_ITEM), ({ index, 0: item }) => slice(text, index, index + item.length))
}

function outside(texts: readonly Mapped[], fences: readonly Fence[]): Mapped[] {
  return texts.filter(({ span }) => !fences.some(({ body }) => body.span.start <= span.start && span.end <= body.span.end))
}
