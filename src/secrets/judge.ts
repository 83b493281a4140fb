import { Hidden } from '../hidden.ts'
import { remembered } from '../remembered.ts'
import type { Mapped, Span } from '../source.ts'
import { slice, spanOf, wholeText } from '../source.ts'
import type { Settings } from '../model.ts'
import type { Reference, Secret, Value } from '../value.ts'
import { isAside, isExample } from './example-files.ts'
import { findSecrets } from './find.ts'
import { isHarmless, isSecretObject } from './harmless.ts'
import { isEmulatorKey, isKnown } from './known.ts'
import { isSensitiveName, mayCarrySecret, wordsOf } from './names.ts'
import { isPlaceholder, isSequence } from './placeholders.ts'
import { previewOfLength } from './preview.ts'
import { HOLE, holdsReference, isStoreAddress, isReference } from './references.ts'
import { isHash, isSealed } from './sealed.ts'
import { NAMED } from './specific.ts'
import { ASKED } from './stores.ts'
import { isTranslation } from './translations.ts'
import { isWeak } from './weak.ts'
import { referencesOf, stands, underName, writtenText } from './written.ts'

/** What a name and its value stand in. `siblings`: the names of its user, database and service, which are no passwords. */
export interface Surroundings {
  readonly settings: Settings
  readonly path: string
  readonly siblings?: readonly string[]
  /** Most values of the file are words for people; taken for granted where nobody looked. */
  readonly prose?: boolean
  /** It is commented out, so that it opens nothing until it is used elsewhere. */
  readonly commented?: boolean
}

/** Whether a variable hands over a secret, and the secret that is written out in it. */
export interface Judgement {
  readonly sensitive: boolean
  readonly secret?: Secret
}

/**
 * Judges a value by its format, its defaults and its name, in this order. A reference under a sensitive name is sensitive,
 * and so is one to a sensitive name; a value that is plainly no secret (a placeholder too) is not.
 */
export function judgeEntry(name: string, value: Value, surroundings: Surroundings): Judgement {
  const text = writtenText(value)
  if (text === undefined) return { sensitive: isSensitive(name, surroundings) || mayCarrySecret(name) }
  const secret = formatIn(name, text, surroundings) ?? defaultIn(value, surroundings)
  if (secret !== undefined) return { sensitive: secret.evidence !== 'public', secret: { name, ...secret } }
  return value.kind === 'literal' ? judgeLiteral(name, text, surroundings) : judgeReferences(name, value, text, surroundings)
}

/** Whether a value is the address of a secret in a store, which opens nothing by itself: `keyvaultref:$VAULT/secrets/db`. */
export function isAddress(value: Value): boolean {
  const text = writtenText(value)
  return text !== undefined && isStoreAddress(text.text)
}

/** `login`: `user:password` under a name such as `NEO4J_AUTH`. */
type Kind = 'harmless' | 'reference' | 'weak' | 'secret' | 'login'

/** `neo4j/pass`, `user:pass` */
const LOGIN = /^(?<user>[\w.@-]{1,64}:|(?:neo4j|admin|root|user\w{0,20})\/)(?<password>[^\s/:]{1,256})$/

/** `NEO4J_AUTH`, `NEXUS_CREDS` */
const LOGIN_NAMES = new Set(['auth', 'creds'])

/** `PROXY_AUTH=5f…`: what a program made up stands for itself. */
const TOKEN =
  /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64}|(?=(?:\D*\d){3})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[A-Za-z0-9]{32,200})$/

/** `${PW:default}`, `${PW-default}` and `${PW:-default}` where the format leaves them to a program, as Spring's properties do; `${PW:?}` has a message, and `${vault.smtp-password}` of Keycloak is a name. */
const WRITTEN_DEFAULT = /^\$\{(?:[\w.]{1,64}:-?|\w{1,64}-)(?=[^{}$?][^{}$]{0,255}\}$)/

/** `p4ssw0rd` of `p4ssw0rd$x`: an unescaped dollar sign splits a password. */
const PART = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\w!@#%^&*+=]{8,}$/

