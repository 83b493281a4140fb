import type { Entry, Format, ImageOverride, ImageOverrides, Parsed, Part, Store, Want } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { readComments } from './comments.ts'
import { folderOf, pathFrom, wantFile } from './compose/nodes.ts'
import { formatAs } from './embedded.ts'
import { replacedImages } from './kubernetes/images.ts'
import { isDescription } from './kubernetes/stores.ts'
import { readNameValues } from './name-value.ts'
import { namedImages } from './named-images.ts'
import { isKustomization } from './recognise-tools.ts'
import type { Node, ScalarNode } from './tree.ts'
import { childOf, itemsOf, textOf } from './tree.ts'
import { entryOf } from './word.ts'
import { faultsOf, keyPaths, readYaml, wordOfScalar } from './yaml.ts'

/** Kustomizations: what they generate, replace and patch. */
export const kustomize: Format = { name: 'kustomize', matches: isKustomization, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const documents = tree.documents.filter(document => document !== undefined)
  const stores = documents.flatMap(storesIn)
  const { pairs, texts } = readNameValues(documents)
  return {
    ...nothing(text, kustomize.name),
    images: documents.flatMap(imagesIn),
    overrides: overridesIn(documents),
    stores,
    pairs: [...pairs, ...stores.flatMap(({ entries }) => entries)],
    texts,
    parts: documents.flatMap(patchesIn),
    wants: documents.flatMap(filesIn),
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

const GENERATORS = [
  ['secretGenerator', 'Secret'],
  ['configMapGenerator', 'ConfigMap'],
] as const

function storesIn(document: Node): readonly Store[] {
  return GENERATORS.flatMap(([field, kind]) =>
    itemsOf(childOf(document, field)).map(item => ({
      kind,
      name: textOf(childOf(item, 'name')) ?? '',
      span: item.span,
      entries: itemsOf(childOf(item, 'literals')).flatMap(literal => (literal.kind === 'scalar' ? literalIn(literal, kind) : [])),
    })),
  )
}

/** `HF_TOKEN=…` */
function literalIn(literal: ScalarNode, kind: Store['kind']): readonly Entry[] {
  const entry = entryOf(wordOfScalar(literal))
  if (entry === undefined) return []
  const value = literal.text.text.slice(entry.name.value.length + 1)
  const isCertain = kind === 'Secret' && !isDescription(entry.name.value, value)
  return [{ ...entry, ...(isCertain && { certain: true as const }) }]
}

/** Images that replace those of the manifests, and those of charts. */
function imagesIn(document: Node): Parsed['images'] {
  return [
    ...itemsOf(childOf(document, 'images')).flatMap(item => replacedImages(item).map(image => ({ user: 'the kustomization', image }))),
    ...namedImages(itemsOf(childOf(document, 'helmCharts')).map(chart => childOf(chart, 'valuesInline'))),
  ]
}

function overridesIn(documents: readonly Node[]): ImageOverrides {
  const listed = (field: string) => documents.flatMap(document => itemsOf(childOf(document, field)))
  const patches = [...listed('patches'), ...listed('patchesJson6902')].map(item => childOf(item, 'path'))
  return {
    resources: [...listed('resources'), ...listed('bases'), ...listed('patchesStrategicMerge'), ...patches].flatMap(pathIn),
    components: listed('components').flatMap(pathIn),
    images: listed('images').flatMap(overrideIn),
  }
}

function overrideIn(item: Node): readonly ImageOverride[] {
  const [name, newName] = [textOf(childOf(item, 'name')), textOf(childOf(item, 'newName'))]
  return name === undefined ? [] : [{ name, ...(newName && { newName }), tagged: replacedImages(item).length > 0 }]
}

/** A path relative to the root, unless it is remote or a text of several lines. */
function pathIn(node: Node | undefined): readonly string[] {
  const path = textOf(node)
  if (node === undefined || path === undefined || path.includes('\n')) return []
  const file = pathFrom(folderOf(node.span.source.path), path)
  return file === undefined ? [] : [file]
}

/** Patches that are written inline rather than in a file of their own. */
function patchesIn(document: Node): readonly Part[] {
  const patches = ['patches', 'patchesJson6902'].flatMap(field => itemsOf(childOf(document, field)).map(item => childOf(item, 'patch')))
  return [...patches, ...itemsOf(childOf(document, 'patchesStrategicMerge'))].flatMap(patch =>
    patch?.kind === 'scalar' && patch.text.text.includes('\n')
      ? [{ format: formatAs(PATCH, patch.text.text) ?? 'config', text: patch.text }]
      : [],
  )
}

const PATCH = 'patch.yaml'

/** The files whose lines or texts become entries. */
function filesIn(document: Node): readonly Want[] {
  return GENERATORS.flatMap(([field]) =>
    itemsOf(childOf(document, field)).flatMap(item => [
      ...[...itemsOf(childOf(item, 'envs')), childOf(item, 'env')].flatMap(file =>
        wantIn(file).map(want => ({ ...want, format: 'dotenv' })),
      ),
      ...itemsOf(childOf(item, 'files')).flatMap(wantIn),
    ]),
  )
}

/** `path`, or `key=path` */
function wantIn(node: Node | undefined): readonly Want[] {
  const path = textOf(node)
  if (node === undefined || path === undefined) return []
  return wantFile(pathFrom(folderOf(node.span.source.path), path.slice(path.indexOf('=') + 1)), node.span)
}
