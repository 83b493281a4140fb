import type { Reference, Value } from '../../model.ts'
import type { Entry, Parsed, ParsedBuildRequest, Part, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { impliedWord, isRemote } from '../compose/nodes.ts'
import { scriptOf } from '../script.ts'
import { cutWord, isText, patternText } from '../word.ts'

/** A target as it is written, in either language. */
export interface Target {
  readonly name: string
  readonly span: Span
  readonly context?: Word
  readonly dockerfile?: Word
  /** A Dockerfile that is written here. */
  readonly inline?: Word
  readonly args: readonly Entry[]
  readonly tags: readonly Word[]
  /** Further contexts: folders, targets, `docker-image://…`. */
  readonly contexts: readonly Word[]
}

/** The target with the defaults of its variables, which the environment of a build may replace. */
export function withDefaults(target: Target, defaults: ReadonlyMap<string, Value>): Target {
  const { context, dockerfile, args, tags, contexts } = target
  const filled = (word: Word): Word => ({ ...word, parts: word.parts.map(part => (isText(part) ? part : defaulted(part, defaults))) })
  return {
    ...target,
    ...(context && { context: filled(context) }),
    ...(dockerfile && { dockerfile: filled(dockerfile) }),
    args: args.map(entry => ({ ...entry, value: valueWith(entry.value, defaults) })),
    tags: tags.map(filled),
    contexts: contexts.map(filled),
  }
}

function valueWith(value: Value, defaults: ReadonlyMap<string, Value>): Value {
  if (value.kind === 'reference') return defaulted(value, defaults)
  return value.kind === 'template' ? { ...value, parts: value.parts.map(part => valueWith(part, defaults)) } : value
}

function defaulted(reference: Reference, defaults: ReadonlyMap<string, Value>): Reference {
  const fallback = reference.to === 'environment' ? defaults.get(reference.name) : undefined
  return fallback === undefined ? reference : { ...reference, operator: '-', fallback }
}

/** What a target builds. */
export function buildOf({ name, span, context, dockerfile, args, tags }: Target): ParsedBuildRequest {
  const [tag, ...otherTags] = tags
  const folder = context ?? impliedWord('.', { ...span, end: span.start })
  return {
    name,
    span,
    ...(!isRemote(patternText(folder)) && { context: folder }),
    ...(dockerfile && { dockerfile }),
    args,
    ...(tag && { tag }),
    ...(otherTags.length > 0 && { otherTags }),
  }
}

/** The Dockerfile that is written in a target. */
export function partsOf({ inline }: Target): readonly Part[] {
  return inline === undefined ? [] : [{ format: 'dockerfile', text: scriptOf(inline) }]
}

const IMAGE = 'docker-image://'

/** The images that a target takes as contexts. */
export function imagesOf({ name, contexts }: Target): Parsed['images'] {
  return contexts.flatMap(word =>
    patternText(word).startsWith(IMAGE) ? [{ user: `the build of ${name}`, image: cutWord(word, IMAGE.length) }] : [],
  )
}
