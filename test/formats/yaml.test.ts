import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import type { Node } from '../../src/formats/tree.ts'
import { childOf, isNull, itemsOf, pairsOf, textOf } from '../../src/formats/tree.ts'
import { keyPaths, readYaml, wordOfScalar } from '../../src/formats/yaml.ts'
import type { Mapped } from '../../src/source.ts'
import { spanOf, wholeText } from '../../src/source.ts'

function wholeOf(text: string, path = 'a.yaml'): Mapped {
  return wholeText({ path, text, scope: 'report' })
}

function rootOf(text: string): Node | undefined {
  return readYaml(wholeOf(text)).documents[0]
}

function scalarsOf(node: Node | undefined): Mapped[] {
  if (node?.kind === 'map') return node.pairs.flatMap(pair => [pair.key.text, ...scalarsOf(pair.value)])
  if (node?.kind === 'sequence') return node.items.flatMap(scalarsOf)
  return node === undefined ? [] : [node.text]
}

/** Every run that is as long as what is written must be what is written, but for folded line breaks. */
function misplaced(text: Mapped): string[] {
  return text.runs.flatMap((run, index) => {
    const decoded = text.text.slice(run.from, text.runs[index + 1]?.from ?? text.text.length)
    const written = text.source.text.slice(run.start, run.end)
    const isSame = decoded.replace(/\s/g, ' ') === written.replace(/\s/g, ' ')
    return decoded.length !== written.length || isSame ? [] : [written]
  })
}

function written(text: string, type: string, windows: boolean): string {
  const [document] = parseAllDocuments('k:\n  a: x\n  b: y\n')
  if (document === undefined || !('setIn' in document)) return ''
  visit(document, { Scalar: (_, node) => (node.value === 'x' ? Object.assign(node, { value: text, type }) && undefined : undefined) })
  const result = document.toString()
  return windows ? result.replaceAll('\n', '\r\n') : result
}

