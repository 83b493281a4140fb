import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const rules = ['plain-secret', 'public-port']

function read(text: string): ReturnType<typeof readConfig> {
  return readConfig({ path: '.leaklint.yaml', text, scope: 'reference' }, rules)
}

test('every key', () => {
  const text = `
rules: { plain-secret: warning, public-port: off }
names: [LICENSE_STRING]
floating-tags: [next]
private-weights: [ckpt/]
targets:
  - { files: 'prod/**', kind: rented }
ignores:
  - rule: plain-secret
    files: docs/*.json
    key: a.b
    fingerprint: 0123456789abcdef
    until: 2027-01-31
    reason: a documented sample
include: ['*.conf.d']
exclude: [vendor/]
strict: true
`
  expect(read(text)).toEqual({
    settings: {
      rules: { 'plain-secret': 'warning', 'public-port': 'off' },
      names: ['LICENSE_STRING'],
      floatingTags: ['next'],
      privateWeights: ['ckpt/'],
      targets: [{ files: 'prod/**', kind: 'rented' }],
      ignores: [
        {
          rule: 'plain-secret',
          files: 'docs/*.json',
          key: 'a.b',
          fingerprint: '0123456789abcdef',
          until: '2027-01-31',
          reason: 'a documented sample',
        },
      ],
      strict: true,
    },
    include: ['*.conf.d'],
    exclude: ['vendor/'],
  })
})

test.each(['', '# nothing\n', '\uFEFFstrict: false\r\n', '{}'])('defaults: %j', text => {
  expect(read(text)).toEqual({
    settings: { rules: {}, names: [], floatingTags: [], privateWeights: [], targets: [], ignores: [], strict: false },
    include: [],
    exclude: [],
  })
})

test.each([
  ['an unknown key', 'strict: true\nstrickt: true\n', '2:1: strickt is no known key'],
  ['an unknown rule', 'rules:\n  plain-secrets: off\n', '2:3: rules.plain-secrets is no rule (`leaklint rules` lists them)'],
  ['a severity', 'rules:\n  plain-secret: loud\n', '2:17: rules.plain-secret must be error, warning or off'],
  ['a type', 'strict: "true"\n', '1:9: strict must be true or false'],
  ['a list', 'names: abc\n', '1:8: names must be a list'],
  ['an item', 'names:\n  - [a]\n', '2:5: names.0 must be a text'],
  ['an empty item', 'names:\n  - ""\n', '2:5: names.0 must not be empty'],
  ['a missing reason', 'ignores:\n  - rule: public-port\n', '2:5: ignores.0.reason is missing'],
  ['a date', 'ignores:\n  - { rule: public-port, reason: x, until: soon }\n', '2:44: ignores.0.until must be a date such as 2027-01-31'],
  ['a target', 'targets: [{ files: a, kind: mine }]\n', '1:29: targets.0.kind must be rented, confidential or unknown'],
  ['no map', '- a\n', '1:1: the file must be a map'],
  ['a prototype', '__proto__: { strict: true }\n', '1:1: __proto__ is no known key'],
])('%s is a problem with its place', (_, text, message) => {
  expect(read(text)).toEqual({ problem: `.leaklint.yaml:${message}` })
})

test('a fault of the file is told without its text', () => {
  const result = read('names: [hunter2\nstrict: true\n')
  expect(result).toHaveProperty('problem', expect.stringMatching(/^\.leaklint\.yaml:\d+:\d+: /))
  expect(JSON.stringify(result)).not.toContain('hunter2')
})
