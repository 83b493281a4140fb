import { expect, test } from 'vitest'
import { helm } from '../../src/formats/helm.ts'
import { HOLE, patternText } from '../../src/formats/word.ts'
import { wholeText } from '../../src/source.ts'
import type { Source } from '../../src/source.ts'

function sourceOf(text: string, path = 'chart/values.yaml'): Source {
  return { path, text, scope: 'report' }
}

test.each([
  ['values.yaml', 'a: 1\n', true],
  ['chart/values-prod.yaml', 'a: 1\n', true],
  ['gpu.values.yml', 'a: 1\n', true],
  ['chart/templates/part.yaml', 'a: {{ .x }}\n', true],
  ['templates/plain.yaml', 'a: 1\n', false],
  ['chart/Chart.yaml', 'apiVersion: v2\n', false],
  ['evaluation.yaml', 'a: 1\n', false],
])('recognises %s: %j', (path, text, matches) => {
  expect(helm.matches(sourceOf(text, path))).toBe(matches)
})

test.each([
  ['repository and tag', 'web:\n  image:\n    repository: nginx\n    tag: latest\n', ['web.image nginx:latest']],
  ['registry and digest', `image: {registry: ghcr.io, repository: a/b, digest: sha256:x}\n`, ['image ghcr.io/a/b@sha256:x']],
  ['an empty tag, which is the chart version', 'image: {repository: nginx, tag: ""}\n', []],
  ['no tag', 'image: {repository: nginx}\n', []],
  ['one string', 'sidecar:\n  image: busybox:latest\n', ['sidecar.image busybox:latest']],
  ['one string with a port but no tag', 'image: localhost:5000/busybox\n', []],
  ['an item of a list', 'specs:\n  - repository: a/b\n    tag: v1\n', ['specs[0] a/b:v1']],
  ['an unknown tag', 'image: {repository: nginx, tag: "{{ .x }}"}\n', [`image nginx:${HOLE}`]],
  ['another key', 'proxyImage: a:1\nimages: b:1\n', ['proxyImage a:1']],
])('images: %s', (_, text, images) => {
  const parsed = helm.parse(wholeText(sourceOf(text)))
  expect(parsed.images.map(({ user, image }) => `${user} ${patternText(image)}`)).toEqual(images)
})

test('an image in two fields stands at its tag', () => {
  const text = 'image:\n  repository: nginx\n  tag: latest\n'
  const [use] = helm.parse(wholeText(sourceOf(text))).images
  expect(use && text.slice(use.image.span.start, use.image.span.end)).toBe('latest')
})

test('values are pairs', () => {
  const parsed = helm.parse(wholeText(sourceOf('auth:\n  password: x\n')))
  expect(parsed.pairs.map(({ name }) => name.value)).toEqual(['password'])
})

test('a template without a kind is read as a manifest', () => {
  const text = '{{- define "x" }}\ncontainers:\n  - name: a\n    image: {{ .x }}\n{{- end }}\n'
  const parsed = helm.parse(wholeText(sourceOf(text, 'chart/templates/part.yaml')))
  expect(parsed.format).toBe('helm')
  expect(parsed.workloads.map(({ name }) => name)).toEqual(['container a'])
})
