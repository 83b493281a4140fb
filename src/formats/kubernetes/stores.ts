import type { Entry, Part, Store } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { decodeBase64 } from '../base64.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, isNull, pairsOf } from '../tree.ts'
import { loginsIn } from '../login-lists.ts'
import { isRewritten } from '../rewritten.ts'
import { valueOf, wordOf } from '../word.ts'
import { shownText, wordOfScalar } from '../yaml-word.ts'
import type { Manifest } from './objects.ts'
import { nameIn } from './objects.ts'

/** The entries of Secrets and ConfigMaps, and what is written in them. */
export interface Stores {
  readonly stores: readonly Store[]
  readonly pairs: readonly Entry[]
  readonly texts: readonly Mapped[]
  readonly parts: readonly Part[]
  /** Nodes whose scalars are no pairs of names and values. */
  readonly read: ReadonlySet<Node>
}

/** Reads every Secret and ConfigMap, and what only refers to secrets. */
export function readStores(manifests: readonly Manifest[]): Stores {
  const stores: Store[] = []
  const values: Value[] = []
  const read = new Set<Node>()
  for (const { kind, name, node } of manifests) {
    if (REFERRING.test(kind)) {
      stores.push({ kind: 'Secret', name: nameIn(targetOf(node)) ?? name, span: node.span, entries: referredEntries(node) })
      read.add(node)
    }
    if (kind !== 'Secret' && kind !== 'ConfigMap') continue
    const own = FIELDS.flatMap(field => pairsOf(childOf(node, field)).flatMap(pair => valueIn(pair, kind, field)))
    stores.push({ kind, name, span: node.span, entries: own.map(({ entry }) => entry) })
    for (const value of own) values.push(value)
    for (const field of FIELDS) for (const { value } of pairsOf(childOf(node, field))) if (value?.kind === 'scalar') read.add(value)
  }
  return {
    stores,
    pairs: values.flatMap(({ entry, text }) => [entry, ...loginsIn(entry.name.value, text).map(login => login.entry)]),
    texts: values.flatMap(({ text, isPlain }) => (isPlain ? [] : [text])),
    parts: values.flatMap(({ part }) => (part === undefined ? [] : [part])),
    read,
  }
}

/** Objects that say where secrets are, or hold them encrypted. */
const REFERRING =
  /^(?:(?:Cluster)?ExternalSecret|PushSecret|SealedSecret|SecretProviderClass|Vault(?:Static|Dynamic|PKI)Secret|OnePasswordItem)$/

/** The Secret that a controller makes. */
function targetOf(node: Node): Node | undefined {
  const spec = childOf(node, 'spec')
  return childOf(spec, 'target', 'name') ?? childOf(spec, 'destination', 'name') ?? childOf(spec, 'template', 'metadata', 'name')
}

function referredEntries(node: Node): readonly Entry[] {
  const encrypted = pairsOf(childOf(node, 'spec', 'encryptedData')).map(({ key, span }) => ({ name: key, span }))
  const fetched = itemsOf(childOf(node, 'spec', 'data')).flatMap(item => {
    const name = childOf(item, 'secretKey')
    return name?.kind === 'scalar' ? [{ name, span: item.span }] : []
  })
  return [...encrypted, ...fetched].map(({ name, span }) => ({
    name: { value: name.text.text, span: name.span },
    value: { kind: 'reference', to: 'computed', name: '', span },
    span,
  }))
}

const FIELDS = ['data', 'stringData', 'binaryData'] as const

/** A value of a store, decoded. */
interface Value {
  readonly entry: Entry
  readonly text: Mapped
  /** The text is a stretch of the file. */
  readonly isPlain: boolean
  readonly part: Part | undefined
}

function valueIn({ key, value, span }: Pair, kind: Store['kind'], field: (typeof FIELDS)[number]): Value[] {
  if (value?.kind !== 'scalar' || isNull(value)) return []
  const decoded = isEncoded(kind, field) ? decodeBase64(value.text) : undefined
  const text = decoded ?? value.text
  const name = { value: shownText(key.text.text), span: key.span }
  const format = formatOf(name.value, text.text)
  const isCertain = kind === 'Secret' && format === undefined && !isDescription(name.value, text.text)
  const word = decoded === undefined ? wordOfScalar(value) : wordOf(decoded)
  const entry: Entry = { name, value: valueOf(word), span, ...(isCertain ? { certain: true } : {}) }
  return [{ entry, text, isPlain: !isRewritten(text), part: format === undefined ? undefined : { format, text } }]
}

function isEncoded(kind: Store['kind'], field: (typeof FIELDS)[number]): boolean {
  return field === 'binaryData' || (kind === 'Secret' && field === 'data')
}

/** `username`, `DB_HOST`, `ca.crt`: what a Secret holds beside its secret. */
const DESCRIPTION =
  /(?:user|name|username_in|login|email|host|port|server|endpoint|address|database|db|schema|namespace|region|bucket|type|id|url|uri|config|domain|project|team|tenant|organi[sz]ation|realm|zone|environment|\.(?:crt|cert|cer|pub))$/i

/** Whether an entry of a store of secrets says what stands beside one. */
export function isDescription(key: string, text: string): boolean {
  return DESCRIPTION.test(key) || text.startsWith('-----BEGIN CERTIFICATE-----')
}

/** The language of an entry, by its key or by how it begins. */
function formatOf(key: string, text: string): string | undefined {
  if (/[._-](?:ba|z)?sh$/.test(key) || SCRIPT.test(text)) return 'shell'
  if (/(?:^|[._-])env$/i.test(key)) return 'dotenv'
  if (/[._-](?:ya?ml|json)$|^\.docker(?:configjson|cfg)$/i.test(key)) return 'config'
  if (/[._-](?:ini|cfg|cnf|conf|properties|toml)$/i.test(key)) return 'ini'
  return /^\s*\{\s*"/.test(text) ? 'config' : undefined
}

/** `#!/bin/sh`, `#!/usr/bin/env bash` */
const SCRIPT = /^#!.*\b(?:ba|da|z|k)?sh\b/
