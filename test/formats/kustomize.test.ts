import { expect, test } from 'vitest'
import { kustomize } from '../../src/formats/kustomize.ts'
import { patternText } from '../../src/formats/word.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

function read(text: string): Parsed {
  return kustomize.parse(wholeText({ path: 'overlays/prod/kustomization.yaml', text, scope: 'report' }))
}

test.each([
  ['kustomization.yaml', 'resources: [a.yaml]\n', 'kustomize'],
  ['prod/kustomization.yml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n', 'kustomize'],
  ['prod/component.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n', 'kustomize'],
  ['flux.yaml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n', 'kubernetes'],
])('%s is read as %j', (path, text, format) => {
  expect(recognised(path, text)).toBe(format)
})

test('generators', () => {
  const text = `secretGenerator:
  - name: app
    literals:
      - HF_TOKEN=abc=d
      - username=app
    envs: [secret.env]
    files:
      - tls.key=certs/tls.key
      - id_rsa
  - name: other
    env: other.txt
configMapGenerator:
  - name: settings
    literals: ["A=b"]
`
  const { stores, pairs, wants, keyAt } = read(text)
  expect(stores.map(({ kind, name, entries }) => [kind, name, ...entries.map(entryText)])).toEqual([
    ['Secret', 'app', 'HF_TOKEN=abc=d', 'username=app'],
    ['Secret', 'other'],
    ['ConfigMap', 'settings', 'A=b'],
  ])
  expect(pairs.filter(({ certain }) => certain).map(({ span }) => text.slice(span.start, span.end))).toEqual(['HF_TOKEN=abc=d'])
  expect(keyAt(text.indexOf('HF_TOKEN'))).toBe('secretGenerator.app.literals.HF_TOKEN')
  expect(wants.map(({ path, format }) => `${path} ${format ?? '-'}`)).toEqual([
    'overlays/prod/secret.env dotenv',
    'overlays/prod/certs/tls.key -',
    'overlays/prod/id_rsa -',
    'overlays/prod/other.txt dotenv',
  ])
})

test('images', () => {
  const text = `images:
  - name: app
    newName: registry.example.org/app
    newTag: latest
  - {name: a, newTag: "1.2"}
  - {name: b, digest: sha256:x}
  - {name: c, newName: d}
helmCharts:
  - name: chart
    valuesInline:
      image: {repository: nginx, tag: edge}
`
  expect(read(text).images.map(({ user, image }) => `${user}: ${patternText(image)}`)).toEqual([
    'the kustomization: registry.example.org/app:latest',
    'the kustomization: a:1.2',
    'the kustomization: b@sha256:x',
    'image: nginx:edge',
  ])
})

test('patches', () => {
  const text = `patches:
  - patch: |-
      apiVersion: v1
      kind: Pod
  - path: file.yaml
  - patch: |-
      - op: replace
        path: /spec/image
patchesStrategicMerge:
  - other.yaml
  - |-
    apiVersion: apps/v1
    kind: Deployment
`
  expect(read(text).parts.map(part => `${part.format} ${part.text.text.split('\n')[0]}`)).toEqual([
    'kubernetes apiVersion: v1',
    'config - op: replace',
    'kubernetes apiVersion: apps/v1',
  ])
})
