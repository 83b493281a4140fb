import type { Entry, Format, Parsed, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { config } from '../config.ts'
import { hcl } from '../hcl/index.ts'
import type { Place } from '../places.ts'
import { keyIn } from '../places.ts'
import { isBake } from '../recognise-tools.ts'
import type { Node, Pair, ScalarNode } from '../tree.ts'
import { childOf, isNull, itemsOf, pairsOf } from '../tree.ts'
import { wantBuild } from '../wants.ts'
import { valueOf } from '../word.ts'
import { readYaml } from '../yaml.ts'
import { cutAt } from '../yaml-word.ts'
import type { Block, Field } from './blocks.ts'
import { readBlocks } from './blocks.ts'
import type { Target } from './target.ts'
import { buildOf, imagesOf, partsOf, withDefaults } from './target.ts'

/** Build targets of Docker, in HCL or JSON. */
export const bake: Format = { name: 'bake', matches: isBake, parse }

function parse(text: Mapped): Parsed {
  const isJson = /^\s*\{/.test(text.text)
  const { targets: written, variables } = isJson ? readJson(text) : readHcl(text)
  const defaults = new Map(variables.map(({ name, value }) => [name.value, value]))
  const targets = written.map(target => withDefaults(target, defaults))
  const builds = targets.map(buildOf)
  const parsed = (isJson ? config : hcl).parse(text)
  const places = targets.flatMap(placesOf)
  return {
    ...parsed,
    format: bake.name,
    pairs: parsed.pairs.filter(({ name }) => !MOUNTED.test(name.value)),
    builds,
    images: targets.flatMap(imagesOf),
    parts: targets.flatMap(partsOf),
    wants: builds.flatMap(wantBuild),
    keyAt: offset => parsed.keyAt(offset) || keyIn(places, offset),
  }
}

/** `secret = ["id=npm,env=NPM_TOKEN"]` says where a secret is, not what. */
const MOUNTED = /^(?:secret|ssh)$/

function placesOf({ name, args }: Target): readonly Place[] {
  return args.map(entry => ({ span: entry.span, key: `target.${name}.args.${entry.name.value}` }))
}

interface Contents {
  readonly targets: readonly Target[]
  /** Their defaults. */
  readonly variables: readonly Entry[]
}

function readHcl(text: Mapped): Contents {
  const blocks = readBlocks(text)
  return {
    targets: blocks.filter(({ kind }) => kind === 'target').map(targetOfBlock),
    variables: blocks.filter(({ kind }) => kind === 'variable').flatMap(defaultOf),
  }
}

function targetOfBlock({ name, span, fields }: Block): Target {
  const of = (key: string): Field | undefined => fields.findLast(field => field.key.value === key)
  const words = (key: string): readonly Word[] => of(key)?.words ?? []
  const args = of('args')?.fields.flatMap(({ key, words: [word], span: place }) =>
    word === undefined ? [] : [{ name: key, value: valueOf(word), span: place }],
  )
  const contexts = of('contexts')?.fields.flatMap(field => field.words)
  return targetOf({ name, span, args: args ?? [], contexts: contexts ?? [] }, words)
}

function defaultOf({ name, nameSpan, fields }: Block): readonly Entry[] {
  const field = fields.find(({ key }) => key.value === 'default')
  const [word] = field?.words ?? []
  return field === undefined || word === undefined
    ? []
    : [{ name: { value: name, span: nameSpan }, value: valueOf(word), span: field.span }]
}

function targetOf(known: Pick<Target, 'name' | 'span' | 'args' | 'contexts'>, words: (key: string) => readonly Word[]): Target {
  const [[context], [dockerfile], [inline]] = [words('context'), words('dockerfile'), words('dockerfile-inline')]
  return { ...known, ...(context && { context }), ...(dockerfile && { dockerfile }), ...(inline && { inline }), tags: words('tags') }
}

function readJson(text: Mapped): Contents {
  const documents = readYaml(text).documents
  return {
    targets: documents.flatMap(document => pairsOf(childOf(document, 'target')).map(targetOfPair)),
    variables: documents.flatMap(document =>
      pairsOf(childOf(document, 'variable')).flatMap(({ key, value, span }) => {
        const given = childOf(value, 'default')
        return given?.kind === 'scalar' ? [{ name: { value: key.text.text, span: key.span }, value: valueOf(wordOf(given)), span }] : []
      }),
    ),
  }
}

function targetOfPair({ key, value, span }: Pair): Target {
  const args = pairsOf(childOf(value, 'args')).flatMap(pair =>
    wordsIn(pair.value).map(word => ({ name: { value: pair.key.text.text, span: pair.key.span }, value: valueOf(word), span: pair.span })),
  )
  const contexts = pairsOf(childOf(value, 'contexts')).flatMap(pair => wordsIn(pair.value))
  return targetOf({ name: key.text.text, span, args, contexts }, name => wordsIn(childOf(value, name)))
}

function wordsIn(node: Node | undefined): readonly Word[] {
  const nodes = node?.kind === 'sequence' ? itemsOf(node) : [node]
  return nodes.flatMap(item => (item?.kind === 'scalar' && !isNull(item) ? [wordOf(item)] : []))
}

// `${TAG}`, `${lower(TAG)}`
const VARIABLE = /\$\{(?:(?<name>[A-Za-z_]\w*)|[^{}]*)\}/g

function wordOf({ text, span }: ScalarNode): Word {
  const parts = cutAt(text, VARIABLE, (found, { name }) =>
    name === undefined
      ? { kind: 'reference', to: 'computed', name: '', span: found.span }
      : { kind: 'reference', to: 'environment', name, span: found.span },
  )
  return { parts, span }
}
