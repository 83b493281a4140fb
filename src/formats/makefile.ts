import type { Entry, EnvSource, Format, Parsed, Part } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { readComments } from './comments.ts'
import { expandedWord, recipeScript } from './makefile/expand.ts'
import type { Line } from './makefile/lines.ts'
import { logicalLines } from './makefile/lines.ts'
import type { Assigned } from './makefile/variables.ts'
import { variablesIn } from './makefile/variables.ts'
import { keyIn } from './places.ts'
import { isMakefile } from './recognise.ts'
import { wantsOf } from './wants.ts'
import { valueOf } from './word.ts'

// `export KEY := value`, `target: KEY = value`, `KEY ?= value`
const ASSIGNMENT =
  /^[ \t]*(?:[^\s:=#]+[ \t]*:[ \t]+)?(?:(?:export|override|private|unexport)[ \t]+)*(?<name>[A-Za-z_][\w.-]*)[ \t]*(?<operator>(?:[?!+]|:{1,3})?=)[ \t]*/
// `include .env`, `-include .env.local`
const INCLUDE = /^[-s]?include[ \t]+/
// `.env`, `config/prod.env`
const ENV_FILE = /(?:^|\/)(?:\.env(?:[._-][\w.-]*)?|[^/\s]+\.env)$/
// `target: prerequisites ; recipe`
const INLINE_RECIPE = /^[^\s#=:;][^#=:;]*:(?!:?=)[^#=;]*;/
// the comment behind a value
const TRAILING_COMMENT = /(?<!\\)#[^\n]*$/

/** Makefiles: recipes are scripts, variables are where `$(NAME)` in them is looked up. */
export const makefile: Format = {
  name: 'makefile',
  matches: isMakefile,
  parse(text): Parsed {
    const lines = logicalLines(text.text)
    const outside = lines.filter(line => !line.recipe)
    const assignments = outside.flatMap(line => assignmentIn(text, line))
    const entries = assignments.map(({ entry }) => entry)
    const variables = variablesIn(assignments)
    const files = outside.flatMap(line => includedIn(text, line))
    const places = entries.map(({ name, span }) => ({ key: name.value, span }))
    return {
      ...nothing(text, 'makefile'),
      pairs: entries,
      scope: { files, entries },
      parts: lines.flatMap(line => scriptIn(text, line)).map(part => ({ ...part, variables })),
      wants: wantsOf([], files),
      ...readComments(outside.flatMap(line => commentIn(text, line))),
      keyAt: offset => keyIn(places, offset),
    }
  },
}

interface Assignment extends Assigned {
  readonly entry: Entry
}

function assignmentIn(text: Mapped, { from, to }: Line): Assignment[] {
  const line = text.text.slice(from, to)
  const match = ASSIGNMENT.exec(line)
  if (match === null) return []
  const name = match.groups!['name']!
  const start = match[0].indexOf(name, match[0].search(/[^\s:=#]+[ \t]*:[ \t]/) < 0 ? 0 : match[0].indexOf(':'))
  const [valueFrom, valueTo] = unquoted(line, match[0].length, line.replace(TRAILING_COMMENT, '').trimEnd().length)
  const word = expandedWord(slice(text, from + valueFrom, from + valueTo))
  const entry = {
    name: { value: name, span: slice(text, from + start, from + start + name.length).span },
    value: valueOf(word),
    span: slice(text, from + start, from + Math.max(valueTo, match[0].length)).span,
  }
  return [{ name, operator: match.groups!['operator']!, word, entry }]
}

/** The quotes around a whole value are for the shell that gets it. */
function unquoted(line: string, from: number, to: number): readonly [number, number] {
  const end = Math.max(from, to)
  const quote = line[from]
  const quoted = end - from > 1 && (quote === '"' || quote === "'") && line[end - 1] === quote
  return quoted ? [from + 1, end - 1] : [from, end]
}

function includedIn(text: Mapped, { from, to }: Line): EnvSource[] {
  const line = text.text.slice(from, to)
  const include = INCLUDE.exec(line)
  if (include === null) return []
  return Array.from(line.slice(include[0].length).matchAll(/\S+/g)).flatMap((match): EnvSource[] => {
    const start = from + include[0].length + match.index
    const path = slice(text, start, start + match[0].length)
    if (!ENV_FILE.test(path.text)) return []
    return [{ kind: 'file', path: { parts: [path], span: path.span }, dialect: 'dotenv', required: line.startsWith('i'), span: path.span }]
  })
}

function scriptIn(text: Mapped, { from, to, recipe }: Line): Part[] {
  if (recipe) return [{ format: 'shell', text: recipeScript(slice(text, from, to)) }]
  const inline = INLINE_RECIPE.exec(text.text.slice(from, to))
  return inline === null ? [] : [{ format: 'shell', text: recipeScript(slice(text, from + inline[0].length, to)) }]
}

function commentIn(text: Mapped, { from, to }: Line): Mapped[] {
  const line = text.text.slice(from, to)
  const at = line.search(TRAILING_COMMENT)
  return at < 0 ? [] : [slice(text, from + at + 1, to)]
}
