import type { ParsedBuildRequest, ParsedMount, ParsedPort, ParsedWorkload, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { understand } from '../commands/index.ts'
import { impliedWord } from '../compose/nodes.ts'
import { container } from '../gpu/description.ts'
import type { Node } from '../tree.ts'
import { booleanOf, childOf, isNull, itemsOf, textOf } from '../tree.ts'
import { entriesIn, wordIn, wordsIn } from './words.ts'

/** The container of a document: what its fields say, and its options of `docker run`. */
export function readContainer(document: Node): ParsedWorkload {
  const { span } = document
  const options = optionsOf(document)
  const image = wordIn(childOf(document, 'image'))
  return {
    name: textOf(childOf(document, 'name')) ?? 'the development container',
    span,
    ...(image && { image }),
    local: isBuilt(document),
    env: [...options.env, ...entriesIn(childOf(document, 'containerEnv')), ...entriesIn(childOf(document, 'remoteEnv'))],
    envFrom: options.envFrom,
    mounts: [...options.mounts, ...itemsOf(childOf(document, 'mounts')).flatMap(objectMount)],
    ports: [...options.ports, ...portsIn(childOf(document, 'appPort'))],
    network: options.network,
    command: [],
    markers: [],
  }
}

/** What a build of the container is asked for. */
export function readBuilds(document: Node): readonly ParsedBuildRequest[] {
  if (!isBuilt(document)) return []
  const build = childOf(document, 'build')
  const dockerfile = wordIn(childOf(build, 'dockerfile') ?? childOf(document, 'dockerFile'))
  const { span } = build ?? document
  const context = wordIn(childOf(build, 'context') ?? childOf(document, 'context')) ?? impliedWord('.', { ...span, end: span.start })
  return [{ name: 'the development container', span, context, ...(dockerfile && { dockerfile }), args: entriesIn(childOf(build, 'args')) }]
}

function isBuilt(document: Node): boolean {
  return ['build', 'dockerFile'].some(key => !isNull(childOf(document, key)))
}

/** `runArgs`, and mounts that are written as `--mount` takes them. */
function optionsOf(document: Node): ParsedWorkload {
  const options = [
    ...wordsIn(childOf(document, 'runArgs')),
    ...['mounts', 'workspaceMount'].flatMap(key => wordsIn(childOf(document, key)).flatMap(word => [implied('--mount', word.span), word])),
  ]
  const { span } = document
  const command = understand([implied('docker', span), implied('run', span), ...options, implied('devcontainer', span)], span)
  return command?.workload ?? container('', span, {})
}

function implied(text: string, span: Span): Word {
  return impliedWord(text, { ...span, end: span.start })
}

function objectMount(item: Node): readonly ParsedMount[] {
  const target = wordIn(childOf(item, 'target'))
  if (item.kind !== 'map' || target === undefined) return []
  const source = wordIn(childOf(item, 'source'))
  const kind = textOf(childOf(item, 'type')) === 'bind' ? 'bind' : 'volume'
  return [{ span: item.span, kind, ...(source && { source }), target, readOnly: booleanOf(childOf(item, 'readonly')) ?? false }]
}

/** A number is published on loopback, a string as `docker run -p` takes it. */
function portsIn(node: Node | undefined): readonly ParsedPort[] {
  const items = node?.kind === 'sequence' ? node.items : [node]
  return items.flatMap((item): readonly ParsedPort[] => {
    const port = wordIn(item)
    if (port === undefined || item?.kind !== 'scalar') return []
    if (!item.plain) return [{ span: item.span, how: 'docker-run', short: port }]
    return [{ span: item.span, how: 'docker-run', address: implied('127.0.0.1', item.span), host: port, container: port }]
  })
}
