import type { Document, ErrorCode, YAMLParseError } from 'yaml'
import { Composer } from 'yaml'
import type { Mapped, Note } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import { blankComments } from './json-comments.ts'
import { hasActions, isTemplatePath, maskActions } from './template-mask.ts'
import type { Tree } from './tree.ts'
import type { Tokens } from './yaml-tokens.ts'
import { tokensOf } from './yaml-tokens.ts'
import { buildDocuments } from './yaml-tree.ts'

export { keyPaths } from './key-paths.ts'
export { wordOfScalar } from './yaml-word.ts'

/** Texts that are longer, in UTF-16 units, are not parsed. */
const LONGEST = 5_000_000

/** Faults beyond these say nothing new. */
const FAULTS = 10

/** `uniqueKeys` is quadratic, pretty errors quote the text, other schemas than `failsafe` lose how a scalar is written. */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  resolveKnownTags: false,
  strict: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
  keepSourceTokens: true,
} as const

/** Reads all documents of a YAML or JSON text. Template actions become holes where the text cannot be read with them. */
export function readYaml(text: Mapped): Tree {
  if (text.text.length > LONGEST)
    return { documents: [], comments: [], faults: [faultAt(text, 0, 'larger than 5 MB, so it was not parsed')] }
  const plain = blankComments(text)
  const isTemplate = isTemplatePath(text.source.path)
  if (isTemplate && hasActions(plain.text)) return { ...readText(maskActions(plain)).tree, faults: [] }
  const asWritten = readText(plain)
  if (asWritten.strange === 0 || !hasActions(plain.text)) return asWritten.tree
  const masked = readText(maskActions(plain))
  return masked.strange < asWritten.strange ? masked.tree : asWritten.tree
}

/** `strange` counts faults and collections as keys, which is how `{{ x }}` looks to a YAML reader. */
interface Reading {
  readonly tree: Tree
  readonly strange: number
}

function readText(text: Mapped): Reading {
  const read = tokensOf(text.text)
  if (read === undefined) {
    return {
      tree: { documents: [], comments: [], faults: [faultAt(text, 0, 'nested deeper than 100 levels, so it was not parsed')] },
      strange: 0,
    }
  }
  const { documents, errors } = withoutTraces(() => composed(read.tokens, text.text.length))
  const built = buildDocuments(text, documents)
  const faults = [...errors.map(error => faultAt(text, error.pos[0], WORDS[error.code])), ...built.faults]
  return {
    tree: { documents: built.documents, comments: read.comments.map(at => slice(text, at.from, at.to)), faults: faults.slice(0, FAULTS) },
    strange: faults.length + built.collectionKeys,
  }
}

function composed(tokens: Tokens['tokens'], length: number): { documents: Document.Parsed[]; errors: YAMLParseError[] } {
  const composer = new Composer(OPTIONS)
  const documents = [...composer.compose(tokens, false, length)]
  return { documents, errors: documents.length > 0 ? documents.flatMap(document => document.errors) : composer.streamInfo().errors }
}

/** A broken text can give a million errors, whose stack traces would fill the memory. */
function withoutTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}

function faultAt(text: Mapped, offset: number, message: string): Note {
  const at = Math.min(offset, text.text.length)
  return { at: spanOf(text, at, Math.min(at + 1, text.text.length)), message }
}

const WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias with a tag or anchor of its own',
  BAD_ALIAS: 'an alias without a name',
  BAD_COLLECTION_TYPE: 'a tag that does not fit its value',
  BAD_DIRECTIVE: 'a directive that is not understood',
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes',
  BAD_INDENT: 'wrong indentation',
  BAD_PROP_ORDER: 'a tag or anchor at the wrong place',
  BAD_SCALAR_START: 'a value that starts with a reserved character',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping on one line',
  BLOCK_IN_FLOW: 'a block inside brackets',
  DUPLICATE_KEY: 'a key that is given twice',
  IMPOSSIBLE: 'text that is not understood',
  KEY_OVER_1024_CHARS: 'a key that is too long',
  MISSING_CHAR: 'a missing quote, bracket, colon or comma',
  MULTILINE_IMPLICIT_KEY: 'a key over several lines, or a missing colon',
  MULTIPLE_ANCHORS: 'two anchors on one value',
  MULTIPLE_DOCS: 'several documents',
  MULTIPLE_TAGS: 'two tags on one value',
  NON_STRING_KEY: 'a key that is not a string',
  RESOURCE_EXHAUSTION: 'nesting that is too deep',
  TAB_AS_INDENT: 'a tab as indentation',
  TAG_RESOLVE_FAILED: 'a tag that is not understood',
  UNEXPECTED_TOKEN: 'text at an unexpected place',
}
