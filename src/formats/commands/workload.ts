import type { Network } from '../../model.ts'
import type { EnvSource, ParsedMount, ParsedPort, ParsedWorkload, Word } from '../../parsed.ts'
import { HOLE, cutWord, literalText, patternText, settled, splitWord } from '../word.ts'
import type { Call, Item } from './tool.ts'

/** What a call starts: the container or pod that its options describe. */
export function workloadOf(
  call: Call,
  name: string,
  items: readonly Item[],
  given: Pick<ParsedWorkload, 'env' | 'envFrom' | 'markers'>,
): ParsedWorkload {
  const image = items.find(item => item.role === 'image')?.value
  return {
    name,
    span: call.span,
    ...(image === undefined ? {} : { image }),
    local: false,
    ...given,
    mounts: items.flatMap(mountsOf),
    ports: items.flatMap(portsOf),
    network: networkOf(items.findLast(item => item.role === 'network')),
    command: items.filter(item => item.role === 'command' || item.role === 'script').map(item => item.value),
  }
}

/** A program that runs on the machine itself, so that what it binds is the host's. */
export function processOf({ tool, words, span, env, markers }: Call, name: string, program: Word): ParsedWorkload {
  return {
    name: name === '' ? tool : `${tool} ${name}`,
    span,
    local: false,
    env,
    envFrom: [],
    mounts: [],
    ports: [],
    network: { kind: 'host', span: program.span, process: true },
    command: [program, ...words],
    markers,
  }
}

/** The secrets of a tool's own store that a workload gets by name. */
export function bundleSource({ role, value, span }: Item): EnvSource[] {
  const name = literalText(value)
  if (role !== 'bundle' || name === undefined) return []
  return [{ kind: 'store', store: 'bundle', name: { value: name, span: value.span }, prefix: '', span }]
}

function networkOf(item: Item | undefined): Network {
  const network = item === undefined ? 'own' : literalText(item.value)
  if (item === undefined) return { kind: 'own' }
  if (network === undefined) return { kind: 'unknown' }
  if (network === 'host') return { kind: 'host', span: item.span, process: false }
  if (network === 'none') return { kind: 'none' }
  return { kind: network.startsWith('container:') ? 'shared' : 'own' }
}

function portsOf({ role, value, span }: Item): ParsedPort[] {
  if (role === 'port') return [fieldPort(value) ?? { span: value.span, how: 'docker-run', short: value }]
  if (role === 'all-ports') return [{ span, how: 'docker-run' }]
  if (role === 'ports') return pieces(value, ',').map(providerPort)
  return []
}

/** `8888/http`, `22/tcp`: a port that the provider publishes. */
export function providerPort(port: Word): ParsedPort {
  return { span: port.span, how: 'provider', container: splitWord(port, '/')?.[0] ?? port }
}

/** `target=80,published=8080,host_ip=127.0.0.1`: the engine drops the address of this form. */
function fieldPort(value: Word): ParsedPort | undefined {
  if (!patternText(value).includes('=')) return undefined
  const fields = fieldsOf(value)
  const container = fields.get('target')
  const host = fields.get('published')
  return { span: value.span, how: 'docker-run', ...(container && { container }), ...(host && { host }) }
}

function mountsOf({ role, value, span }: Item): ParsedMount[] {
  if (role === 'volume') return [volumeMount(value)]
  if (role === 'mount') return [fieldMount(value)]
  if (role === 'tmpfs') return [{ span, kind: 'temporary', target: splitWord(value, ':')?.[0] ?? value, readOnly: false }]
  return []
}

/** `./data:/data:ro`, `cache:/root/.cache`, `/anonymous` */
export function volumeMount(value: Word): ParsedMount {
  const [first, second, options] = pieces(value, ':')
  if (first === undefined || second === undefined) return { span: value.span, kind: 'temporary', target: value, readOnly: false }
  const readOnly =
    options !== undefined &&
    patternText(options)
      .split(',')
      .some(option => option === 'ro' || option === 'readonly')
  return { span: value.span, kind: isHostPath(first) ? 'bind' : 'volume', source: first, target: second, readOnly }
}

function fieldMount(value: Word): ParsedMount {
  const fields = fieldsOf(value)
  const source = fields.get('source') ?? fields.get('src')
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst')
  const type = literalText(fields.get('type') ?? value)
  return {
    span: value.span,
    kind: type === 'bind' ? 'bind' : type === 'tmpfs' || source === undefined ? 'temporary' : 'volume',
    ...(source && { source }),
    ...(target && { target }),
    readOnly: fields.has('readonly') || fields.has('ro'),
  }
}

/** `a=1,b` by name; a bare name has an empty value. */
function fieldsOf(value: Word): ReadonlyMap<string, Word> {
  const fields = new Map<string, Word>()
  for (const piece of pieces(value, ',')) {
    const [name, field] = splitWord(piece, '=') ?? [piece, cutWord(piece, 0, 0)]
    fields.set(patternText(name).trim(), field)
  }
  return fields
}

/** The stretches of a word between separators of one character, holes kept. */
export function pieces(word: Word, separator: string | RegExp): Word[] {
  let at = 0
  return patternText(word)
    .split(separator)
    .map(piece => {
      const cut = cutWord(word, at, at + piece.length)
      at += piece.length + 1
      return cut
    })
}

/** A path rather than a volume's name; what begins with a variable (`$PWD`) is taken for a path. */
function isHostPath(source: Word): boolean {
  const text = patternText(settled(source))
  return text.startsWith(HOLE) || /^[./~]/.test(text)
}
