import { withNested } from './formats/nested.ts'
import type { Entry, Format, Listing, Lookup, Parsed, Want } from './parsed.ts'
import { nothing } from './parsed.ts'
import type { Mapped, Source } from './source.ts'
import { spanOf, wholeText } from './source.ts'

/** A text to parse and the name of the format that reads it. */
export interface Task {
  readonly format: string
  readonly text: Mapped
  readonly env?: readonly Entry[]
  readonly variables?: Lookup
  readonly remote?: true
}

/** How deep languages may be nested: a script in a manifest in a script. */
const DEPTH = 8

/** Larger texts are searched for secrets, but not parsed. */
const LARGEST = 5_000_000

/** The first half of the engine: every source by the first format that matches it, then the parts that it holds. */
export function parse(sources: readonly Source[], formats: readonly Format[]): Parsed[] {
  const parsed = parseWith(tasksFor(sources, formats), formats)
  return [...parsed, ...parseWith(tasksLeft(parsed), formats)]
}

function parseWith(tasks: readonly Task[], formats: readonly Format[]): Parsed[] {
  const levels = parseLevels(tasks)
  let level = levels.next()
  while (!level.done) level = levels.next(formats)
  return level.value
}

/** Parses level by level, and asks for the formats that the tasks of the next one need. */
export function* parseLevels(tasks: readonly Task[]): Generator<readonly Task[], Parsed[], readonly Format[]> {
  const levels: Parsed[][] = []
  for (let next = tasks; next.length > 0 && levels.length < DEPTH; next = levels.at(-1)?.flatMap(({ parts }) => parts) ?? []) {
    const formats = yield next
    levels.push(next.map(task => perform(task, formats)))
  }
  return levels.flat()
}

/** Each source as what the first match says. */
export function tasksFor(sources: readonly Source[], matchers: readonly Pick<Format, 'name' | 'matches'>[]): Task[] {
  return sources.map(source => ({
    format: matchers.find(each => each.matches(source))?.name ?? 'text',
    text: wholeText(source),
  }))
}

/** Files that others name as written in a format, such as an env file of any name, and that nothing has read in it yet. */
export function tasksLeft(parsed: readonly Parsed[]): Task[] {
  const sources = new Map(parsed.map(({ source }) => [source.path, source]))
  const read = new Set(parsed.map(({ source, format }) => `${format} ${source.path}`))
  const tasks: Task[] = []
  for (const { format, path } of parsed.flatMap(each => each.wants)) {
    const source = sources.get(path)
    if (format === undefined || source === undefined || read.has(`${format} ${path}`)) continue
    read.add(`${format} ${path}`)
    tasks.push({ format, text: wholeText(source) })
  }
  return tasks
}

/** Reads names and values line by line, whatever stands around them. */
const LINES = 'ini'

/** Take a text of any length. */
const LINEAR: ReadonlySet<string> = new Set([LINES, 'text'])

/** What its format could not read to the end is read by lines as well, so that no name loses its value. */
function perform(task: Task, formats: readonly Format[]): Parsed {
  const parsed = given(task, withNested(read(task, formats)))
  if (parsed.unread.length === 0 || task.format === LINES) return parsed
  return { ...parsed, parts: [...parsed.parts, { format: LINES, text: task.text }] }
}

function given({ env, remote }: Task, parsed: Parsed): Parsed {
  return { ...parsed, ...(env && { scope: { ...parsed.scope, given: env } }), ...(remote && { ephemeral: false }) }
}

/** What no format reads is still a text that can hold secrets. */
function read({ format: name, text, variables }: Task, formats: readonly Format[]): Parsed {
  if (text.text.length > LARGEST && !LINEAR.has(name)) {
    return { ...nothing(text, name), unread: [{ at: spanOf(text, 0, 0), message: 'it is larger than 5 MB' }] }
  }
  const format = formats.find(each => each.name === name)
  return format === undefined ? nothing(text, name) : parseDeep(format, text, variables)
}

/** A parser that goes as deep as the text is nested runs out of stack on a text that nobody wrote. */
function parseDeep(format: Format, text: Mapped, variables: Lookup | undefined): Parsed {
  try {
    return format.parse(text, variables)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { ...nothing(text, format.name), unread: [{ at: spanOf(text, 0, 0), message: 'it is nested too deeply' }] }
  }
}

/** The files and listings that the texts name and that are not there yet, each once. */
export function wants(parsed: readonly Parsed[], listings: readonly Listing[]): Want[] {
  const known = new Set([...parsed.map(({ source }) => `file ${source.path}`), ...listings.map(({ folder }) => `names ${folder}`)])
  const found = new Map<string, Want>()
  for (const want of parsed.flatMap(each => each.wants)) {
    const key = `${want.kind} ${want.path}`
    if (!known.has(key) && !found.has(key)) found.set(key, want)
  }
  return [...found.values()]
}