/** Plain values that the library would give an empty text for have no text of their own here either. */
function agreesWithLibrary(text: string): void {
  const expected: string[] = []
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: false,
  })
  if (documents.some(document => document.errors.length > 0)) {
    expect(readYaml(wholeOf(text)).documents.length).toBeGreaterThanOrEqual(0)
    return
  }
  for (const document of documents) visit(document, { Scalar: (_, node) => void expected.push(String(node.value)) })
  const found = readYaml(wholeOf(text)).documents.flatMap(scalarsOf)
  expect(found.flatMap(misplaced)).toEqual([])
  if (/[*&{?[]|<</.test(text)) return
  expect(found.map(each => each.text).filter(each => each !== '')).toEqual(expected.filter(each => each !== ''))
}

describe('a scalar is decoded with the way back to the file', () => {
  test.each([
    ['plain', 'a: one two # no\n', 'one two', 'one two'],
    ['plain over lines', 'a: one\n  two\n\n  three\nb: 1\n', 'one two\nthree', 'one\n  two\n\n  three'],
    ['single quotes', "a: 'it''s'\n", "it's", "'it''s'"],
    ['single quotes over lines', "a: 'one  \n  two'\n", 'one two', "'one  \n  two'"],
    ['double quotes', String.raw`a: "x\ty\u00e9\x41\/"` + '\n', 'x\tyéA/', String.raw`"x\ty\u00e9\x41\/"`],
    ['a surrogate pair', String.raw`a: "\ud83d\ude00"`, '😀', String.raw`"\ud83d\ude00"`],
    ['an escaped line break', 'a: "one\\\n  two"\n', 'onetwo', '"one\\\n  two"'],
    ['an escaped blank at the end', 'a: "one\\  \n  two"\n', 'one  two', '"one\\  \n  two"'],
    ['literal', 'a: |\n  one\n   two\n\nb: 1\n', 'one\n two\n', '|\n  one\n   two'],
    ['literal, stripped', 'a: |-\n  one\n  two\n\n', 'one\ntwo', '|-\n  one\n  two'],
    ['literal, kept', 'a: |+\n  one\n\n\nb: 1\n', 'one\n\n\n', '|+\n  one'],
    ['literal with a digit', 'a: |1\n   one\n', '  one\n', '|1\n   one'],
    ['literal with a comment in its header', 'a: | # why\n  one\n', 'one\n', '| # why\n  one'],
    ['literal with an empty first line', 'a: |\n\n  one\n', '\none\n', '|\n\n  one'],
    ['folded', 'a: >\n  one\n  two\n\n  three\n', 'one two\nthree\n', '>\n  one\n  two\n\n  three'],
    ['folded with more indentation', 'a: >-\n  one\n    two\n  three\n', 'one\n  two\nthree', '>-\n  one\n    two\n  three'],
    ['line ends of Windows', 'a: |\r\n  one\r\n  two\r\nb: 1\r\n', 'one\ntwo\n', '|\r\n  one\r\n  two'],
    ['folded with line ends of Windows', 'a: "one\r\n  two"\r\n', 'one two', '"one\r\n  two"'],
  ])('%s', (_, source, text, written) => {
    const node = childOf(rootOf(source), 'a')
    expect(textOf(node)).toBe(text)
    expect(node && source.slice(node.span.start, node.span.end)).toBe(written)
    expect(scalarsOf(node).flatMap(misplaced)).toEqual([])
  })

  test.each([
    ['a literal block', 'a: |\n  one\n  two=three\n', 'three', 'three'],
    ['a folded block', 'a: >\n  one\n  two=three\n', 'two=three', 'two=three'],
    ['double quotes', String.raw`a: "x\ty = \u0041B"`, 'AB', String.raw`\u0041B`],
    ['single quotes', "a: 'it''s here'", 'here', 'here'],
    ['a quoted string over lines', 'a: "one\n   two"', 'e two', 'e\n   two'],
  ])('a part of %s', (_, source, part, written) => {
    const text = scalarsOf(childOf(rootOf(source), 'a'))[0]
    const from = text?.text.indexOf(part) ?? -1
    const span = text && spanOf(text, from, from + part.length)
    expect(span && source.slice(span.start, span.end)).toBe(written)
  })

  const line = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '  ', "'", '"', '\\', '#', ':', ',', 'é', '😀', '\t', '-', '0', 'n', 'x', '|'),
  })
  const lines = fc.array(line, { maxLength: 6 }).map(parts => parts.join('\n'))

  test('as the library decodes it, in every style', () => {
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    fc.assert(
      fc.property(lines, style, fc.boolean(), (text, type, windows) => agreesWithLibrary(written(text, type, windows))),
      { numRuns: 1000 },
    )
  })

  test('as the library decodes it, in any text', () => {
    const piece = fc.constantFrom(
      'a: ',
      '\n',
      '  ',
      'b',
      '- ',
      '"',
      "'",
      '|',
      '>',
      '|2-',
      '+',
      '\\n',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '&a ',
      '*a',
      '?',
      '<<: ',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }).map(parts => parts.join('')),
        text => agreesWithLibrary(text),
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a document', () => {
  const merged = 'base: &base {a: 1, b: 2}\nmore: &more {b: 3, c: 4}\nall:\n  c: 5\n  <<: [*base, *more]\none:\n  <<: *base\n  a: 9\n'

  test('applies merge keys: its own pairs win, then the first of a list', () => {
    const all = pairsOf(childOf(rootOf(merged), 'all')).map(({ key, value }) => [key.text.text, textOf(value)])
    expect(Object.fromEntries(all)).toEqual({ a: '1', b: '2', c: '5' })
    expect(textOf(childOf(rootOf(merged), 'one', 'a'))).toBe('9')
    const inherited = childOf(rootOf(merged), 'one', 'b')
    expect(inherited?.alias && merged.slice(inherited.alias.start, inherited.alias.end)).toBe('*base')
    expect(inherited && merged.slice(inherited.span.start, inherited.span.end)).toBe('2')
  })

  test('follows aliases and says where they stand', () => {
    const text = 'a: &x [1, 2]\nb: *x\n'
    const node = childOf(rootOf(text), 'b')
    expect(itemsOf(node).map(textOf)).toEqual(['1', '2'])
    expect(node?.alias && text.slice(node.alias.start, node.alias.end)).toBe('*x')
  })

  test('keeps what an alias to nothing stands beside', () => {
    const tree = readYaml(wholeOf('a: *gone\nb: 1\n'))
    expect(textOf(childOf(tree.documents[0], 'b'))).toBe('1')
    expect(tree.faults.map(fault => fault.message)).toEqual(['an alias without its anchor'])
  })

  test.each([
    ['an empty value', 'a:\nb: 1\n', undefined],
    ['null', 'a: ~\n', true],
    ['an empty string', 'a: ""\n', false],
  ])('knows %s', (_, text, isNothing) => {
    const node = childOf(rootOf(text), 'a')
    expect(node && isNull(node)).toBe(isNothing)
  })

  test('keeps duplicates, custom tags and several documents', () => {
    const tree = readYaml(wholeOf('a: 1\na: !reset x\n---\nb: !!binary aGk=\n--- # nothing\n'))
    expect(tree.documents).toHaveLength(3)
    expect(textOf(childOf(tree.documents[0], 'a'))).toBe('x')
    expect(childOf(tree.documents[0], 'a')?.tag).toBe('!reset')
    expect(childOf(tree.documents[1], 'b')?.tag).toBe('!!binary')
    expect(tree.faults).toEqual([])
  })

  test('says where each comment is', () => {
    const text = '# one\na: "#no" # two\nb: | # three\n  # no\nc: [1, # four\n  2]\n# five'
    const comments = readYaml(wholeOf(text)).comments
    expect(comments.map(comment => comment.text)).toEqual([' one', ' two', ' three', ' four', ' five'])
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([' one', ' two', ' three', ' four', ' five'])
  })

  test('reads JSON with comments', () => {
    const tree = readYaml(wholeOf('// top\n{\n\t"a": "http://x", /* no */ "b": [1,], // end\n}\n', 'a.json'))
    expect(tree.faults).toEqual([])
    expect(textOf(childOf(tree.documents[0], 'a'))).toBe('http://x')
    expect(tree.comments.map(comment => comment.text)).toEqual([' top', ' end'])
  })

  test.each([
    ['brackets', '['.repeat(1000) + ']'.repeat(1000)],
    ['brackets again', '['.repeat(1000) + ']'.repeat(1000)],
    ['a line of dashes', '- '.repeat(100_000)],
    ['a staircase', Array.from({ length: 500 }, (_, level) => ' '.repeat(level) + 'a:').join('\n')],
  ])('is refused when it nests too deeply: %s', (_, text) => {
    expect(readYaml(wholeOf(text)).faults.map(fault => fault.message)).toEqual(['nested deeper than 100 levels, so it was not parsed'])
  })

  test('may nest a hundred levels', () => {
    const tree = readYaml(wholeOf('['.repeat(100) + ']'.repeat(100)))
    expect(tree.faults).toEqual([])
    expect(tree.documents[0]?.kind).toBe('sequence')
  })

  test('is refused when it is too long', () => {
    expect(readYaml(wholeOf('#'.repeat(5_000_001))).faults.map(fault => fault.message)).toEqual(['larger than 5 MB, so it was not parsed'])
  })

  test('does not grow without bounds by aliases', () => {
    const names = 'abcdefghijk'
    const lines = [...names].map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
          .join()}]`,
    )
    const tree = readYaml(wholeOf(lines.join('\n')))
    expect(tree.faults.map(fault => fault.message)).toEqual(['aliases that stand for too much'])
    expect(scalarsOf(tree.documents[0]).length).toBeLessThan(250_000)
  })

  test.each([
    ['an unclosed bracket', 'a: 1\nb: [1, 2\nc: 3\n', ['a']],
    ['a tab as indentation', 'a: 1\nb:\n\tc: 2\nd: 3\n', ['a', 'd']],
    ['a reserved character', 'a: @x\nb: 2\n', ['a', 'b']],
  ])('keeps what was understood beside %s', (_, text, keys) => {
    const tree = readYaml(wholeOf(text))
    expect(tree.faults.length).toBeGreaterThan(0)
    expect(pairsOf(tree.documents[0]).map(({ key }) => key.text.text)).toEqual(expect.arrayContaining(keys))
    for (const { message } of tree.faults) expect(message).not.toMatch(/[@\t[]/)
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => void readYaml(wholeOf(text))))
  })
})

describe('keyPaths', () => {
  const text = `services:
  web:
    environment:
      HF_TOKEN: x
    env: [A=1, B=2]
    ports:
      - 80
      - {name: https, port: 443}
  other: &o {k: v}
  third: *o
script:
  - |
    A=1
    echo
`
  test.each([
    ['x', 'services.web.environment.HF_TOKEN'],
    ['HF_TOKEN', 'services.web.environment.HF_TOKEN'],
    ['B=2', 'services.web.env.B'],
    ['- 80', 'services.web.ports'],
    ['80', 'services.web.ports.0'],
    ['443', 'services.web.ports.https.port'],
    ['v}', 'services.other.k'],
    ['*o', 'services.third'],
    ['echo', 'script.0'],
  ])('of %s', (written, path) => {
    expect(keyPaths(readYaml(wholeOf(text)))(text.indexOf(written))).toBe(path)
  })

  test('is empty where there is nothing', () => {
    expect(keyPaths(readYaml(wholeOf('# a\n\nb: 1\n')))(0)).toBe('')
  })
})

describe('templates', () => {
  const path = 'chart/templates/deployment.yaml'

  function shown(text: string, at = path): unknown {
    const show = (node: Node | undefined): unknown => {
      if (node?.kind === 'map') return Object.fromEntries(node.pairs.map(({ key, value }) => [show(key), show(value)]))
      if (node?.kind === 'sequence') return node.items.map(show)
      return node?.text.text.replace(/\uE000+/g, '?')
    }
    const tree = readYaml(wholeOf(text, at))
    expect(tree.faults).toEqual([])
    return tree.documents.map(show)[0]
  }

  test.each([
    ['a value', 'a: {{ .Values.x }}\nb: "v-{{ .Values.y | default "z" }}"\n', { a: '?', b: 'v-?' }],
    ['a key', '{{ template "x" . }}-client: "true"\n', { '?-client': 'true' }],
    ['control lines', 'a: 1\n{{- if .Values.x }}\nb: 2\n{{- else }}\nc: 3\n{{- end }}\n', { a: '1', b: '2', c: '3' }],
    ['inline control', 'a: {{ if .Values.x }}y{{ end }}\n{{- if .z }}b: 1{{ end }}\n', { a: 'y', b: '1' }],
    ['a part that may be missing', 'a: x{{ if .Values.x }}:{{ .y }}{{ end }}\n', { a: 'x?' }],
    ['two branches on one line', 'a: {{ if .x }}"y"{{ else }}"z"{{ end }}\nb: 1\n', { a: '?', b: '1' }],
    ['lines that come after', 'a: {{- toYaml .Values.x | nindent 2 }}\n  b: 1\n', { a: { b: '1' } }],
    ['an action over lines', 'a:\n  {{- include "x" (dict\n    "y" 1) | nindent 2 }}\nb: {{ .x |\n  quote }}\n', { a: undefined, b: '?' }],
    ['a line in a block', 'a: |\n  one\n      {{ .x }}\n  two\n', { a: 'one\n\ntwo\n' }],
    ['a comment', '{{/* a: { }} \n b */}}\na: 1 # {{ if }}\n', { a: '1' }],
    ['a closing brace in a string', 'a: {{ "}}" }}b\n', { a: '?b' }],
    ['a variable', '{{- $x := 1 }}\na: {{ $x }}\n', { a: '?' }],
    ['an action that does not end', 'a: 1\nb: "{{ x"\n', { a: '1', b: '{{ x' }],
  ])('%s', (_, text, value) => {
    expect(shown(text)).toEqual(value)
  })

  test.each([
    ['Jinja elsewhere', 'a: {{ x }}\n{% if y %}\nb: 1\n{% endif %}\n', 'playbook.yaml', { a: '?', b: '1' }],
    ['text that is YAML as it stands', 'a: "{{ $labels.x }}"\n', 'alerts.yaml', { a: '{{ $labels.x }}' }],
    ['a workflow', 'a: ${{ secrets.X }}\n', '.github/workflows/ci.yaml', { a: '${{ secrets.X }}' }],
  ])('%s', (_, text, at, value) => {
    expect(shown(text, at)).toEqual(value)
  })

  test('keep every position', () => {
    const text = '{{- if .x }}\nimage: {{ .Values.a }}/nginx:{{ .Values.tag }}\n{{ end }}other: value\n'
    const root = readYaml(wholeOf(text, path)).documents[0]
    const other = childOf(root, 'other')
    const image = childOf(root, 'image')
    expect(other && text.slice(other.span.start, other.span.end)).toBe('value')
    const word = image?.kind === 'scalar' ? wordOfScalar(image) : undefined
    expect(word?.parts.map(part => ('text' in part ? part.text : text.slice(part.span.start, part.span.end)))).toEqual([
      '{{ .Values.a }}',
      '/nginx:',
      '{{ .Values.tag }}',
    ])
  })

  test('never throw', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{- if',
      ' else ',
      '{{ end }}',
      '{% x %}',
      '"',
      '`',
      '/*',
      '*/',
      '\n',
      '  ',
      'a:',
      ' ',
      '- ',
      '\r\n',
      '#',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        for (const scalar of readYaml(wholeOf(text, path)).documents.flatMap(scalarsOf)) {
          expect(scalar.span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
