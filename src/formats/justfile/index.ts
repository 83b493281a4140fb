import type { Entry, EnvSource, Format, Parsed, Word } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { readComments } from '../comments.ts'
import { impliedWord } from '../compose/nodes.ts'
import { lookupIn } from '../expansion.ts'
import { lineComments } from '../line-comments.ts'
import type { Place } from '../places.ts'
import { keyIn } from '../places.ts'
import { isJustfile } from '../recognise-tools.ts'
import { rewrittenTexts } from '../rewritten.ts'
import { wantsOf } from '../wants.ts'
import { patternText, valueOf } from '../word.ts'
import { expressionAt } from './expressions.ts'
import type { Recipe } from './recipes.ts'
import { readRecipes } from './recipes.ts'

/** Files of just: recipes are scripts, variables are where `{{name}}` in them is looked up. */
export const justfile: Format = { name: 'justfile', matches: isJustfile, parse }

// `tag := '1.2'`, `export HF_TOKEN := env('HF_TOKEN')`
const ASSIGNMENT = /^(?:export[ \t]+)?(?<name>[A-Za-z_][\w-]*)[ \t]*:=[ \t]*/gm
// `set dotenv-load`, `set dotenv-filename := ".env.prod"`
const SETTING = /^set[ \t]+(?<name>[a-z-]+)(?:[ \t]*:=[ \t]*)?/gm
// `["bash", "-c"]`, `["uv", "run", …]`
const SHELL = /^\[[ \t]*['"](?:[^'"\n]*\/)?(?:ba|da|a|z|k)?sh(?:\.exe)?['"]/

function parse(text: Mapped): Parsed {
  const assignments = Array.from(text.text.matchAll(ASSIGNMENT), match => assignmentAt(text, match))
  const entries = assignments.map(({ entry }) => entry)
  const words = new Map(assignments.map(({ entry, word }) => [entry.name.value, word]))
  const variables = lookupIn(name => words.get(name))
  const settings = new Map(
    Array.from(text.text.matchAll(SETTING), ({ index, 0: opening, groups }) => [groups!['name']!, index + opening.length]),
  )
  const shellAt = settings.get('shell')
  const recipes = readRecipes(text, shellAt === undefined || SHELL.test(text.text.slice(shellAt)))
  const files = dotenvIn(text, settings)
  const places = placesOf(text, entries, recipes)
  return {
    ...nothing(text, justfile.name),
    pairs: [...entries, ...recipes.flatMap(({ parameters }) => parameters)],
    texts: assignments.flatMap(({ word }) => rewrittenTexts(word)),
    parts: recipes.flatMap(({ parts }) => parts).map(part => ({ ...part, variables })),
    scope: { files, entries },
    wants: wantsOf([], files),
    ...readComments(outside(text, recipes).flatMap(lineComments)),
    keyAt: offset => keyIn(places, offset),
  }
}

function assignmentAt(text: Mapped, { index, 0: opening, groups }: RegExpExecArray): { readonly entry: Entry; readonly word: Word } {
  const name = groups!['name']!
  const at = index + opening.indexOf(name, opening.startsWith('export') ? 'export'.length : 0)
  const { word, to } = expressionAt(text, index + opening.length)
  const named = { value: name, span: spanOf(text, at, at + name.length) }
  return { entry: { name: named, value: valueOf(word), span: spanOf(text, at, to) }, word }
}

/** The env file that is loaded where a setting says so. */
function dotenvIn(text: Mapped, settings: ReadonlyMap<string, number>): readonly EnvSource[] {
  const named = settings.get('dotenv-path') ?? settings.get('dotenv-filename')
  const isLoaded = LOADED.test(text.text)
  if (named === undefined && !isLoaded) return []
  const start = named ?? text.text.search(LOADED)
  const path = named === undefined ? impliedWord('.env', spanOf(text, start, start)) : expressionAt(text, named).word
  return patternText(path) === '' ? [] : [{ kind: 'file', path, dialect: 'dotenv', required: false, span: path.span }]
}

const LOADED = /^set[ \t]+dotenv-(?:load|required)(?![ \t]*:=[ \t]*false)/m

/** The stretches between recipes, whose comments are the shell's. */
function outside(text: Mapped, recipes: readonly Recipe[]): readonly Mapped[] {
  const bodies = recipes.map(({ parts, from, to }) => (parts.length > 0 ? { from, to } : { from: to, to }))
  return [...bodies, { from: text.text.length, to: 0 }].map(({ from }, index) => slice(text, bodies[index - 1]?.to ?? 0, from))
}

function placesOf(text: Mapped, entries: readonly Entry[], recipes: readonly Recipe[]): readonly Place[] {
  const scripts = recipes.map(({ from, to }) => ({ key: NAME.exec(text.text.slice(from, to))?.[0] ?? '', span: spanOf(text, from, to) }))
  const variables = entries.map(({ name, span }) => ({ key: name.value, span }))
  return [...scripts, ...variables].sort((one, other) => one.span.start - other.span.start)
}

const NAME = /[A-Za-z_][\w-]*/
