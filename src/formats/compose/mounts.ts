import type { ParsedMount, Word } from '../../parsed.ts'
import { derive } from '../../source.ts'
import { interpolate } from '../interpolation.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { booleanOf, childOf, itemsOf, textOf } from '../tree.ts'
import { HOLE, cutWord, patternText, wordOf } from '../word.ts'
import { modeIn } from '../file-mode.ts'
import { fieldOf, listed, wordIn } from './nodes.ts'

/** Everything that a service mounts: `volumes`, `tmpfs`, `secrets` and `configs`. */
export function readMounts(service: Node | undefined, document: Node | undefined): readonly ParsedMount[] {
  return [
    ...mountsIn('volumes', item => readVolume(item, document)),
    ...listed(fieldOf(service, 'tmpfs')).flatMap(readTemporary),
    ...mountsIn('secrets', item => readSecret(item, childOf(document, 'secrets'), '/run/secrets/')),
    ...mountsIn('configs', item => readSecret(item, childOf(document, 'configs'), '/')),
  ]

  function mountsIn(listedBy: string, read: (item: Node) => readonly ParsedMount[]): readonly ParsedMount[] {
    return itemsOf(fieldOf(service, listedBy)).flatMap(item => read(item).map(mount => ({ ...mount, listedBy })))
  }
}

/** The long syntax of an image that is mounted as a volume. */
export function mountedImage(item: Node): Word | undefined {
  return textOf(childOf(item, 'type')) === 'image' ? wordIn(childOf(item, 'source')) : undefined
}

/** `C:\data` or `c:/data`, whose first colon separates nothing. */
const DRIVE = /^[a-zA-Z]:[\\/]/

/** A host path, or a variable that most likely holds one. */
const HOST_PATH = /^(?:[./~\uE000]|[a-zA-Z]:[\\/])/

function readVolume(item: Node, document: Node | undefined): ParsedMount[] {
  if (item.kind === 'map') return readLongVolume(item, document)
  const word = wordIn(item)
  if (word === undefined) return []
  const text = patternText(word)
  const first = text.indexOf(':', DRIVE.test(text) ? 2 : 0)
  if (first < 0) return [{ span: word.span, ...storage(undefined, text, document), target: word, readOnly: false }]
  const second = text.indexOf(':', DRIVE.test(text.slice(first + 1)) ? first + 3 : first + 1)
  const target = cutWord(word, first + 1, second < 0 ? undefined : second)
  const readOnly =
    second >= 0 &&
    text
      .slice(second + 1)
      .split(',')
      .includes('ro')
  return [{ span: word.span, ...storage(cutWord(word, 0, first), text.slice(0, first), document), target, readOnly }]
}

function readLongVolume(item: Node, document: Node | undefined): ParsedMount[] {
  const type = textOf(childOf(item, 'type'))
  if (type === 'image' || type === 'npipe') return []
  const source = firstWord(item, 'source', 'src')
  const target = firstWord(item, 'target', 'dst', 'destination')
  const subPath = wordIn(childOf(item, 'volume', 'subpath'))
  return [
    {
      span: item.span,
      ...longStorage(type, source, document),
      ...(target === undefined ? {} : { target }),
      ...(subPath === undefined ? {} : { subPath }),
      readOnly: booleanOf(childOf(item, 'read_only')) ?? false,
    },
  ]
}

function longStorage(type: string | undefined, source: Word | undefined, document: Node | undefined): Pick<ParsedMount, 'kind' | 'source'> {
  if (type === 'bind' && source !== undefined) return { kind: 'bind', source }
  if (type === 'tmpfs') return { kind: 'temporary' }
  return storage(source, source === undefined ? '' : patternText(source), document)
}

function firstWord(item: Node, ...names: readonly string[]): Word | undefined {
  return names.map(name => wordIn(childOf(item, name))).find(word => word !== undefined)
}

/** A host path, a named volume, or what the file says that a named volume is: a folder of the host, memory. */
function storage(source: Word | undefined, text: string, document: Node | undefined): Pick<ParsedMount, 'kind' | 'source'> {
  if (source === undefined) return { kind: 'volume' }
  if (HOST_PATH.test(text)) return { kind: 'bind', source }
  const options = childOf(document, 'volumes', text, 'driver_opts')
  if (textOf(childOf(options, 'type')) === 'tmpfs') return { kind: 'temporary', source }
  const device = wordIn(childOf(options, 'device'))
  const bound = device !== undefined && /(?:^|,)r?bind(?:,|$)/.test(textOf(childOf(options, 'o')) ?? '')
  return bound ? { kind: 'bind', source: device } : { kind: 'volume', source }
}

/** `/run` or `/run:size=64m` */
function readTemporary(item: Node): ParsedMount[] {
  const word = wordIn(item)
  if (word === undefined) return []
  const colon = patternText(word).indexOf(':')
  return [
    { span: word.span, kind: 'temporary', target: cutWord(word, 0, colon < 0 ? undefined : colon), readOnly: false, listedBy: 'tmpfs' },
  ]
}

/** A name, or `{source, target}`; the file it comes from, where the top level says so. */
function readSecret(item: Node, secrets: Node | undefined, folder: string): ParsedMount[] {
  const name = item.kind === 'map' ? childOf(item, 'source') : item
  if (name?.kind !== 'scalar') return []
  const target = childOf(item, 'target')
  const source = wordIn(childOf(secrets, name.text.text, 'file')) ?? wordOf(name.text)
  const mode = modeIn(childOf(item, 'mode'))
  return [
    {
      span: item.span,
      kind: 'secret',
      source,
      target: targetIn(target?.kind === 'scalar' ? target : name, folder),
      readOnly: true,
      ...(mode && { mode }),
    },
  ]
}

/** `token` is mounted at `/run/secrets/token`. */
function targetIn(node: ScalarNode, folder: string): Word {
  const { text } = node.text
  if (text.startsWith('/') || text.startsWith('$') || text.startsWith(HOLE)) return interpolate(node.text)
  return wordOf(derive(node.text, [{ text: `${folder}${text}`, from: 0, to: text.length }], node.span))
}
