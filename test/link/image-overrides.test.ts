import { expect, test } from 'vitest'
import { deploymentOf, placeOf } from './deployment.ts'

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - {name: app, image: "app:latest"}
    - {name: proxy, image: "proxy:latest"}
`
const PIN = 'images: [{name: app, newTag: 1.2.3}]\n'
const DIGEST = `images: [{name: app, digest: "sha256:${'0'.repeat(64)}"}]\n`
const LISTED = 'resources: [pod.yaml]\n'
const ON_BASE = 'resources: [../base]\n'

/** The images that are in use, those of the proxy left out. */
function appImages(files: Readonly<Record<string, string>>): readonly string[] {
  return deploymentOf(files).images.flatMap(({ image: { value, span } }) =>
    value.repository === 'proxy' ? [] : `${placeOf(span)} ${value.repository}:${value.tag ?? 'digest'}`,
  )
}

const OWN = 'base/pod.yaml:6 app:latest'

test.each<[string, Record<string, string>, readonly string[]]>([
  ['a tag', { 'base/kustomization.yaml': LISTED + PIN }, ['base/kustomization.yaml:2 app:1.2.3']],
  ['a digest', { 'base/kustomization.yaml': LISTED + DIGEST }, ['base/kustomization.yaml:2 app:digest']],
  [
    'a moving tag',
    { 'base/kustomization.yaml': `${LISTED}images: [{name: app, newTag: latest}]\n` },
    ['base/kustomization.yaml:2 app:latest'],
  ],
  ['another name only', { 'base/kustomization.yaml': `${LISTED}images: [{name: app, newName: shop}]\n` }, [OWN]],
  [
    'the name that it got before',
    { 'base/kustomization.yaml': `${LISTED}images: [{name: app, newName: shop}, {name: shop, newTag: "2.0"}]\n` },
    ['base/kustomization.yaml:2 shop:2.0'],
  ],
  [
    'another image',
    { 'base/kustomization.yaml': `${LISTED}images: [{name: acme/app, newTag: "2.0"}]\n` },
    ['base/kustomization.yaml:2 acme/app:2.0', OWN],
  ],
  ['a manifest that is not listed', { 'base/kustomization.yaml': PIN }, ['base/kustomization.yaml:1 app:1.2.3', OWN]],
  [
    'a base in a folder',
    { 'base/kustomization.yml': LISTED, 'prod/kustomization.yaml': `bases: [../base/]\n${PIN}` },
    ['prod/kustomization.yaml:2 app:1.2.3'],
  ],
  [
    'every overlay',
    { 'base/kustomization.yaml': LISTED, 'a/kustomization.yaml': ON_BASE + PIN, 'b/Kustomization': ON_BASE + DIGEST },
    ['a/kustomization.yaml:2 app:1.2.3', 'b/Kustomization:2 app:digest'],
  ],
  [
    'one of two overlays',
    { 'base/kustomization.yaml': LISTED, 'a/kustomization.yaml': ON_BASE + PIN, 'b/kustomization.yaml': ON_BASE },
    ['a/kustomization.yaml:2 app:1.2.3', OWN],
  ],
  [
    'the overlay of an override',
    {
      'base/kustomization.yaml': `${LISTED}images: [{name: app, newName: shop, newTag: latest}]\n`,
      'prod/kustomization.yaml': `${ON_BASE}images: [{name: shop, newTag: "2.0"}]\n`,
    },
    ['prod/kustomization.yaml:2 shop:2.0'],
  ],
  [
    'a component',
    { 'base/kustomization.yaml': `${LISTED}components: [../pins]\n`, 'pins/kustomization.yaml': `kind: Component\n${PIN}` },
    ['pins/kustomization.yaml:2 app:1.2.3'],
  ],
  [
    'kustomizations that list each other',
    { 'base/kustomization.yaml': 'resources: [pod.yaml, ../a]\n', 'a/kustomization.yaml': ON_BASE },
    [OWN],
  ],
])('an image is replaced by kustomizations: %s', (_, files, expected) => {
  expect(appImages({ ...files, 'base/pod.yaml': POD })).toEqual(expected)
})

test('what a kustomization does not name stays', () => {
  const { images } = deploymentOf({ 'kustomization.yaml': LISTED + PIN, 'pod.yaml': POD })
  expect(images.map(({ image }) => placeOf(image.span))).toEqual(['kustomization.yaml:2', 'pod.yaml:7'])
})

test('commands in a listed manifest pull what they name', () => {
  const script = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  run.sh: |\n    docker run -d app:latest\n'
  const { images } = deploymentOf({ 'kustomization.yaml': 'resources: [c.yaml]\n' + PIN, 'c.yaml': script })
  expect(images.map(({ image }) => placeOf(image.span))).toEqual(['kustomization.yaml:2', 'c.yaml:6'])
})
