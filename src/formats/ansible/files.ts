import type { Part } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, wholeText } from '../../source.ts'
import { permissionsIn } from '../file-mode.ts'
import type { Description } from '../gpu/description.ts'
import { commandLine, joined } from '../gpu/description.ts'
import { entriesIn } from '../gpu/words.ts'
import { loginsIn } from '../login-lists.ts'
import { scriptOf } from '../script.ts'
import { fileFormat } from '../shape.ts'
import type { Node } from '../tree.ts'
import { booleanOf, childOf, locatedOf, textOf } from '../tree.ts'
import { valueOf } from '../word.ts'
import { wordOfScalar } from '../yaml-word.ts'

/** `shell: docker run …`, `command: {cmd: …}`, `command: {argv: […]}`, with the variables of its task. */
export function describeScript(given: Node, task: Node): Description {
  const script = given.kind === 'scalar' ? given : childOf(given, 'cmd')
  if (script?.kind !== 'scalar') return commandLine(childOf(given, 'argv'))
  const env = entriesIn(childOf(task, 'environment'))
  return { parts: [{ format: 'shell', text: scriptOf(wordOfScalar(script)), env }] }
}

/** `copy: {content, dest, mode}` */
export function describeCopy(given: Node): Description {
  return joined([written(childOf(given, 'content'), childOf(given, 'dest')), describeMode(given)])
}

/** `file: {path, mode, recurse}` */
export function describeMode(given: Node): Description {
  return { permissions: permissionsIn('a task', given, { path: ['path', 'dest', 'name'], mode: 'mode' }) }
}

/** `blockinfile: {block, path}` */
export function describeBlock(given: Node): Description {
  return written(childOf(given, 'block') ?? childOf(given, 'content'), childOf(given, 'path') ?? childOf(given, 'dest'))
}

/** `lineinfile: {line, path}` */
export function describeLine(given: Node): Description {
  return written(childOf(given, 'line'), childOf(given, 'path') ?? childOf(given, 'dest'))
}

function written(content: Node | undefined, path: Node | undefined): Description {
  if (content?.kind !== 'scalar') return {}
  const name = textOf(path) ?? ''
  const pairs = loginsIn(name, content.text).map(({ entry }) => entry)
  const format = fileFormat(name, content.text.text)
  return format === undefined ? { pairs } : { pairs, parts: [{ format, text: scriptOf(wordOfScalar(content)) }] }
}

/** `cron: {name, job}`: a command, or with `env` a variable of the table. */
export function describeCron(given: Node): Description {
  const job = childOf(given, 'job')
  if (job?.kind !== 'scalar') return {}
  if (booleanOf(childOf(given, 'env')) !== true) return { parts: [{ format: 'shell', text: scriptOf(wordOfScalar(job)) }] }
  const name = locatedOf(childOf(given, 'name'))
  return name === undefined ? {} : { pairs: [{ name, value: valueOf(wordOfScalar(job)), span: job.span }] }
}

/** `cronvar: {name, value}` */
export function describeCronVariable(given: Node): Description {
  const name = locatedOf(childOf(given, 'name'))
  const value = childOf(given, 'value')
  if (name === undefined || value?.kind !== 'scalar') return {}
  return { pairs: [{ name, value: valueOf(wordOfScalar(value)), span: value.span }] }
}

/** `docker_compose: {definition: {services: …}}` */
export function describeProject(given: Node): Description {
  return { parts: partsOf(childOf(given, 'definition'), 'compose') }
}

/** `docker_secret: {name, data}` */
export function describeSecret(given: Node): Description {
  const name = locatedOf(childOf(given, 'name'))
  const data = childOf(given, 'data')
  if (name === undefined || data?.kind !== 'scalar') return {}
  return { pairs: [{ name, value: valueOf(wordOfScalar(data)), span: data.span, certain: true }] }
}

/** `k8s: {definition: {kind: …}}` */
export function describeObjects(given: Node): Description {
  return { parts: partsOf(childOf(given, 'definition') ?? childOf(given, 'resource_definition'), 'kubernetes') }
}

function partsOf(node: Node | undefined, format: string): readonly Part[] {
  return node === undefined ? [] : [{ format, text: node.kind === 'scalar' ? node.text : blockOf(node) }]
}

/** The lines of a node, with the indentation of the first. */
function blockOf({ span: { source, start, end } }: Node): Mapped {
  const from = source.text.lastIndexOf('\n', start - 1) + 1
  return slice(wholeText(source), source.text.slice(from, start).trim() === '' ? from : start, end)
}
