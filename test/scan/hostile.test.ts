import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { loadFormats } from '../../src/formats/index.ts'
import { jsonReport } from '../../src/report/json.ts'
import { textReport } from '../../src/report/text.ts'
import { scan } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import { lineStarts } from '../../src/source.ts'
import { fake } from '../fakes.ts'
import { readPage } from '../page.ts'

const folder = new URL('../../rules/', import.meta.url)
const formats = await loadFormats()
const settings = { ...defaultSettings(Date.UTC(2026, 0, 15)), strict: true }

/** Every file of every rule page: small, and full of what the front ends look at. */
const seeds = readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .flatMap(name => readPage(readFileSync(new URL(name, folder), 'utf8')).sections)
  .flatMap(({ sources }) => sources)

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\r',
  '\t',
  ':',
  '- ',
  '|',
  '>',
  '#',
  '&a',
  '*a',
  '<<: ',
  '$',
  '${',
  '$(',
  '{{',
  '}}',
  '=',
  '!',
]
const WORDS = [
  '---\n',
  '<<EOF\n',
  'EOF\n',
  'RUN ',
  'FROM ',
  'COPY ',
  'services:\n',
  'image: ',
  'apiVersion: v1\nkind: Secret\n',
  '\0',
  '\u2028',
  '💥',
  '\ud800',
  '\ue000',
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(20),
  insert: fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ maxLength: 6 })),
})

function mutate(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  let result = text
  for (const { at, remove, insert } of edits) {
    const from = Math.floor(at * result.length)
    result = result.slice(0, from) + insert + result.slice(from + remove)
  }
  return result
}

test('whatever a file holds, it is scanned, and every place is in it', () => {
  const property = fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
    const source = { ...seed, text: mutate(seed.text, edits), scope: 'report' as const }
    const { findings, scanned } = scan([source], formats, rules, settings)
    expect(scanned).toEqual([source.path])
    const lines = lineStarts(source.text).length
    for (const { start, end } of findings) {
      expect(start.line <= end.line && end.line <= lines).toBe(true)
      expect(start.line < end.line || start.column <= end.column).toBe(true)
    }
  })
  fc.assert(property, { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500) })
}, 600_000)

function times(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('')
}

describe.each(formats.map(format => ({ name: format.name, format })))('$name', ({ name, format }) => {
  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a NUL', '\0'],
    ['a lone surrogate', '\ud800'],
    ['brackets', '['.repeat(20_000)],
    ['braces', '{'.repeat(20_000)],
    ['quotes', '"'.repeat(20_001)],
    ['substitutions', '$('.repeat(5_000)],
    ['parameters', '${A:-'.repeat(5_000)],
    ['continuations', 'RUN a \\\n'.repeat(5_000)],
    ['fences', '```sh\na\n'.repeat(2_000)],
    ['anchors', 'a: &a [*a]\n'.repeat(2_000)],
    ['indents', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['one long line', 'key='.repeat(100_000)],
    ['functions', 'a() {'.repeat(4_000)],
    ['returns', '\r'.repeat(100_000)],
    ['pipes', 'a|'.repeat(30_000)],
    ['writers in pipes', 'echo a|'.repeat(10_000)],
    ['groups in pipes', '{ echo a; echo b; } | '.repeat(5_000)],
    ['dots', 'a.b.'.repeat(20_000)],
    ['many short lines', 'a\n'.repeat(100_000)],
    ['variables of variables', `FROM a\nENV A0=x\n${Array.from({ length: 120 }, (_, at) => `ENV A${at + 1}=$A${at}$A${at}\n`).join('')}`],
    ['options of options', `A0="-e x"\n${times(2_000, at => `A${at + 1}="$A${at} $A${at}"\n`)}docker run $A2000 x\n`],
    [
      'options added to options',
      `${times(2_000, at => `A="$A -e X${at}=1"\nB+=" -e Y"\nC+=("\${C[@]}" -e Z)\n`)}docker run $A $B "\${C[@]}" x\n`,
    ],
    ['one array for many commands', `A=(${'-e A=1 '.repeat(900)})\n${'docker run "${A[@]}" x\n'.repeat(5_000)}`],
    [
      'scripts in functions in scripts',
      `f() { ssh "$1" 'g() { ssh "$1" "${'docker run x;'.repeat(100)}"; }\n${times(30, at => `g h${at}\n`)}'; }\n${times(30, at => `f h${at}\n`)}`,
    ],
    ['where an address is from', `${'A="$A$(c)"\n'.repeat(3_000)}ssh "root@$A" x\n`],
    ['contents of one block', `resource "local_file" "a" {\n${'content = "x y"\n'.repeat(5_000)}}\n`],
    ['scripts in a variable', `A='${'docker run x;'.repeat(500)} eval "$A"'\n${'eval "$A"\n'.repeat(5_000)}`],
    [
      'options of recipes',
      `${times(2_000, at => `A${at + 1} = $(A${at}) $(A${at})\n`)}up:\n${times(2_000, at => `\tdocker run $(A${at}) x\n`)}`,
    ],
  ])('ends soon on %s', (_, text) => {
    const source = { path: 'file', text, scope: 'report' as const }
    const start = performance.now()
    const { scanned } = scan([source], [{ ...format, name, matches: () => true }, ...formats], rules, settings)
    expect(scanned).toEqual(['file'])
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('a name that is a token is not told', () => {
  const token = fake('hf-token')
  const text = `services:\n  ${token}:\n    image: "a:${token}"\n    network_mode: host\n    environment:\n      DB_PASSWORD-${token}: a1\n`
  const result = scan([{ path: 'compose.yaml', text, scope: 'report' }], formats, rules, settings)
  expect(result.findings.length).toBeGreaterThan(2)
  expect(jsonReport(result)).not.toContain(token)
})

const many = Array.from({ length: 150_000 }, (_, at) => at)

test.each([
  ['faults', 'compose.yaml', `services:\n  web:\n    environment:\n      A: "${'${'.repeat(150_000)}"\n`],
  ['entries', 'map.yaml', `apiVersion: v1\nkind: ConfigMap\ndata:\n${many.map(at => `  k${at}: v\n`).join('')}`],
  ['escapes', 'a.json', `{"password": "${String.raw`\"a`.repeat(150_000)}"}`],
  ['findings', 'a.yaml', many.map(at => `k${at}_pw: Zx${at}qw9K\n`).join('')],
])(
  'more %s than a call takes arguments',
  (_, path, text) => {
    const result = scan([{ path, text, scope: 'report' }], formats, rules, settings)
    expect(result.scanned).toEqual([path])
    expect(textReport({ summaries: new Map(), paint: (_style, shown) => shown })(result)).toContain('scanned 1 file')
  },
  60_000,
)
