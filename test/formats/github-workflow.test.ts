import { describe, expect, test } from 'vitest'
import { readExpression } from '../../src/formats/expressions.ts'
import { githubWorkflow } from '../../src/formats/github-workflow/index.ts'
import { literalOf, patternText } from '../../src/formats/word.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { shown, shownEntries, shownWord } from '../shown.ts'

function parsed(text: string, path = '.github/workflows/ci.yml'): Parsed {
  return githubWorkflow.parse(wholeText({ path, text, scope: 'report' }))
}

/** A workflow whose only job has these lines. */
function job(lines: string, around = ''): Parsed {
  return parsed(`on: push\n${around}jobs:\n  build:\n    runs-on: ubuntu-24.04\n${lines.replace(/^(?=.)/gm, '    ')}`)
}

test.each([
  ['secrets.HF_TOKEN', '<secret-store HF_TOKEN>'],
  ["secrets['HF_TOKEN']", '<secret-store HF_TOKEN>'],
  ['github.token', '<secret-store github.token>'],
  ['vars.IMAGE', '<config-store IMAGE>'],
  ['env.TAG', '<environment TAG>'],
  ['inputs.tag', '<computed inputs.tag>'],
  ['steps.meta.outputs.tags', '<computed steps.meta.outputs.tags>'],
  ['fromJSON(needs.a.outputs.b)[0]', '<computed>'],
  ["format('{0}-x', github.sha)", '<computed>'],
  ["secrets.A || 'b'", '<secret-store A :- b>'],
  ["secrets.A || vars.B || 'c'", '<secret-store A :- <config-store B :- c>>'],
  ["(secrets.A || ('b'))", '<secret-store A :- b>'],
  ["'it''s'", "it's"],
  ["'a || b'", 'a || b'],
  ["'a' || 'b'", 'a'],
  ["github.ref == 'refs/heads/main' && secrets.A || 'b'", '<secret-store A :- b>'],
  ["github.ref == 'x' && 'a'", '<computed :+ a>'],
  ["contains('a || b', 'c')", '<computed>'],
  ['', '<computed>'],
  ['|| &&', '<computed :- <computed>>'],
])('an expression: %s', (inside, expected) => {
  const part = readExpression(wholeText({ path: 'a', text: `\${{ ${inside} }}`, scope: 'report' }))
  expect(shown('text' in part ? literalOf(part) : part)).toBe(expected)
})

test('the text of an expression keeps its place', () => {
  const { pairs } = job("env:\n  A: x${{ vars.B || 'it''s' }}y\n")
  const found = pairs.find(({ name }) => name.value === 'A')?.value
  const reference = found?.kind === 'template' ? found.parts[1] : undefined
  const literal = reference?.kind === 'reference' ? reference.fallback : undefined
  const { source, start, end } = literal?.kind === 'literal' ? literal.span : { source: undefined, start: 0, end: 0 }
  expect(source?.text.slice(start, end)).toBe("it''s")
})

describe('scripts', () => {
  test('get the variables of the workflow, the job and the step, in this order', () => {
    const { parts } = job('env: {A: job, B: "${{ secrets.B }}"}\nsteps:\n  - run: make\n    env: {A: step}\n', 'env: {A: all, C: c}\n')
    expect(parts.map(({ format, text, env }) => [format, text.text, shownEntries(env)])).toEqual([
      ['shell', 'make', ['A=all', 'C=c', 'A=job', 'B=<secret-store B>', 'A=step']],
    ])
  })

  test.each([
    ['shell: bash', 1],
    ['shell: bash --noprofile -eo pipefail {0}', 1],
    ['shell: sh', 1],
    ['shell: pwsh', 0],
    ['shell: python', 0],
    ['shell: cmd', 0],
  ])('with %s', (line, count) => {
    expect(job(`steps:\n  - run: echo\n    ${line}\n`).parts).toHaveLength(count)
  })

  test.each([
    ['the default of the job', 'defaults: {run: {shell: pwsh}}\nsteps: [{run: echo}]\n', ''],
    ['the default of the workflow', 'steps: [{run: echo}]\n', 'defaults: {run: {shell: python}}\n'],
  ])('%s is another shell', (_, lines, around) => {
    expect(job(lines, around).parts).toEqual([])
  })

  test.each(['windows-2025', '[self-hosted, windows]'])('of %s are for PowerShell', runner => {
    expect(parsed(`on: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - run: echo\n`).parts).toEqual([])
  })
})

