import { expect, test } from 'vitest'
import { config } from '../../src/formats/config.ts'
import type { Parsed } from '../../src/parsed.ts'
import { slice, wholeText } from '../../src/source.ts'

function parsed(text: string, path = 'a.yaml'): Parsed {
  return config.parse(wholeText({ path, text, scope: 'report' }))
}

test.each([
  ['keys', 'a: 1\nb: {c: 2}\n', { a: '1', c: '2' }],
  ['keys of JSON', '{"a": "x", "b": [{"c": null, "d": "y"}]}', { a: 'x', d: 'y' }],
  ['names and values', 'env:\n  - name: A\n    value: x\n  - {key: B, value: y}\n', { A: 'x', B: 'y' }],
  ['assignments in lists', 'env: [A=x, --b=y, c]\n', { A: 'x' }],
  [
    'options in lists',
    'a: [--api-key=x, -y, --token, y, --token-file=z, --password, --no-auth, z]\n',
    { 'api-key': 'x', token: 'y', 'token-file': 'z' },
  ],
  [
    'options in a line',
    'a: {command: serve --api-key "x y" --port 80}\n',
    { 'api-key': 'x y', command: 'serve --api-key "x y" --port 80' },
  ],
  ['options in an item', 'extraArgs: ["--api-key x"]\n', { 'api-key': 'x' }],
  ['scripts are none', 'run:\n  - |\n    A=1\n    echo\n', {}],
  ['aliases and merge keys are read once', 'a: &a {b: 1}\nc: *a\nd: {<<: *a}\n', { b: '1' }],
  ['the default of a parameter', 'Pw: {Type: String, Default: x}\n', { Pw: 'x', Type: 'String' }],
  [
    'the name of a stored parameter',
    'Pw: {Type: "AWS::SSM::Parameter::Value<String>", Default: x}\n',
    { Type: 'AWS::SSM::Parameter::Value<String>', Default: 'x' },
  ],
  ['the value of a parameter', 'pw: {value: x}\n', { pw: 'x' }],
  ['a credential of a user', 'credentials: [{type: password, value: x}]\n', { password: 'x', type: 'password' }],
  ['keys of a provider', 'a: [{providerId: hmac, config: {secret: [x], kid: [y]}}]\n', { secret: 'x', providerId: 'hmac' }],
  ['the community of SNMP', 'a: {community: x, version: 2}\n', { snmp_community: 'x', version: '2' }],
  ['another community', 'a: {community: x, version: 1.2}\n', { 'a.community': 'x', version: '1.2' }],
  ['the community in a section', 'snmp: {community: x}\n', { 'snmp.community': 'x' }],
  ['the key of a Secret is none', 'a: {secretName: x, secretKey: y}\n', { secretName: 'x' }],
  ['a key beside no Secret', 'a: {secretName: "", secretKey: y}\n', { secretName: '', secretKey: 'y' }],
  ['a key that is no name', 'a: {secretName: x, secretKey: y7z}\n', { secretName: 'x', secretKey: 'y7z' }],
  ['the key of a password', 'passwordSecret: {secretName: x, password: y}\n', { secretName: 'x' }],
  ['a password beside a Secret', 'a: {secretName: x, password: y}\n', { secretName: 'x', password: 'y' }],
  ['a vocabulary', 'vocab: {token: 1}\na: {token: 2}\n', { token: '2' }],
  ['nothing', 'a:\nb: ~\n', {}],
])('%s', (_, text, pairs) => {
  const found = parsed(text).pairs.map(({ name, value }) => [name.value, value.kind === 'literal' ? value.text.reveal() : value.kind])
  expect(found).toEqual(Object.entries(pairs))
})

test.each([
  ['plain', 'a: b\n', []],
  ['folded', 'a: >\n  b\n  c\n', ['b c\n']],
  ['escaped', 'a: "b\\u0063"\n', ['bc']],
  ['binary', 'a: !!binary YmM=\n', ['bc']],
])('texts that are not a stretch of the file: %s', (_, text, texts) => {
  expect(parsed(text).texts.map(each => each.text)).toEqual(texts)
})

test('a template is a reference', () => {
  expect(parsed('password: "{{ vault.pw }}"\ntoken: ${{ secrets.T }}\n').pairs.map(({ value }) => value.kind)).toEqual([
    'reference',
    'reference',
  ])
})

test('a broken file says so and keeps the rest', () => {
  const { unread, pairs, keyAt } = parsed('a: 1\nb: "x\n')
  expect(unread.map(({ message }) => message)).toEqual(['a missing quote, bracket, colon or comma'])
  expect(pairs.map(({ name }) => name.value)).toContain('a')
  expect(keyAt(0)).toBe('a')
})

test('a broken text inside a file is no fault of the file', () => {
  const whole = wholeText({ path: 'a.yaml', text: 'x: "b: [1"\n', scope: 'report' })
  expect(config.parse(slice(whole, 4, 9)).unread).toEqual([])
})

test('comments are read', () => {
  expect(parsed('a: 1 # leaklint-ignore plain-secret -- why\n').ignores.map(({ reason }) => reason)).toEqual(['why'])
})

test.each(['!secret x', '!env X', '!Ref X', '!include x.yaml'])('%s is looked up by a loader', value => {
  expect(parsed(`password: ${value}\n`).pairs.map(pair => pair.value.kind)).toEqual(['reference'])
})

test.each([
  ['a parameter that is not echoed', 'A: {Type: String, NoEcho: true, Default: x}\n', 'a.yaml', ['A']],
  ['a parameter that is echoed', 'A: {Type: String, NoEcho: false, Default: x}\n', 'a.yaml', []],
  ['a secure parameter', '{"a": {"type": "securestring", "defaultValue": "x"}}', 'a.json', ['a']],
  ['a secret of a key vault', '{"type": "Microsoft.KeyVault/vaults/secrets", "properties": {"value": "x"}}', 'a.json', ['secret']],
  ['what Grafana encrypts', 'secureJsonData: {httpHeaderValue1: x}\njsonData: {httpHeaderName1: y}\n', 'a.yaml', ['httpHeaderValue1']],
  ['a code of a lock', 'lock_code: "1234"\nzip_code: "12345"\n', 'secrets.yaml', ['lock_code']],
  ['a code elsewhere', 'lock_code: "1234"\n', 'a.yaml', []],
])('%s is secret whatever its name', (_, text, path, names) => {
  expect(parsed(text, path).pairs.flatMap(({ name, certain }) => (certain ? [name.value] : []))).toEqual(names)
})
