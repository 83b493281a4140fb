import { parse as oracle } from 'dotenv'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotenv } from '../../src/formats/dotenv.ts'
import { isDotenv } from '../../src/formats/recognise.ts'
import type { Value } from '../../src/model.ts'
import type { Dialect, Entry, Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string, path = '.env'): Parsed {
  return dotenv.parse(wholeText({ path, text, scope: 'report' }))
}

function entriesOf(text: string, dialect: Dialect): readonly Entry[] {
  return read(text).entriesFor!(dialect)
}

/** `literal`, `$NAME`, `${NAME:-fallback}`, `$(…)` for what only running tells, undefined for a bare name. */
function shown(value: Value): string | undefined {
  if (value.kind === 'absent') return undefined
  if (value.kind === 'literal') return value.text.reveal()
  if (value.kind === 'template') return value.parts.map(shown).join('')
  if (value.to === 'computed') return '$(…)'
  return value.fallback === undefined ? `$${value.name}` : `\${${value.name}${value.operator}${shown(value.fallback)}}`
}

function pairsOf(text: string, dialect: Dialect): [string, string | undefined][] {
  return entriesOf(text, dialect).map(({ name, value }) => [name.value, shown(value)])
}

const NOTHING = 'no entry'

// the same line as compose, docker, dotenv and a shell read it
test.each<[line: string, compose: string | undefined, docker: string | undefined, npm: string | undefined, shell: string | undefined]>([
  ['A=x', 'x', 'x', 'x', 'x'],
  ['  A=x  ', 'x', 'x  ', 'x', 'x'],
  ['A= x', 'x', ' x', 'x', ''],
  ['A=', '', '', '', ''],
  ['A=pa#ss', 'pa#ss', 'pa#ss', 'pa', 'pa#ss'],
  ['A=pa #ss', 'pa', 'pa #ss', 'pa', 'pa'],
  ['A= # ss', '', ' # ss', '', ''],
  ['A="x"', 'x', '"x"', 'x', 'x'],
  ['A="x" # c', 'x', '"x" # c', 'x', 'x'],
  ['A="x # y"', 'x # y', '"x # y"', 'x # y', 'x # y'],
  ["A='lit $X'", 'lit $X', "'lit $X'", 'lit $X', 'lit $X'],
  ['A=$X', '$X', '$X', '$X', '$X'],
  ['A="a $X b"', 'a $X b', '"a $X b"', 'a $X b', 'a $X b'],
  ['A=${X:-d}', '${X:-d}', '${X:-d}', '${X:-d}', '${X:-d}'],
  ['A=`b`', '`b`', '`b`', 'b', '$(…)'],
  ['A=$(id)x', '$(id)x', '$(id)x', '$(id)x', '$(…)x'],
  ['A="\\$X \\" \\\\ \\n"', '$X " \\ \n', '"\\$X \\" \\\\ \\n"', '\\$X \\" \\\\ \n', '$X " \\ \\n'],
  ["A='it\\'s'", "it's", "'it\\'s'", "it\\'s", 'it\\s\n'],
  ['A: v', 'v', NOTHING, 'v', NOTHING],
  ['export A=1', '1', NOTHING, '1', '1'],
  ['A', undefined, undefined, NOTHING, NOTHING],
  ['A B=1', NOTHING, NOTHING, NOTHING, NOTHING],
  ['#A=1', NOTHING, NOTHING, NOTHING, NOTHING],
  ['A="unclosed', '"unclosed', '"unclosed', '"unclosed', 'unclosed\n'],
  ['A=a\'b\'"c"\\ d', 'a\'b\'"c"\\ d', 'a\'b\'"c"\\ d', 'a\'b\'"c"\\ d', 'abc d'],
])('%j', (line, ...expected) => {
  const dialects: Dialect[] = ['compose', 'docker', 'dotenv', 'shell']
  const found = dialects.map(dialect => {
    const pair = pairsOf(`${line}\n`, dialect).find(([name]) => name === 'A')
    return pair === undefined ? NOTHING : pair[1]
  })
  expect(found).toEqual(expected)
})