describe('containers', () => {
  test('have an image, variables and a name, but no ports', () => {
    const { workloads } = job('services:\n  db:\n    image: postgres:16.4\n    env: {POSTGRES_USER: app}\n    ports: [5432:5432]\n')
    expect(workloads.map(({ name, image, env, ports }) => [name, image && shownWord(image), shownEntries(env), ports])).toEqual([
      ['db of job build', 'postgres:16.4', ['POSTGRES_USER=app'], []],
    ])
  })

  test.each([
    ['container: node:22', 'node:22'],
    ['container: {image: "node:22", env: {A: b}}', 'node:22'],
    ["container: ''", undefined],
    ['container: ${{ vars.IMAGE }}', '<config-store IMAGE>'],
    ['container: "node:${{ matrix.node }}"', 'node:<computed matrix.node>'],
  ])('%s', (line, expected) => {
    const [workload] = job(`${line}\n`).workloads
    expect(workload?.image && shownWord(workload.image)).toBe(expected)
  })
})

describe('images', () => {
  function images(found: Parsed): string[] {
    const all = [...found.workloads.flatMap(({ image }) => image ?? []), ...found.images.map(({ image }) => image)]
    return all.map(image => `${shownWord(image)} at ${image.span.source.text.slice(image.span.start, image.span.end)}`)
  }

  test.each([
    ['a list', 'matrix: {tag: ["15", latest]}', ['postgres:15 at "15"', 'postgres:latest at latest']],
    ['included values', 'matrix: {include: [{tag: "16", os: x}]}', ['postgres:16 at "16"']],
    [
      'values of a job before',
      'matrix: ${{ fromJSON(needs.a.outputs.b) }}',
      ['postgres:<computed matrix.tag> at postgres:${{ matrix.tag }}'],
    ],
  ])('of a matrix: %s', (_, matrix, expected) => {
    expect(images(job(`container: postgres:\${{ matrix.tag }}\nstrategy:\n  ${matrix}\n`))).toEqual(expected)
  })

  test('of a matrix of maps', () => {
    expect(images(job('container: ${{ matrix.db.image }}\nstrategy: {matrix: {db: [{image: "mysql:8.4"}]}}\n'))).toEqual([
      'mysql:8.4 at "mysql:8.4"',
    ])
  })

  test('of an expression', () => {
    const found = images(job("container: ${{ matrix.gpu && 'a/gpu:latest' || 'a/cpu:1.2' }}\n"))
    expect(found).toEqual(['a/gpu:latest at a/gpu:latest', 'a/cpu:1.2 at a/cpu:1.2'])
  })

  test('of an input with a default', () => {
    const text =
      'on:\n  workflow_call:\n    inputs:\n      tag: {type: string, default: latest}\njobs:\n  a: {runs-on: x, container: "node:${{ inputs.tag }}"}\n'
    expect(images(parsed(text))).toEqual(['node:<computed inputs.tag :- latest> at "node:${{ inputs.tag }}"'])
  })

  test('of steps', () => {
    expect(images(job('steps:\n  - uses: docker://alpine:3.20\n  - uses: actions/checkout@v4\n'))).toEqual(['alpine:3.20 at alpine:3.20'])
  })
})

