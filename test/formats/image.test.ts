import { parseAll, parseFamiliarName } from '@swimlane/docker-reference'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseImage } from '../../src/formats/image.ts'
import { HOLE } from '../../src/formats/word.ts'

const sha256 = `sha256:${'0a'.repeat(32)}`
const sha512 = `sha512:${'0a'.repeat(64)}`

test.each([
  ['nginx', { repository: 'nginx', complete: true }],
  ['nginx:1.27', { repository: 'nginx', tag: '1.27', complete: true }],
  ['NGINX', undefined],
  ['org/App', undefined],
  ['MyHost/app', { repository: 'MyHost/app', complete: true }],
  ['test.com:5000', { repository: 'test.com', tag: '5000', complete: true }],
  ['localhost:5000/a', { repository: 'localhost:5000/a', complete: true }],
  ['localhost:5000/a:1', { repository: 'localhost:5000/a', tag: '1', complete: true }],
  ['[::1]:5000/a:1', { repository: '[::1]:5000/a', tag: '1', complete: true }],
  ['ghcr.io/a/b_c/d--e:v1', { repository: 'ghcr.io/a/b_c/d--e', tag: 'v1', complete: true }],
  [`a@${sha256}`, { repository: 'a', digest: sha256, complete: true }],
  [`a:latest@${sha256}`, { repository: 'a', tag: 'latest', digest: sha256, complete: true }],
  [`a@${sha512}`, { repository: 'a', digest: sha512, complete: true }],
  ['a@sha256:0a', undefined],
  ['a:', undefined],
  ['a::b', undefined],
  ['', undefined],
  ['a b', undefined],
  ['-a', undefined],
  ['a/', undefined],
  ['a___b', undefined],
  [`a:${'t'.repeat(129)}`, undefined],
  ['0a'.repeat(32), undefined],
  [`docker://a`, undefined],
  ['a:<pinned-version>', { repository: 'a', tag: '<pinned-version>', complete: true }],
  ['a:v<MAJOR>.<MINOR>', { repository: 'a', tag: 'v<MAJOR>.<MINOR>', complete: true }],
  ['<registry>/a:1', { repository: '<registry>/a', tag: '1', complete: true }],
  ['<image>', { repository: '<image>', complete: false }],
  ['a@sha256:<digest>', { repository: 'a', complete: false }],
  ['a:TAG_HERE', { repository: 'a', tag: 'TAG_HERE', complete: true }],
])('%s', (text, expected) => {
  expect(parseImage(text)).toEqual(expected)
})

test.each([
  [HOLE, { repository: '…', complete: false }],
  [`${HOLE}/a`, { repository: '…/a', complete: true }],
  [`${HOLE}/a:latest`, { repository: '…/a', tag: 'latest', complete: true }],
  [`${HOLE}:5000/a:latest`, { repository: '…:5000/a', tag: 'latest', complete: true }],
  [`reg.io:${HOLE}/a:1`, { repository: 'reg.io:…/a', tag: '1', complete: true }],
  [`a${HOLE}`, { repository: 'a…', complete: false }],
  [`a:${HOLE}`, { repository: 'a', complete: false }],
  [`a:1-${HOLE}`, { repository: 'a', complete: false }],
  [`a:1@${HOLE}`, { repository: 'a', tag: '1', complete: false }],
  [`a@sha256:${HOLE}`, { repository: 'a', complete: false }],
  [`a:${HOLE}@${sha256}`, { repository: 'a', digest: sha256, complete: false }],
  [`${HOLE}${HOLE}/a`, { repository: '…/a', complete: true }],
])('with holes: %s', (text, expected) => {
  expect(parseImage(text)).toEqual(expected)
})

// The reference parser is older than the rule that an upper-case first component is a host.
test('agrees with the reference parser', () => {
  const component = fc.stringMatching(/^[a-zA-Z0-9]{1,3}(?:[._-]{1,2}[a-z0-9]{1,2})?$/)
  const text = fc
    .tuple(
      fc.constantFrom('', 'localhost/', 'localhost:5000/', 'ghcr.io/', 'a.b:1/', 'a_b.c/'),
      fc.array(component, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', ':1', ':latest', ':v1.2-x', ':.1', ':-', ':', ':5000'),
      fc.constantFrom('', `@${sha256}`, `@${sha512}`, '@sha256:00'),
    )
    .map(([host, path, tag, digest]) => host + path.join('/') + tag + digest)
    .filter(written => !/^[^/.:]*[A-Z][^/.:]*\//.test(written))
  fc.assert(
    fc.property(text, written => {
      const image = parseImage(written)
      const reference = oracle(written)
      expect(image === undefined).toBe(reference === undefined)
      expect({ tag: image?.tag, digest: image?.digest }).toEqual({ tag: reference?.tag, digest: reference?.digest })
    }),
    { numRuns: 2000 },
  )
})

function oracle(text: string): { tag: string | undefined; digest: string | undefined } | undefined {
  try {
    const { tag, digest } = parseFamiliarName(text)
    return { tag, digest }
  } catch {
    return undefined
  }
}

test('the reference parser is the one that is meant', () => {
  expect(parseAll('nginx:1').tag).toBe('1')
})
