import * as v from 'valibot'
import type { Node } from './formats/tree.ts'
import { isNull, pairOf, pairsOf, textOf } from './formats/tree.ts'
import { readYaml } from './formats/yaml.ts'
import type { Settings } from './model.ts'
import type { Source, Span } from './source.ts'
import { lineStarts, positionAt, wholeText } from './source.ts'

/** What a settings file says. Every key is optional; `include` and `exclude` decide which files are scanned. */
export interface Config {
  readonly settings: Partial<Omit<Settings, 'now'>>
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** Where a settings file is wrong, `path:line:column: what`. Nothing of its values is in it. */
export interface ConfigProblem {
  readonly problem: string
}

const TEXT = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))
const TEXTS = v.optional(v.array(TEXT, 'must be a list'), [])
const DATE = v.pipe(v.string('must be a date'), v.isoDate('must be a date such as 2027-01-31'))
const SEVERITY = v.picklist(['error', 'warning', 'off'], 'must be error, warning or off')
const TARGET = v.strictObject(
  { files: TEXT, kind: v.picklist(['rented', 'confidential', 'unknown'], 'must be rented, confidential or unknown') },
  'must be a map',
)

/** Reads `.leaklint.yaml`: data, checked key by key. */
export function readConfig(source: Source, rules: readonly string[]): Config | ConfigProblem {
  const { documents, faults } = readYaml(wholeText(source))
  const [node] = documents
  if (faults[0]) return problemAt(faults[0].at, faults[0].message)
  if (node && node.kind !== 'map' && !isNull(node)) return problemAt(node.span, 'the file must be a map')
  const { success, output, issues } = v.safeParse(schemaFor(rules), isNull(node) ? {} : plain(node))
  if (!success) return problemAt(spanOf(node, issues[0]) ?? wholeText(source).span, problemOf(issues[0]))
  const { include, exclude, 'floating-tags': floatingTags, 'private-weights': privateWeights, ...settings } = output
  return { settings: { ...settings, floatingTags, privateWeights }, include, exclude }
}

function schemaFor(rules: readonly string[]) {
  const rule = v.picklist(rules, 'is no rule (`leaklint rules` lists them)')
  const ignore = v.strictObject(
    {
      rule,
      reason: TEXT,
      files: v.exactOptional(TEXT),
      key: v.exactOptional(TEXT),
      fingerprint: v.exactOptional(TEXT),
      until: v.exactOptional(DATE),
    },
    'must be a map',
  )
  return v.strictObject(
    {
      rules: v.optional(v.record(rule, SEVERITY, 'must be a map'), {}),
      names: TEXTS,
      'floating-tags': TEXTS,
      'private-weights': TEXTS,
      targets: v.optional(v.array(TARGET, 'must be a list'), []),
      ignores: v.optional(v.array(ignore, 'must be a list'), []),
      include: TEXTS,
      exclude: TEXTS,
      strict: v.optional(v.boolean('must be true or false'), false),
    },
    'must be a map',
  )
}

type Issue = v.BaseIssue<unknown>

/** Maps, lists, texts and the two booleans; `off` stays a text. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries(pairsOf(node).map(pair => [pair.key.text.text, plain(pair.value)]))
  if (node?.kind === 'sequence') return node.items.map(plain)
  const text = textOf(node)
  return node?.kind === 'scalar' && node.plain && (text === 'true' || text === 'false') ? text === 'true' : text
}

/** The key that an issue is about, or the value. */
function spanOf(node: Node | undefined, issue: Issue): Span | undefined {
  let at = node
  let span = node?.span
  for (const { key, origin } of issue.path ?? []) {
    const pair = pairOf(at, String(key))
    at = at?.kind === 'sequence' ? at.items[Number(key)] : pair?.value
    span = (origin === 'key' ? pair?.key.span : at?.span) ?? span
  }
  return span
}

function problemOf({ type, path, expected, message }: Issue): string {
  const name = path?.map(({ key }) => String(key)).join('.') ?? 'the file'
  if (type !== 'strict_object' || path?.at(-1)?.origin !== 'key') return `${name} ${message}`
  return expected === 'never' ? `${name} is no known key` : `${name} is missing`
}

function problemAt({ source, start }: Span, message: string): ConfigProblem {
  const { line, column } = positionAt(lineStarts(source.text), start)
  return { problem: `${source.path}:${line}:${column}: ${message}` }
}