describe('names and values', () => {
  function literals({ pairs }: Parsed): string[] {
    return shownEntries(pairs).filter(pair => pair.startsWith('password='))
  }

  test.each([
    ['of an action', 'steps:\n  - uses: a/b@v1\n    with: {password: p}\n', ['password=p']],
    ['of a registry', 'container: {image: a, credentials: {username: u, password: p}}\n', ['password=p']],
    ['of a called workflow', 'secrets: {password: p}\n', ['password=p']],
    [
      'of an expression',
      "steps:\n  - uses: a/b@v1\n    with: {password: \"${{ x && 'p' || 'q' }}\"}\n",
      ['password=<computed :- q>', 'password=p', 'password=q'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(literals(job(lines))).toEqual(expected)
  })

  test('of inputs', () => {
    expect(literals(parsed('on: {workflow_dispatch: {inputs: {password: {default: p}}}}\njobs: {}\n'))).toEqual(['password=p'])
  })
})

describe('known actions', () => {
  test('a step that builds an image', () => {
    const { builds } = job(
      'steps:\n  - uses: docker/build-push-action@v6\n    with:\n      build-args: |\n        A=b\n        C=${{ secrets.C }}\n      tags: |\n        a/b:1\n        a/b:2\n',
    )
    expect(builds.map(({ args, tag }) => [shownEntries(args), tag && shownWord(tag)])).toEqual([[['A=b', 'C=<secret-store C>'], 'a/b:1']])
  })

  test.each([
    ['a script for another machine', 'uses: appleboy/ssh-action@v1', [['make', true]]],
    ['a script of another kind', 'uses: actions/github-script@v7', []],
  ])('%s', (_, uses, expected) => {
    const { parts } = job(`steps:\n  - ${uses}\n    with: {script: make}\n`)
    expect(parts.map(({ text, remote }) => [text.text, remote])).toEqual(expected)
  })
})

describe('the manifest of an action', () => {
  const path = 'action.yml'

  test('with steps', () => {
    const text =
      'inputs:\n  tag: {default: edge}\nruns:\n  using: composite\n  steps:\n    - {run: make, shell: bash}\n    - uses: docker://a/b:${{ inputs.tag }}\n'
    const { parts, images, pairs } = parsed(text, path)
    expect(parts.map(part => part.text.text)).toEqual(['make'])
    expect(images.map(({ image }) => shownWord(image))).toEqual(['a/b:<computed inputs.tag :- edge>'])
    expect(shownEntries(pairs)).toContain('tag=edge')
  })

  test.each([
    ['docker://alpine:3.20', ['alpine:3.20']],
    ['Dockerfile', []],
  ])('in a container: %s', (image, expected) => {
    const { images } = parsed(`runs: {using: docker, image: "${image}"}\n`, path)
    expect(images.map(each => patternText(each.image))).toEqual(expected)
  })
})

test.each([
  ['.github/workflows/ci.yml', 'x', true],
  ['.gitea/workflows/ci.yaml', '', true],
  ['.github/dependabot.yml', 'version: 2\nupdates: []\n', false],
  ['templates/ci.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n', true],
  ['templates/ci.yml', '"on":\n  workflow_call:\njobs:\n  a:\n    uses: acme/ci/.github/workflows/a.yml@v1\n', true],
  ['jobs.yml', 'jobs:\n  a:\n    runs-on: x\n', false],
  ['cron.yml', 'on: daily\njobs:\n  a: b\n', false],
  ['deploy/action.yml', 'name: a\nruns:\n  using: node20\n', true],
  ['action.yml', 'runs: 3\n', false],
  ['ci.json', 'on: push\njobs:\n  a:\n    runs-on: x\n', false],
])('%s with %j', (path, text, expected) => {
  expect(githubWorkflow.matches({ path, text, scope: 'report' })).toBe(expected)
})

test('places have key paths, comments are read, faults are told', () => {
  const { keyAt, ignores, unread, source } = parsed(
    'on: push\njobs:\n  build:\n    env:\n      HF_TOKEN: a # leaklint-ignore plain-secret -- why\n    steps: [a\n',
  )
  expect(keyAt(source.text.indexOf('HF_TOKEN'))).toBe('jobs.build.env.HF_TOKEN')
  expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
  expect(unread).toHaveLength(1)
})
