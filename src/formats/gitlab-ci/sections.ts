import type { Entry, Parsed, ParsedWorkload, Part, Word } from '../../parsed.ts'
import { containerOf } from '../ci/container.ts'
import { withDefaults } from '../defaults.ts'
import { scriptLines } from '../script.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, itemsOf, pairsOf, textOf } from '../tree.ts'
import { defaultsOf, readVariables, scriptWord, wordIn } from './variables.ts'

/** What a job says, or what the file says for all of them. */
export interface Section {
  readonly services: readonly ParsedWorkload[]
  readonly images: Parsed['images']
  readonly variables: readonly Entry[]
  readonly parts: readonly Part[]
}

/** Keys of the file that are no jobs. */
const KEYWORDS: ReadonlySet<string> = new Set(['cache', 'include', 'spec', 'stages', 'variables', 'workflow'])

/** Bases of bases: longer chains are nobody's. */
const MOST_BASES = 11

/** Reads the jobs of a pipeline, hidden ones too, and the defaults around them. */
export function readSections(document: Node | undefined): readonly Section[] {
  const global = readVariables(childOf(document, 'variables'))
  const jobs = pairsOf(document).flatMap(({ key, value }) => {
    const name = key.text.text
    if (value?.kind !== 'map' || KEYWORDS.has(name)) return []
    const inherited = basesOf(document, value).flatMap(base => readVariables(childOf(base, 'variables')))
    return [readSection(name === 'default' ? 'the pipeline' : `job ${name}`, value, [...global, ...inherited])]
  })
  return [readSection('the pipeline', document, []), ...jobs]
}

/** The jobs that one extends, the farthest first. */
function basesOf(document: Node | undefined, job: Node): readonly Node[] {
  const bases: Node[] = []
  let waiting = namesIn(job)
  while (waiting.length > 0 && bases.length < MOST_BASES) {
    const found = waiting.flatMap(name => childOf(document, name) ?? [])
    bases.unshift(...found)
    waiting = found.flatMap(namesIn)
  }
  return bases
}

function namesIn(job: Node): readonly string[] {
  const names = childOf(job, 'extends')
  return [names, ...itemsOf(names)].flatMap(name => textOf(name) ?? [])
}

function readSection(title: string, node: Node | undefined, given: readonly Entry[]): Section {
  const variables = readVariables(childOf(node, 'variables'))
  const env = [...given, ...variables]
  const image = imageOf(childOf(node, 'image'), env)
  return {
    services: itemsOf(childOf(node, 'services')).flatMap(service => readService(service, title, env)),
    images: image === undefined ? [] : [{ user: title, image }],
    variables,
    parts: scriptsIn(node).map(text => ({ format: 'shell', text, env })),
  }
}

/** `before_script` and `script` are one script: one shell runs both. */
function scriptsIn(node: Node | undefined): ReturnType<typeof scriptLines> {
  const own = ['before_script', 'script'].flatMap(field => linesIn(childOf(node, field)))
  return [...scriptLines(own), ...scriptLines(linesIn(childOf(node, 'after_script')))]
}

/** A text, or a list of texts and of further lists; what `!reference` brings stands elsewhere. */
function linesIn(node: Node | undefined): readonly Word[] {
  if (node?.kind === 'sequence') return node.tag === '!reference' ? [] : node.items.flatMap(linesIn)
  return node?.kind === 'scalar' && !isNull(node) ? [scriptWord(node)] : []
}

/** A name, or `{name, entrypoint}`. */
function imageOf(node: Node | undefined, env: readonly Entry[]): Word | undefined {
  const image = wordIn(node?.kind === 'map' ? childOf(node, 'name') : node)
  return image && withDefaults(image, defaultsOf(env))
}

/** A container beside the job, which gets the job's variables too. */
function readService(node: Node, title: string, env: readonly Entry[]): readonly ParsedWorkload[] {
  const image = imageOf(node, env)
  if (image === undefined) return []
  const name = `${textOf(childOf(node, 'alias')) ?? 'a service'} of ${title}`
  return [containerOf({ name, span: node.span, image, env: [...env, ...readVariables(childOf(node, 'variables'))] })]
}