test.each<[Dialect, string, [string, string | undefined][]]>([
  [
    'compose',
    '\uFEFFA=1\r\n# c\r\n\r\nB=2\r\n',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
  [
    'docker',
    '\uFEFFA=1\r\n# c\r\n\r\nB=2\r\n',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
  [
    'compose',
    'A="one\r\ntwo" # c\nB=2',
    [
      ['A', 'one\ntwo'],
      ['B', '2'],
    ],
  ],
  [
    'dotenv',
    'A="one\ntwo"\nB=\'x\ny\'\nC=`"`',
    [
      ['A', 'one\ntwo'],
      ['B', 'x\ny'],
      ['C', '"'],
    ],
  ],
  [
    'shell',
    'A="one\ntwo"; B=2\nexport C=3 D=4 # x\ndeclare -x E=5\nF=${X%%y}\nG=a\\\nb',
    [
      ['A', 'one\ntwo'],
      ['B', '2'],
      ['C', '3'],
      ['D', '4'],
      ['E', '5'],
      ['F', '$(…)'],
      ['G', 'ab'],
    ],
  ],
  [
    'compose',
    'A=1\nA=2',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
  [
    'compose',
    'A=$$x\nB="\\033[0m"',
    [
      ['A', '$x'],
      ['B', '\u001B[0m'],
    ],
  ],
  ['compose', 'a.b-c[0]=1', [['a.b-c[0]', '1']]],
])('%s reads %j', (dialect, text, expected) => {
  expect(pairsOf(text, dialect)).toEqual(expected)
})

test('finds every place', () => {
  const text = 'A=1\r\nexport B="x y" # c\r\nC\r\nD=a${E:-f}\r\n'
  const { pairs, scope, keyAt } = read(text)
  const cut = ({ span }: Entry): string => text.slice(span.start, span.end)
  expect(scope.entries.map(cut)).toEqual(['A=1', 'B="x y"', 'C', 'D=a${E:-f}'])
  expect(pairs.map(cut)).toEqual(['A=1', 'B="x y"', 'D=a${E:-f}'])
  expect(pairs.map(({ value }) => 'span' in value && text.slice(value.span.start, value.span.end))).toEqual(['1', '"x y"', 'a${E:-f}'])
  expect([text.indexOf('x y'), text.indexOf('f}'), text.indexOf('# c') + 2].map(keyAt)).toEqual(['B', 'D', ''])
})

test('searches what is written otherwise, and only that', () => {
  expect(read('A=plain\nB="quoted $X"\nC="a\\"b"').texts.map(({ text }) => text)).toEqual(['a"b'])
})

test('reads the comments', () => {
  const text =
    'A=1 # leaklint-ignore plain-secret -- part of the value for docker\n# leaklint-ignore-next-line plain-secret -- a test\nB=2\n'
  expect(read(text).ignores.map(({ from, to }) => text.slice(from, to))).toEqual(['B=2\n'])
})

test.each(['.env', '.env.local', 'a/.env.example', 'prod.env', 'prod.env.sample', 'env.example', '.flaskenv', '.env-prod'])(
  '%s is an env file',
  path => {
    expect(isDotenv({ path, text: '', scope: 'report' })).toBe(true)
  },
)

test.each(['.envrc', 'env.ts', '.env.ts', '.env.d.ts', 'environment', 'env.py', '.env.json', 'x.environment'])('%s is none', path => {
  expect(isDotenv({ path, text: '', scope: 'report' })).toBe(false)
})

const TOKENS = [
  'A',
  'B_1',
  'export ',
  '=',
  ': ',
  ' = ',
  '"',
  "'",
  '`',
  '#',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\\',
  '\\n',
  'x',
  '$Y',
  '${Z:-w}',
  '$(',
  ')',
  '{',
  '}',
  '\uFEFF',
]

test('agrees with dotenv', () => {
  const file = fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map(tokens => tokens.join(''))
  fc.assert(
    fc.property(file, text => {
      expect(Object.fromEntries(pairsOf(text, 'dotenv'))).toEqual(oracle(text, { fast: true }))
    }),
    { numRuns: 3000 },
  )
})

test('every character of a literal leads back to the file, in every dialect', () => {
  const file = fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map(tokens => tokens.join(''))
  fc.assert(
    fc.property(file, fc.constantFrom<Dialect>('compose', 'docker', 'dotenv', 'shell'), (text, dialect) => {
      for (const { name, value } of entriesOf(text, dialect)) {
        expect(text.slice(name.span.start, name.span.end)).toBe(name.value)
        if (value.kind !== 'literal') continue
        const decoded = value.text.reveal()
        value.runs.forEach(({ from, start, end }, index) => {
          const run = decoded.slice(from, value.runs[index + 1]?.from)
          if (run.length === end - start) expect(text.slice(start, end).replaceAll('\r', '\n')).toBe(run)
        })
      }
    }),
    { numRuns: 2000 },
  )
})

test('backticks quote a value for those who load it with dotenv', () => {
  const { pairs } = dotenv.parse(wholeText({ path: '.env', text: 'A=`x#y`\nB=`cat x`\n', scope: 'report' }))
  expect(pairs.map(({ value }) => value.kind === 'literal' && value.text.reveal())).toEqual(['`x#y`', '`cat x`', 'x#y'])
})
