import { expect, test } from 'vitest'
import { bake } from '../../src/formats/bake/index.ts'
import { patternText } from '../../src/formats/word.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

function read(text: string, path = 'docker-bake.hcl'): Parsed {
  return bake.parse(wholeText({ path, text, scope: 'report' }))
}

function shown({ builds, images, parts }: Parsed): object {
  return {
    builds: builds.map(({ name, context, dockerfile, tag, args }) => ({
      name,
      files: [context, dockerfile, tag].map(word => (word ? patternText(word) : '-')).join(' '),
      args: args.map(entryText),
    })),
    images: images.map(({ user, image }) => `${user}: ${patternText(image)}`),
    parts: parts.map(({ format, text }) => `${format} ${text.text}`),
  }
}

test.each([
  ['docker-bake.hcl', 'bake'],
  ['ci/docker-bake.override.json', 'bake'],
  ['app.bake.hcl', 'bake'],
  ['main.tf', 'hcl'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, 'x = 1')).toBe(format)
})

const HCL = `# leaklint-ignore-next-line plain-secret -- why
variable "TAG" { default = "1.2" }
variable "HF_TOKEN" {
  type    = string
  default = null
}
group "default" { targets = ["app", "base"] }
function "tag" {
  params = [name]
  result = ["acme/\${name}:\${TAG}"]
}
target "app" {
  inherits   = ["_common"]
  context    = "./app" // why
  dockerfile = "Dockerfile.gpu"
  args = {
    A        = "b"
    VERSION  = "\${TAG}-x"
    HF_TOKEN = HF_TOKEN
    "quoted" : upper(TAG)
    NONE     = null
  }
  tags = [
    "acme/app:\${TAG}", "acme/app:latest",
  ]
  contexts = { base = "docker-image://alpine:latest", other = "target:base" }
  secret = ["id=token,env=HF_TOKEN"]
  output = ["type=registry"]
}
target "base" {
  context = "https://example.org/base.git"
  dockerfile-inline = <<EOT
FROM scratch
EOT
}
`

test('HCL', () => {
  expect(shown(read(HCL))).toEqual({
    builds: [
      {
        name: 'app',
        files: './app Dockerfile.gpu acme/app:\uE000',
        args: ['A=b', 'VERSION=${TAG-1.2}-x', 'HF_TOKEN=$HF_TOKEN', 'quoted=…'],
      },
      { name: 'base', files: '- - -', args: [] },
    ],
    images: ['the build of app: alpine:latest'],
    parts: ['dockerfile FROM scratch\n'],
  })
  const { builds, keyAt, ignores, wants } = read(HCL)
  const [app] = builds
  expect(app?.args.map(({ span }) => HCL.slice(span.start, span.end))).toEqual([
    'A        = "b"',
    'VERSION  = "${TAG}-x"',
    'HF_TOKEN = HF_TOKEN',
    '"quoted" : upper(TAG)',
  ])
  expect(app && HCL.slice(app.span.start, app.span.end)).toMatch(/^target "app" \{[^]*\}$/)
  expect(keyAt(HCL.indexOf('A        = "b"'))).toBe('target.app.args.A')
  expect(ignores).toHaveLength(1)
  expect(wants.map(({ path }) => path)).toEqual(expect.arrayContaining(['app/Dockerfile', 'app/.dockerignore']))
})

test('JSON', () => {
  const text = `{
  "variable": { "TAG": { "default": "1.2" } },
  "target": {
    "app": { "dockerfile": "Dockerfile", "args": { "A": "\${TAG}", "B": null }, "tags": ["app:\${TAG}"], "contexts": { "base": "docker-image://alpine:3" } }
  }
}`
  expect(shown(read(text, 'docker-bake.json'))).toEqual({
    builds: [{ name: 'app', files: '. Dockerfile app:\uE000', args: ['A=${TAG-1.2}'] }],
    images: ['the build of app: alpine:3'],
    parts: [],
  })
})

test.each([
  'target "a" {',
  'target "a" { args = {',
  'target "a" { x = [ }',
  'target "',
  '{"target": [',
  'target "a" { ' + 'x = { '.repeat(20_000),
])('%.20j does not end', text => {
  expect(() => read(text)).not.toThrow()
})