/** `'"<token>"'`: quotes that are a part of the value. */
const QUOTED = /^(["'])(.*)\1$/

/** A word with a number, `replica12`, is no part of a password. */
const COUNTED = /^[a-z]+[0-9]+$/i

function judgeLiteral(name: string, text: Mapped, surroundings: Surroundings): Judgement {
  const fallback = writtenDefault(text)
  if (fallback !== undefined) return judgeLiteral(name, fallback, surroundings)
  const named = isSensitive(name, surroundings)
  if (!named && !isLoginName(name)) return { sensitive: false }
  const kind = kindOf(name, text.text, surroundings)
  if (kind === 'harmless' || (kind === 'reference' && !named)) return { sensitive: false }
  if (isEmulatorKey(name, text)) return { sensitive: false }
  if (kind !== 'reference' && isOutOfUse(text.text, kind, surroundings)) return { sensitive: false }
  const secret = secretOf(name, text, kind, surroundings)
  return { sensitive: kind === 'reference' || secret !== undefined, ...(secret && { secret }) }
}

function writtenDefault(text: Mapped): Mapped | undefined {
  if (!text.text.startsWith('${')) return undefined
  const opening = ASKED.test(text.text) ? undefined : WRITTEN_DEFAULT.exec(text.text)?.[0]
  return opening === undefined ? undefined : slice(text, opening.length, text.text.length - 1)
}

/** A text for people, or a well-known password that a file only tells of. */
function isOutOfUse(text: string, kind: Kind, { path, prose = true, commented = false }: Surroundings): boolean {
  return (kind === 'weak' && (commented || isAside(path))) || (prose && isTranslation(path, text))
}

function judgeReferences(name: string, value: Value, text: Mapped, surroundings: Surroundings): Judgement {
  const named = isSensitive(name, surroundings)
  if (text.text !== '' && !text.text.includes(HOLE)) {
    const judged = judgeLiteral(name, text, surroundings)
    if (named || judged.secret !== undefined) return judged
  }
  const secret = named ? partIn(name, value, surroundings) : undefined
  const secretive = referencesOf(value).some(reference => isSecretReference(reference, surroundings))
  const sensitive = named || secretive || isCarrier(name, value, text)
  return { sensitive, ...(secret && { secret }) }
}

function isSensitive(name: string, { settings }: Surroundings): boolean {
  return isSensitiveName(name, settings.names)
}

function isLoginName(name: string): boolean {
  return LOGIN_NAMES.has(wordsOf(name).at(-1) ?? '')
}

function isSecretReference({ to, name, key }: Reference, surroundings: Surroundings): boolean {
  return to !== 'file' && to !== 'computed' && isSensitive(key ?? name, surroundings)
}

/** A reference alone under the name of a URL that often has a password: its text is elsewhere. */
function isCarrier(name: string, value: Value, { text }: Mapped): boolean {
  if (value.kind !== 'reference' || value.to === 'file' || value.to === 'computed') return false
  return (text === '' || text === HOLE) && (mayCarrySecret(name) || mayCarrySecret(value.key ?? value.name))
}

function formatIn(name: string, text: Mapped, { settings }: Surroundings): Secret | undefined {
  if (!holdsFormat(`${name}=${text.text}`)) return undefined
  const found = findSecrets(underName(name, text), settings.now).filter(({ span }) => span.end > span.start)
  return found.find(({ evidence }) => evidence === 'format') ?? found[0]
}

/** Whether a text has anything of a known format, wherever and whenever that is. */
const holdsFormat = remembered(text => findSecrets(wholeText({ path: '', text, scope: 'reference' })).length > 0)

/** A secret among the defaults of the references in a value, judged by the names of those references. */
function defaultIn(value: Value, surroundings: Surroundings): Secret | undefined {
  for (const reference of directReferencesOf(value)) {
    if (reference.fallback === undefined || !stands(reference)) continue
    const { secret } = judgeEntry(reference.name, reference.fallback, surroundings)
    if (secret !== undefined) return secret
  }
  return undefined
}

/** Those in defaults are left to the defaults: `${A:-${B:-${C:-…}}}` would be judged twice as often with every level. */
function directReferencesOf(value: Value): readonly Reference[] {
  if (value.kind === 'template') return value.parts.flatMap(directReferencesOf)
  return value.kind === 'reference' ? [value] : []
}

function partIn(name: string, value: Value, surroundings: Surroundings): Secret | undefined {
  if (value.kind !== 'template' || isHash(asWritten(value.span))) return undefined
  const part = value.parts.find(part => part.kind === 'literal' && part.text.matches(PART) && !part.text.matches(COUNTED))
  const text = part && writtenText(part)
  return text && secretOf(name, text, kindOf(name, text.text, surroundings), surroundings)
}

/** What stands in the file: a hash whose dollar signs nobody escaped. */
function asWritten({ source, start, end }: Span): string {
  const text = source.text.slice(start, end)
  return QUOTED.exec(text)?.[2] ?? text
}

function kindOf(name: string, written: string, { path, siblings = [] }: Surroundings): Kind {
  const text = QUOTED.exec(written)?.[2] ?? written
  if (isReference(text) || holdsReference(text)) return 'reference'
  if (isLoginName(name)) return loginKind(text)
  if (isNoSecret(name, text, path)) return 'harmless'
  return isSequence(text) || isWeak(text, [...siblings, ...wordsOf(name)]) ? 'weak' : 'secret'
}

function loginKind(text: string): Kind {
  if (LOGIN.test(text) && !/:\d+$/.test(text)) return 'login'
  return TOKEN.test(text) && !isPlaceholder(text) && !isKnown(text) ? 'secret' : 'harmless'
}

/** Where values are often the names of objects of Kubernetes. */
const OBJECTS = /\.(?:ya?ml|tpl|gotmpl|json)(?:\.\w+)?$/i

/** Encrypted, left to be filled in, plainly harmless, or published for everybody's tests. */
function isNoSecret(name: string, text: string, path: string): boolean {
  if (OBJECTS.test(path) && isSecretObject(name, text)) return true
  return isSealed(text) || isPlaceholder(text) || isHarmless(name, text) || isKnown(text)
}

function secretOf(name: string, text: Mapped, kind: Kind, surroundings: Surroundings): Secret | undefined {
  if (kind === 'harmless' || kind === 'reference') return undefined
  if (kind === 'login') {
    const { user = '', password = '' } = LOGIN.exec(text.text)?.groups ?? {}
    const siblings = [...(surroundings.siblings ?? []), user.slice(0, -1)]
    const passwordKind = kindOf('password', password, { ...surroundings, siblings })
    return secretOf(name, slice(text, user.length), passwordKind, surroundings)
  }
  return {
    detector: NAMED,
    title: 'literal under a sensitive name',
    evidence: kind === 'weak' ? 'weak' : 'name',
    check: 'none',
    name,
    preview: previewOfLength(text.text.length),
    span: spanOf(text, 0, text.text.length),
    text: new Hidden(text.text),
    example: isExample(surroundings.path),
  }
}
