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
  ['a name and a tag', 'image: {name: acme/app, tag: latest, pullPolicy: Always}\n', ['image acme/app:latest']],
  ['an image and a digest beside it', 'web: {image: "nginx:latest", digest: "sha256:ab"}\n', ['web nginx:latest@sha256:ab']],
  ['an image and no digest beside it', 'web: {image: "nginx:latest", digest: ""}\n', ['web.image nginx:latest']],
  ['a name without a tag', 'image: {name: acme/app}\n', []],
  ['a registry, a name and a tag', 'image: {registry: ghcr.io, name: acme/app, tag: v1}\n', ['image ghcr.io/acme/app:v1']],
  ['a name and a tag of something else', 'release: {name: acme, tag: latest}\n', []],
  ['a tag beside the image', 'web:\n  image: nginx\n  imageTag: latest\n', ['web nginx:latest']],
  ['an empty tag beside the image', 'web: {image: nginx, tag: ""}\n', []],
  ['a tag beside an image that has one', 'web: {image: "nginx:1.29", tag: edge}\n', ['web.image nginx:1.29']],
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

test.each([
  ['{{ default "x1" .Values.pw }}', 'x1'],
  ['{{ .Values.pw | default "x1" | quote }}', 'x1'],
  ["{{ pw | default('x1') }}", 'x1'],
  ['"{{ default \\"x1\\" .Values.pw }}"', 'x1'],
  ['{{ "x1" | b64enc }}', 'x1'],
  ['{{ .Values.pw | quote }}', undefined],
  ['{{ include "x1" . }}', undefined],
  ['{{ printf "%s-x1" .Release.Name }}', undefined],
])('what %s falls back on', (action, text) => {
  const file = sourceOf(`kind: Secret\napiVersion: v1\nstringData:\n  pw: ${action}\n`, 'chart/templates/secret.yaml')
  const value = helm.parse(wholeText(file)).pairs.find(({ name }) => name.value === 'pw')?.value
  const fallback = value?.kind === 'reference' ? value.fallback : undefined
  expect(fallback?.kind === 'literal' ? file.text.slice(fallback.span.start, fallback.span.end) : undefined).toBe(text)
})
