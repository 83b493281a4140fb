import type { Image } from '../model.ts'
import { splitAt } from './split.ts'
import { HOLE } from './word.ts'

/** Text that a template or a reader has still to fill in: a hole, or `<registry>`. */
const UNKNOWN = /\uE000+|<[^<>\s/@:]+>/g

/** `ghcr.io/`, `localhost:5000/`, `[::1]:5000/`: a first component that is a host. */
const HOST = /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?)*|\[[a-fA-F\d:]+\])(?::\d+)?$/

/** `library/my_app-2.x` */
const PATH = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*$/

const TAG = /^\w[\w.-]{0,127}$/

/** `<version>`, `v<MAJOR>.<MINOR>`, `[tag]`: a tag that somebody has still to write. */
const BLANK_TAG = /^[\w.-]*[<[{][^\s@/]{0,127}$/

/** `sha256:` and at least 32 hexadecimal digits */
const DIGEST = /^[a-zA-Z][a-zA-Z\d]*(?:[+._-][a-zA-Z][a-zA-Z\d]*)*:[\da-fA-F]{32,}$/

const SHA256 = /^sha256:[\da-f]{64}$/

/** The id of an image rather than a name. */
const IDENTIFIER = /^[\da-f]{64}$/

const LONGEST_NAME = 255

/** An image reference whose text may have holes; undefined when a container engine refuses it. */
export function parseImage(text: string): Image | undefined {
  const [named, digest] = splitAt(text, text.indexOf('@'))
  const colon = named.lastIndexOf(':')
  const [repository, tag] = splitAt(named, colon > named.lastIndexOf('/') ? colon : -1)
  if (!isRepository(repository) || !isTag(tag) || !isDigest(digest)) return undefined
  return {
    repository: repository.replace(/\uE000+/g, '…'),
    ...(isKnown(tag) ? { tag } : {}),
    ...(isKnown(digest) && !digest.includes('<') ? { digest } : {}),
    complete: isComplete(repository, tag, digest),
  }
}

/** A hole in the last component might hold the tag too; one before it cannot. */
function isComplete(repository: string, tag: string | undefined, digest: string | undefined): boolean {
  if (tag?.includes(HOLE) === true || digest?.includes(HOLE) === true || digest?.includes('<') === true) return false
  return tag !== undefined || digest !== undefined || !/\uE000|[<>]/.test(repository.slice(repository.lastIndexOf('/') + 1))
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined && !text.includes(HOLE)
}

/** A zero can stand anywhere in a name: as a component, a host, a port. */
function isRepository(text: string): boolean {
  const name = text.replace(UNKNOWN, '0')
  if (name.length > LONGEST_NAME || IDENTIFIER.test(name)) return false
  const [first, rest] = splitAt(name, name.indexOf('/'))
  return PATH.test(name) || (rest !== undefined && /[.:A-Z]/.test(first) && HOST.test(first) && PATH.test(rest))
}

function isTag(text: string | undefined): boolean {
  return text === undefined || TAG.test(text.replace(/\uE000+/g, '0')) || BLANK_TAG.test(text)
}

function isDigest(text: string | undefined): boolean {
  if (text === undefined || /\uE000|<[^<>]+>/.test(text)) return true
  return text.startsWith('sha256:') ? SHA256.test(text) : DIGEST.test(text)
}
