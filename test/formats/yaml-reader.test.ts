import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollection, isPair, isScalar, parseAllDocuments, stringify } from 'yaml'
import type { Node } from '../../src/formats/tree.ts'
import { readYaml } from '../../src/formats/yaml.ts'
import { wholeText } from '../../src/source.ts'

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false, strict: false } as const

/** What both readers say of a node: its text, or its items, and where it starts. */
type Shown = readonly [text: string, start: number] | readonly Shown[] | undefined

function shownByLibrary(node: unknown): Shown {
  if (isPair(node)) return [shownByLibrary(node.key), shownByLibrary(node.value)]
  if (isCollection(node)) return node.items.map(shownByLibrary)
  if (!isScalar(node) || (node.value === '' && node.type === 'PLAIN')) return undefined
  return [String(node.value), node.range?.[0] ?? 0]
}

function shown(node: Node | undefined): Shown {
  if (node?.kind === 'map') return node.pairs.map(({ key, value }) => [shown(key), shown(value)])
  if (node?.kind === 'sequence') return node.items.map(shown)
  return node === undefined || (node.plain && node.text.text === '') ? undefined : [node.text.text, node.span.start]
}

/** A colon without a key in front, which the library takes for a part of what stands above it. */
const NO_KEY = /^[ -]+(?:![^ ]* +)?:(?: |$)/m

/** Collections as keys stand in our trees as they are written. */
function hasCollectionKey(node: unknown): boolean {
  if (isPair(node)) return isCollection(node.key) || hasCollectionKey(node.value)
  return isCollection(node) && node.items.some(hasCollectionKey)
}

function agrees(text: string, mayBeBroken: boolean): void {
  if (NO_KEY.test(text)) return
  const tree = readYaml(wholeText({ path: 'a.yaml', text, scope: 'report' }))
  const documents = parseAllDocuments(text, OPTIONS)
  if (documents.some(document => document.errors.length > 0 || hasCollectionKey(document.contents))) return
  // The library lets some broken texts pass and drops a part of them.
  if (mayBeBroken && tree.faults.length > 0) return
  expect(tree.faults).toEqual([])
  expect(tree.documents.map(shown)).toEqual(documents.map(document => shownByLibrary(document.contents)))
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', "'", '"', '#', ':', '-', 'é', ',', '{', '\\', '0'), maxLength: 12 })
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
}))

describe('the YAML reader agrees with the library', () => {
  test('on what it writes, in every style', () => {
    const style = fc.record({
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 30),
    })
    fc.assert(
      fc.property(value, style, fc.boolean(), (written, options, windows) => {
        const text = stringify(written, { ...options, defaultKeyType: 'QUOTE_DOUBLE' })
        agrees(windows ? text.replaceAll('\n', '\r\n') : text, false)
      }),
      { numRuns: 500 },
    )
  })

  test('on texts with an edit', () => {
    const text =
      'a: &x\n  - b: 1 # c\n    c: "d\n      e"\n  - |\n    f\n\n    g\nh: {i: [j, k: l], "m":n}\n? o\n: >-\n  p\n  q\n---\nr:\n- s\n-   - t\n    - !u v w\n      x\n'
    const edit = fc.constantFrom('', ' ', '\n', '  ', '- ', ': ', '#', ' # ', '"', "'", '[', '}', ',', '!t ', '|', '\t', '\r\n', 'y')
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(2), edit, (at, width, put) => agrees(text.slice(0, at) + put + text.slice(at + width), true)),
      { numRuns: 1000 },
    )
  })
})

test.each([
  ['a list of quotes on one line', '["a"', ' "a"'],
  ['unclosed quotes', '', "a: '\n"],
  ['unclosed brackets', '', 'a: [\n'],
  ['lines without a colon', '', 'a\n'],
  ['empty blocks', '', 'a: |\n\n'],
])('%s takes no longer than its length asks for', (_, start, part) => {
  const text = start + part.repeat(500_000 / part.length)
  const before = performance.now()
  readYaml(wholeText({ path: 'a.yaml', text, scope: 'report' }))
  expect(performance.now() - before).toBeLessThan(5000)
})
