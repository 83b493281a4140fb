import type { Value } from '../model.ts'
import type { Entry, Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { decodeBase64 } from './base64.ts'
import { describedIn, holdsSecrets, isTypedIn } from './described.ts'
import { optionEntries } from './options.ts'
import { ownedName } from './owned-name.ts'
import { isRewritten } from './rewritten.ts'
import { splitCommand } from './shell-words.ts'
import type { MapNode, Node, Pair, ScalarNode } from './tree.ts'
import { childOf, isNull } from './tree.ts'
import { entryOf, valueOf } from './word.ts'
import { shownText, wordOfScalar } from './yaml-word.ts'

/** What the scalars of a file say, wherever they stand. */
export interface NameValues {
  /** `key: value`, `{name: X, value: Y}` and `K=V` items. */
  readonly pairs: readonly Entry[]
  /** Decoded texts that are not a stretch of the file. */
  readonly texts: readonly Mapped[]
}

/** How the values of a format are read, and what is left out of the walk. */
export interface Reading {
  wordOf?(scalar: ScalarNode): Word
  readonly skipped?: ReadonlySet<Node>
}

// `scripts` of a manifest are command lines, a vocabulary maps words to numbers, icons and permissions have names of their own, `encrypted` of Renovate and `secure` of Travis are ciphertext, CodeBuild's and those of `secretKeys` are names in a store
const SECTIONS = new Set(
  'scripts tasks commands encrypted encrypted-data encrypted_data encrypteddata secure parameter-store secrets-manager vocab token_to_id icons permissions secretkeys existingsecretkeys'.split(
    ' ',
  ),
)

// beside `key` it says what the key is looked up in: `{name: app, key: password}`
const SELECTS = ['name', 'secret', 'ref', 'operator']

/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
export function readNameValues(documents: readonly (Node | undefined)[], reading: Reading = {}): NameValues {
  const { wordOf = wordOfScalar, skipped = new Set() } = reading
  const found: Found = { pairs: [], texts: [], skipped, wordOf }
  for (const document of documents) walk(document, found)
  return found
}

interface Found {
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly skipped: ReadonlySet<Node>
  wordOf(scalar: ScalarNode): Word
}

function walk(node: Node | undefined, found: Found, owner?: ScalarNode): void {
  if (node === undefined || node.alias !== undefined || found.skipped.has(node)) return
  if (node.kind === 'map') walkMap(node, found, owner)
  if (node.kind !== 'sequence') return
  for (const item of node.items) walkItem(item, found, owner)
  found.pairs.push(...optionEntries(node.items.flatMap(item => wordsIn(item, found))))
}

function wordsIn(item: Node, { wordOf, skipped }: Found): readonly Word[] {
  if (item.kind !== 'scalar' || item.alias !== undefined || skipped.has(item)) return []
  return OPTION_LINE.test(item.text.text) ? splitCommand(item.text) : [wordOf(item)]
}

/** `--api-key x`, several words in one item */
const OPTION_LINE = /^--?[A-Za-z]\S+\s/

/** What holds a command line in one text, without underscores and dashes. */
const COMMAND_LINES = new Set([
  ...['', 'start', 'startup', 'init', 'launch', 'docker'].flatMap(what => [`${what}command`, `${what}cmd`]),
  ...['', 'extra', 'additional', 'cli', 'command', 'docker'].map(what => `${what}args`),
  'arguments',
  'start',
  'startup',
  'onstart',
])

/** `startup_command` and `startup-command` as `startupcommand`. */
function folded(key: string): string {
  return key.toLowerCase().replaceAll('_', '').replaceAll('-', '')
}

function walkMap(map: MapNode, found: Found, ownerKey?: ScalarNode): void {
  const owner = ownerKey?.text.text ?? ''
  const home: Home = {
    found,
    valueless: SECTIONS.has(owner.toLowerCase()),
    certain: holdsSecrets(owner),
    ...namesIn(map, owner, addDescribed(map, found, ownerKey)),
  }
  for (const pair of map.pairs) {
    if (pair.merged || pair.value === undefined || pair.value.alias !== undefined || isNull(pair.value)) continue
    if (pair.value.kind === 'scalar') addScalar(pair, pair.value, home)
    else walk(pair.value, found, pair.key)
  }
}

/** The scalars that make entries with each other, or with what is around them. */
function addDescribed(map: MapNode, found: Found, owner: ScalarNode | undefined): readonly ScalarNode[] {
  const { pairs, skipped, wordOf } = found
  const entry = namedValue(map, found)
  if (entry !== undefined) pairs.push(entry.entry)
  const described = describedIn(map, owner).filter(({ value }) => !skipped.has(value))
  for (const { name, value, certain } of described) {
    pairs.push({ name, value: valueWith(value, wordOf), span: value.span, ...(certain && { certain }) })
  }
  return [...(entry?.of ?? []), ...described.map(({ value }) => value)]
}

function namesIn(map: MapNode, owner: string, entry: readonly ScalarNode[] = []): Pick<Home, 'named' | 'owner'> {
  return selects(map) ? { named: [...entry, ...keyOfSecret(map, owner)], owner: '' } : { named: entry, owner: shownText(owner) }
}

/** The map that a pair stands in. */
interface Home {
  readonly found: Found
  /** The scalars that make an entry together, or name one of a Secret. */
  readonly named: readonly ScalarNode[]
  /** Its scalars are no values of their names. */
  readonly valueless: boolean
  /** Its scalars are secrets whatever their names. */
  readonly certain: boolean
  /** The key of the map; '' where a `key` in it is none of its own. */
  readonly owner: string
}

/** `{secretName: app-conns, secretKey: warehouse}`, Strimzi's `passwordSecret: {secretName: app, password: password}`: both are names. */
function keyOfSecret(map: MapNode, owner: string): readonly ScalarNode[] {
  const key = childOf(map, owner === 'passwordSecret' ? 'password' : 'secretKey')
  if (key?.kind !== 'scalar' || !DATA_KEY.test(key.text.text)) return []
  const name = childOf(map, 'secretName')
  return name?.kind === 'scalar' && !isNull(name) && name.text.text !== '' ? [key] : []
}

/** What an entry of a Secret is called, in words. */
const DATA_KEY = /^[A-Za-z]{1,20}(?:[-_.][A-Za-z]{1,20}){0,5}$/

function selects({ pairs }: MapNode): boolean {
  return pairs.some(({ key }) => SELECTS.some(end => key.text.text.toLowerCase().endsWith(end)))
}

function addScalar({ key, span }: Pair, value: ScalarNode, { found, named, valueless, certain, owner }: Home): void {
  if (found.skipped.has(value)) return
  addText(value, found)
  if (COMMAND_LINES.has(folded(key.text.text))) found.pairs.push(...optionEntries(splitCommand(value.text)))
  if (valueless || named.includes(value)) return
  const name = ownedName(owner, shownText(key.text.text))
  const entry = { name: { value: name, span: key.span }, value: valueWith(value, found.wordOf), span }
  found.pairs.push(certain || isTypedIn(key) ? { ...entry, certain: true } : entry)
}

// `!secret api_token`, `!env HF_TOKEN`, `!Ref Password`: what a loader looks up
const LOOKUP = /^!(?:env(?:_var)?|secret|ref|sub|getatt|importvalue|include|file|var|lookup|reference)$/i

function valueWith(scalar: ScalarNode, wordOf: Found['wordOf']): Value {
  if (scalar.tag === undefined || !LOOKUP.test(scalar.tag)) return valueOf(wordOf(scalar))
  return { kind: 'reference', to: 'computed', name: '', span: scalar.span }
}

/** `{name: X, value: Y}`, also capitalised as in CloudFormation: neither is a pair of its own. */
function namedValue(map: MapNode, { wordOf }: Found): { readonly entry: Entry; readonly of: readonly ScalarNode[] } | undefined {
  const value = fieldOf(map, ['value', 'Value'])
  const name = fieldOf(map, ['name', 'key', 'Name', 'Key'])
  if (value?.kind !== 'scalar' || name?.kind !== 'scalar' || name.alias !== undefined || value.alias !== undefined) return undefined
  return {
    entry: { name: { value: shownText(name.text.text), span: name.span }, value: valueOf(wordOf(value)), span: map.span },
    of: [name, value],
  }
}

function fieldOf(map: MapNode, names: readonly string[]): Node | undefined {
  return names.map(name => childOf(map, name)).find(node => node !== undefined)
}

/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w./-]*=.*$/

/** Lists of secrets, not of names of secrets. */
const LISTS = new Set(['passwords', 'passphrases', 'apikeys', 'accesskeys', 'privatekeys', 'mnemonics'])

function walkItem(item: Node, found: Found, owner?: ScalarNode): void {
  if (item.alias !== undefined || item.kind !== 'scalar') return walk(item, found)
  addText(item, found)
  const word = found.wordOf(item)
  if (owner !== undefined && LISTS.has(folded(owner.text.text))) {
    found.pairs.push({ name: { value: owner.text.text.slice(0, -1), span: owner.span }, value: valueOf(word), span: item.span })
  }
  const entry = ASSIGNMENT.test(item.text.text) ? entryOf(word) : undefined
  if (entry !== undefined) found.pairs.push(entry)
}

function addText({ text, tag }: ScalarNode, found: Found): void {
  const decoded = tag === '!!binary' ? decodeBase64(text) : undefined
  if (decoded !== undefined) found.texts.push(decoded)
  else if (isRewritten(text)) found.texts.push(text)
}
