import { DockerfileParser } from 'dockerfile-ast'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dockerfile } from '../../src/formats/dockerfile/index.ts'
import { isDockerfile } from '../../src/formats/recognise.ts'
import type { Reference, Value } from '../../src/model.ts'
import type { Entry, Parsed, Word } from '../../src/parsed.ts'
import type { Run, Span } from '../../src/source.ts'
import { slice, wholeText } from '../../src/source.ts'

function read(text: string, path = 'app/Dockerfile'): Parsed {
  return dockerfile.parse(wholeText({ path, text, scope: 'report' }))
}

function written({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}

/** `literal`, `$NAME`, `${NAME-fallback}`, `<computed>`, undefined for a bare name. */
function shown(value: Value): string | undefined {
  if (value.kind === 'absent') return undefined
  if (value.kind === 'literal') return value.text.reveal()
  return value.kind === 'template' ? value.parts.map(shown).join('') : shownReference(value)
}

function shownReference({ to, name, operator, fallback }: Reference): string {
  if (to === 'computed') return `<${name}>`
  return operator === undefined ? `$${name}` : `\${${name}${operator}${fallback === undefined ? '' : shown(fallback)}}`
}

function shownWord({ parts }: Word): string {
  return parts.map(part => ('text' in part ? part.text : shownReference(part))).join('')
}

function shownEntries(entries: readonly Entry[]): Record<string, string | undefined> {
  return Object.fromEntries(entries.map(({ name, value }) => [name.value, shown(value)]))
}

function images(text: string): string[] {
  return read(text).images.map(({ user, image }) => `${user} ${shownWord(image)}`)
}

test.each<[text: string, expected: string[]]>([
  ['FROM node:22', ['FROM node:22']],
  ['from node:22 as x', ['FROM node:22']],
  ['FROM --platform=$BUILDPLATFORM node:22 AS build\nFROM BUILD\nFROM scratch', ['FROM node:22']],
  ['# syntax = docker/dockerfile:1\nFROM a', ['# syntax docker/dockerfile:1', 'FROM a']],
  ['# x\n# syntax=docker/dockerfile:1\nFROM a', ['FROM a']],
  [
    'FROM a AS b\nCOPY --from=b x y\nCOPY --from=0 x y\nCOPY --from=nginx:1 x y\nADD --from=c x y',
    ['FROM a', 'COPY --from nginx:1', 'ADD --from c'],
  ],
  ['FROM a AS b\nRUN --mount=type=bind,from=b,target=/x --mount=from=golang:1,target=/y ls', ['FROM a', 'RUN --mount golang:1']],
  ['ARG TAG=1\nFROM a:$TAG', ['FROM a:${TAG-1}']],
  ['ARG TAG\nFROM a:${TAG:-2}', ['FROM a:${TAG:-2}']],
  ['ARG TAG=1\nFROM a:${TAG:-2}', ['FROM a:${TAG-1}']],
  ['ARG TAG=\nFROM a:${TAG:-2}', ['FROM a:${TAG:-2}']],
  ['ARG SUFFIX=gpu\nFROM a:1${SUFFIX:+-$SUFFIX}', ['FROM a:1-${SUFFIX-gpu}']],
  ['ARG SUFFIX\nFROM a:1${SUFFIX:+-gpu}', ['FROM a:1${SUFFIX:+-gpu}']],
  ['ARG A=1.2.3\nFROM a:${A%.*}', ['FROM a:<A>']],
  ['FROM a:$TAG', ['FROM a:$TAG']],
  ['FROM x\nARG TAG=1\nFROM a:$TAG', ['FROM x', 'FROM a:$TAG']],
  ['ARG B=build\nFROM a AS build\nFROM ${B}', ['FROM a']],
  ['ARG R=a\nARG I=$R/b:1\nFROM ${I}', ['FROM ${I-${R-a}/b:1}']],
  ['FROM "a:1"', ['FROM a:1']],
  ['FROM a AS runtime-amd64\nFROM runtime-$TARGETARCH\nFROM $TARGETARCH/b', ['FROM a', 'FROM $TARGETARCH/b']],
  ['FROM a AS b\nCOPY --from=$TARGETARCH x y', ['FROM a']],
  ['FROM {{ base }}:1\nFROM <%- image %>', ['FROM <>:1', 'FROM <>']],
  ['FROM \\\n  # why\n\n  a:1', ['FROM a:1']],
  ['FROM', []],
])('images of %j', (text, expected) => {
  expect(images(text)).toEqual(expected)
})

test.each<[text: string, env: Record<string, string | undefined>]>([
  ['ENV A=1 B="two words" C=\'$x\' D=a\\ b', { A: '1', B: 'two words', C: '$x', D: 'a b' }],
  ['ENV A  rest of "the" line ', { A: 'rest of the line' }],
  ['ENV A=1 \\\n  # comment\n\n  B=2', { A: '1', B: '2' }],
  ['ENV A="x\\"y\\$z\\n"', { A: 'x"y$z\\n' }],
  ['ENV A=$X B=${Y} C="p:${Z:-q}"', { A: '$X', B: '$Y', C: 'p:${Z:-q}' }],
  ['ENV A=1\nENV A=2 B=$A\nENV C=$A', { A: '2', B: '${A-1}', C: '${A-2}' }],
  ['ARG A=1\nENV A=2\nARG A=3\nENV B=$A', { A: '2', B: '${A-2}' }],
  ['ENV A=x$$y', { A: 'x<>y' }],
  ['ENV A=', { A: '' }],
  ['ENV A=""', { A: '' }],
  ['ENV A=b\\\\\nENV C=d', { A: 'b\\', C: 'd' }],
  ['ENV "A"=1', { A: '1' }],
  ['ENV A', {}],
  ['ONBUILD ENV A=1', { A: '1' }],
  ['ENV A=${B:?must be set}', { A: '${B:?}' }],
])('ENV of %j', (text, expected) => {
  const [stage] = read(`FROM x\n${text}`).stages
  expect(shownEntries(stage!.env)).toEqual(expected)
})

test('another escape character', () => {
  const { stages } = read('# escape=`\r\nFROM x\r\nENV A=C:\\dir `\r\n  B=a` b\r\n')
  expect(shownEntries(stages[0]!.env)).toEqual({ A: 'C:\\dir', B: 'a b' })
})

test('a directive behind a comment is a comment', () => {
  expect(shownEntries(read('# x\n# escape=`\nFROM x\nENV A=b\\\n').stages[0]!.env)).toEqual({ A: 'b' })
})

test('stages and their arguments', () => {
  const text = 'ARG V=1\nARG TOKEN\nFROM a AS base\nARG V\nARG TOKEN OTHER="x y"\nFROM base\nENV W=$V\nFROM b\nENV W=$V\n'
  const { stages, pairs } = read(text)
  expect(stages.map(({ name, args, env }) => [name, shownEntries(args), shownEntries(env)])).toEqual([
    ['base', { V: '1', TOKEN: undefined, OTHER: 'x y' }, {}],
    ['stage 1', {}, { W: '${V-1}' }],
    ['stage 2', {}, { W: '$V' }],
  ])
  expect(pairs.map(({ span }) => written(span))).toEqual(['V=1', 'OTHER="x y"', 'W=$V', 'W=$V'])
  expect(stages.map(({ span }) => written(span).split('\n')[0])).toEqual(['FROM a AS base', 'FROM base', 'FROM b'])
})

test.each<[text: string, sources: string[][]]>([
  ['COPY . .', [['.']]],
  ['COPY --chown=a:b --link x y /z/', [['x', 'y']]],
  ['COPY ["a b", "c", "/d"]', [['a b', 'c']]],
  ['COPY --from=x a b', []],
  ['ADD https://example.com/x git@github.com:a/b.git local /d/', [['local']]],
  ['COPY <<EOF /x\nCOPY a b\nEOF\nCOPY c d', [['c']]],
  ['ENV D=conf\nCOPY $D/x /x', [['${D-conf}/x']]],
])('copies of %j', (text, sources) => {
  expect(read(`FROM x\n${text}`).stages[0]!.copies.map(copy => copy.sources.map(shownWord))).toEqual(sources)
})

test.each<[text: string, parts: [format: string, text: string][]]>([
  ['RUN a && \\\n  # why\n  b', [['shell', 'a &&   b']]],
  ['RUN --mount=type=secret,id=x --network=none a', [['shell', 'a']]],
  ['RUN <<EOF\na\nb\nEOF\n', [['shell', 'a\nb\n']]],
  [
    "RUN <<-'EOF'\n\ta\n\tEOF\nRUN b",
    [
      ['shell', '\ta\n'],
      ['shell', 'b'],
    ],
  ],
  ['RUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF\n', []],
  ['RUN <<EOF\n#!/bin/bash -e\na\nEOF\n', [['shell', '#!/bin/bash -e\na\n']]],
  [
    'RUN cat <<A <<B > /x\n1\nA\n2\nB\nCMD c',
    [
      ['shell', 'cat <<A <<B > /x\n1\nA\n2\nB\n'],
      ['shell', 'c'],
    ],
  ],
  [
    'RUN echo "<<EOF" $((1<<2))\nCMD c',
    [
      ['shell', 'echo "<<EOF" $((1<<2))'],
      ['shell', 'c'],
    ],
  ],
  ['COPY <<EOF /app/.env\nA=1\nEOF', [['dotenv', 'A=1\n']]],
  ['COPY <<EOF /etc/app/conf\n[db]\na = b\nEOF', [['ini', '[db]\na = b\n']]],
  ['CMD npm start', [['shell', 'npm start']]],
  ['HEALTHCHECK --interval=5s CMD curl -f x', [['shell', 'curl -f x']]],
  ['HEALTHCHECK NONE', []],
  ['RUN ["bash", "-c", "a \\"b\\""]', [['shell', 'a "b"']]],
  ['ENTRYPOINT ["/bin/sh", "-c"]\nCMD ["exec a"]', [['shell', 'exec a']]],
  ['SHELL ["powershell", "-Command"]\nRUN Get-Item x\nSHELL ["/bin/bash", "-c"]\nRUN y', [['shell', 'y']]],
  ['RUN [ -f x ] && y', [['shell', '[ -f x ] && y']]],
])('scripts of %j', (text, parts) => {
  expect(read(`FROM x\n${text}`).parts.map(part => [part.format, part.text.text])).toEqual(parts)
})

test('a script without comments and continuations still leads back to the file', () => {
  const text = 'FROM x\nRUN one && \\\n  # why\n  two\n'
  const part = read(text).parts[0]!.text
  const at = part.text.indexOf('two')
  expect(written(slice(part, at, at + 3).span)).toBe('two')
  expect(slice(part, at, at + 3).span.start).toBe(text.indexOf('two'))
})

test('what the image runs is one command, in a network of its own', () => {
  const { commands } = read('FROM x\nENTRYPOINT ["vllm", "serve"]\nCMD ["--host", "0.0.0.0"]')
  expect(commands.map(({ tool, workload }) => [tool, workload?.command.map(shownWord), workload?.network])).toEqual([
    ['vllm', ['vllm', 'serve', '--host', '0.0.0.0'], { kind: 'own' }],
  ])
})

test.each<[text: string, wants: string[]]>([
  ['COPY . .', ['file app/.dockerignore', 'file app/Dockerfile.dockerignore', 'names app']],
  ['COPY src /src', ['file app/.dockerignore', 'file app/Dockerfile.dockerignore', 'names app']],
  ['COPY package.json /', ['file app/.dockerignore', 'file app/Dockerfile.dockerignore']],
  ['COPY --from=b . .', []],
  ['RUN x', []],
])('wants of %j', (text, wants) => {
  expect(read(`FROM x\n${text}`).wants.map(({ kind, path }) => `${kind} ${path}`)).toEqual(wants)
})

test('wants at the root, and none for a Dockerfile inside another file', () => {
  expect(read('FROM x\nCOPY . .', 'Dockerfile').wants.map(({ path }) => path)).toEqual(['.dockerignore', 'Dockerfile.dockerignore', ''])
  const outer = wholeText({ path: 'compose.yaml', text: '#FROM x\nCOPY . .', scope: 'report' })
  expect(dockerfile.parse(slice(outer, 1)).wants).toEqual([])
})

test('keys', () => {
  const text = 'ARG G=1\nFROM a AS build\nENV A=1 \\\n  B=2\nRUN x\nLABEL l=1\nFROM b\nARG C\nCOPY d e\n'
  const { keyAt } = read(text)
  const places = ['G=1', 'FROM a', 'A=1', 'B=2', 'x\nL', 'l=1', 'FROM b', 'C\n', 'd e']
  expect(places.map(place => keyAt(text.indexOf(place)))).toEqual([
    'ARG.G',
    'build.FROM',
    'build.ENV.A',
    'build.ENV.B',
    'build.RUN',
    'build.LABEL.l',
    'stage 1.FROM',
    'stage 1.ARG.C',
    'stage 1.COPY',
  ])
})

test.each<[text: string, message: string[]]>([
  ['FROM x\nFOO bar\nBAZ', ['an instruction that Docker does not know']],
  ['FROM x\nRUN <<EOF\na', ['a heredoc that is not closed']],
  ['FROM', ['a FROM without an image']],
  ['{% if gpu %}\nFROM x\n{% endif %}', []],
  ['FROM x\nMAINTAINER y\nSTOPSIGNAL 9\nexpose 80\n', []],
  ['', []],
])('what is not understood of %j', (text, messages) => {
  expect(read(text).unread.map(({ message }) => message)).toEqual(messages)
})

test('comments', () => {
  const text =
    'FROM x\n# leaklint-target: rented -- lium\nENV A=1 \\\n  # leaklint-ignore-next-line plain-secret -- a test\n  B=2\nRUN <<EOF\n# leaklint-ignore x -- not this one\nEOF\n'
  const { ignores, targets } = read(text)
  expect(targets).toMatchObject([{ kind: 'rented', reason: 'lium' }])
  expect(ignores.map(({ from, to }) => text.slice(from, to))).toEqual(['  B=2\n'])
})

test('texts are those that are written otherwise', () => {
  expect(read('FROM x\nENV A="plain" B="x\\"y" C=$D').texts.map(({ text }) => text)).toEqual(['x"y'])
})

test.each(['Dockerfile', 'a/dockerfile', 'Containerfile'])('%s is one', path => {
  expect(isDockerfile({ path, text: '', scope: 'report' })).toBe(true)
})

test.each<[path: string, text: string, expected: boolean]>([
  ['Dockerfile.gpu', '# x\n\nFROM a', true],
  ['gpu.Dockerfile', 'ARG A\nFROM a', true],
  ['Dockerfile.j2', '{% set a = 1 %}\nFROM a', true],
  ['Dockerfile.md', '# x\n\nFROM a', false],
  ['dockerfile-notes', 'From the beginning', false],
  ['dockerfile.go', 'package x', false],
  ['Dockerfile.dockerignore', 'FROM x', false],
  ['server', 'FROM a', false],
])('%s with %j: %s', (path, text, expected) => {
  expect(isDockerfile({ path, text, scope: 'report' })).toBe(expected)
})

// what the reference parser gets right: plain instructions, quoted and continued ENV, comments in between
const name = fc.stringMatching(/^[A-Z]{1,4}$/)
const plainValue = fc.stringMatching(/^[a-z0-9./:-]{1,8}$/)
const assignment = fc
  .tuple(
    name,
    fc.oneof(
      plainValue,
      plainValue.map(value => `"${value} ${value}"`),
    ),
  )
  .map(pair => pair.join('='))
const gap = fc.constantFrom(' ', '  ', ' \\\n  ', ' \\\n# c\n')
const env = fc.array(fc.tuple(gap, assignment), { minLength: 1, maxLength: 4 }).map(pairs => `ENV${pairs.flat().join('')}`)
const line = fc.oneof(
  env,
  fc.tuple(gap, plainValue).map(([between, value]) => `RUN${between}${value}`),
  fc.constantFrom('# comment', '', '  # comment', 'COPY a b', 'RUN <<EOF\nENV X=1\nEOF', 'USER me'),
)

test('agrees with dockerfile-ast', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), lines => {
      const text = ['FROM x', ...lines, ''].join('\n')
      const expected = DockerfileParser.parse(text)
        .getENVs()
        .flatMap(each => each.getProperties().map(property => [property.getName(), property.getValue()]))
      const [stage] = read(text).stages
      expect(stage!.env.map(({ name: { value: key }, value }) => [key, shown(value)])).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

const TOKENS = [
  'FROM ',
  'ARG ',
  'ENV ',
  'RUN ',
  'COPY ',
  'CMD ',
  'ONBUILD ',
  '--from=',
  '--mount=',
  'a',
  'B=',
  '$',
  '${',
  '}',
  ':-',
  '%',
  '"',
  "'",
  '\\',
  '`',
  '\n',
  '\r\n',
  ' ',
  '#',
  '# escape=`\n',
  '<<E',
  'E',
  '[',
  '"x"',
  ',',
  ']',
  '{{',
  '}}',
  '\uFEFF',
  '\u{1F600}',
]

interface Decoded {
  readonly text: string
  readonly runs: readonly Run[]
}

function decodedTexts({ stages, pairs, images, parts, texts }: Parsed): Decoded[] {
  const entries = [...pairs, ...stages.flatMap(({ args, env }) => [...args, ...env])]
  const words = [...images.map(({ image }) => image), ...stages.flatMap(({ copies }) => copies.flatMap(({ sources }) => sources))]
  return [
    ...texts,
    ...parts.map(({ text }) => text),
    ...words.flatMap(word => word.parts.flatMap(part => ('text' in part ? part : inValue(part)))),
    ...entries.flatMap(({ value }) => inValue(value)),
  ]
}

function inValue(value: Value): Decoded[] {
  if (value.kind === 'literal') return [{ text: value.text.reveal(), runs: value.runs }]
  if (value.kind === 'template') return value.parts.flatMap(inValue)
  return value.kind === 'reference' && value.fallback ? inValue(value.fallback) : []
}

test('never throws, and every character leads back to the file', () => {
  const file = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map(tokens => tokens.join(''))
  fc.assert(
    fc.property(file, text => {
      for (const { text: decoded, runs } of decodedTexts(read(text))) {
        runs.forEach(({ from, start, end }, index) => {
          const run = decoded.slice(from, runs[index + 1]?.from)
          if (run.length === end - start) expect(text.slice(start, end)).toBe(run)
        })
      }
    }),
    { numRuns: 3000 },
  )
})
