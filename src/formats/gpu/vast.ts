import type { Entry, Format, ParsedPort, Word } from '../../parsed.ts'
import { joinImage } from '../image-fields.ts'
import { isVast } from '../recognise-gpu.ts'
import { rentedMarker } from '../rented.ts'
import { splitCommand } from '../shell-words.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, pairOf, pairsOf, textOf } from '../tree.ts'
import { cutWord, entryOf, literalText, patternText, splitWord } from '../word.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined, mapsWith } from './description.ts'
import { entriesIn } from './words.ts'

/** Instances and templates of Vast.ai, as its API takes them. */
export const vast: Format = describedFormat('vast', isVast, describe)

function describe(document: Node): Description {
  return joined(mapsWith(document, 'image').filter(isInstance).map(describeInstance))
}

function isInstance(map: MapNode): boolean {
  return pairsOf(map).some(({ key }) => /^onstart(?:_cmd)?$/.test(key.text.text))
}

function describeInstance(instance: MapNode): Description {
  const { command, commands, parts } = commandLine(
    childOf(instance, 'entrypoint'),
    childOf(instance, 'args') ?? childOf(instance, 'args_str'),
  )
  const onstart = childOf(instance, 'onstart') ?? childOf(instance, 'onstart_cmd')
  const image = joinImage({ repository: childOf(instance, 'image'), tag: childOf(instance, 'tag') })
  const name = textOf(childOf(instance, 'label')) ?? textOf(childOf(instance, 'name')) ?? 'the Vast.ai instance'
  const workload = container(name, instance.span, {
    ...(image ? { image } : imageIn(childOf(instance, 'image'))),
    ...readEnv(childOf(instance, 'env')),
    command,
    markers: [rentedMarker('Vast.ai', pairOf(instance, 'image')?.key.span ?? instance.span, 'Vast.ai rents out machines of others')],
  })
  const script = onstart?.kind === 'scalar' ? [{ format: 'shell', text: onstart.text }] : []
  return { workloads: [workload], commands, parts: [...parts, ...script] }
}

/** Variables and ports. */
interface Env {
  readonly env: readonly Entry[]
  readonly ports: readonly ParsedPort[]
}

/** Options of `docker run` in a string, or a map whose keys may be such options: `{"-p 8080:8080": "1", "A": "b"}`. */
function readEnv(node: Node | undefined): Env {
  if (node?.kind === 'scalar') return readOptions(splitCommand(node.text))
  const options = pairsOf(node).flatMap(({ key }) => (key.text.text.startsWith('-') ? splitCommand(key.text) : []))
  return { env: entriesIn(node).filter(({ name }) => !name.value.startsWith('-')), ports: readOptions(options).ports }
}

/** Only `-e K=V` and `-p HOST:PORT` in two words are understood there. */
function readOptions(words: readonly Word[]): Env {
  const env: Entry[] = []
  const ports: ParsedPort[] = []
  for (const [at, word] of words.entries()) {
    const value = words[at + 1]
    const option = literalText(word)
    if (value === undefined) continue
    const entry = option === '-e' ? entryOf(value) : undefined
    if (entry !== undefined) env.push(entry)
    if (option === '-p') ports.push({ span: value.span, how: 'provider', container: portIn(value) })
  }
  return { env, ports }
}

/** `8080` of `8080:8080/tcp` */
function portIn(value: Word): Word {
  const port = splitWord(value, ':')?.[1] ?? value
  const slash = patternText(port).indexOf('/')
  return slash < 0 ? port : cutWord(port, 0, slash)
}
