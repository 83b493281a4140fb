import { describe, expect, test } from 'vitest'
import { base64 } from '../fakes/recipe.ts'
import { fake } from '../fakes.ts'
import { find, ids, testFormats, testNearMisses } from './finding.ts'

testFormats([
  ['pem-key', 'private-key', 'passed'],
  ['pem-rsa-key', 'private-key', 'passed'],
  ['pem-key-line', 'private-key', 'passed'],
  ['openssh-key', 'private-key', 'passed'],
  ['pgp-key', 'private-key', 'none'],
  ['pgp-plain-key', 'private-key', 'passed'],
  ['pem-base64', 'encoded-private-key', 'passed'],
  ['ppk-key', 'putty-private-key', 'none'],
  ['age-key', 'age-secret-key', 'passed'],
  ['nats-seed', 'nats-seed', 'passed'],
  ['wireguard-key', 'wireguard-private-key', 'none'],
  ['json-web-key', 'json-web-key', 'none'],
])

testNearMisses(['age-key', 'nats-seed'])

describe('encrypted keys and what is none', () => {
  test.each([
    ['an encrypted OpenPGP key', fake('pgp-encrypted-key')],
    ['an encrypted key in base64', base64(fake('pem-encrypted-key'))],
    ['a certificate in base64', base64(fake('pem-key').replaceAll('PRIVATE KEY', 'CERTIFICATE'))],
    ['armor of Tendermint, which is always encrypted', armor()],
    ['a NATS user, which is public', 'U' + fake('nats-seed').slice(2)],
    ['a NATS seed with another checksum', fake('nats-seed').slice(0, -2) + 'AA'],
    ['32 bytes under another name', fake('wireguard-key').replace('PrivateKey', 'PublicKey')],
    ['32 bytes without company', fake('wireguard-key').replace('[Interface]\n', '')],
    ['a public JSON Web Key', fake('json-web-key').replace(/,"d":"[^"]*"/, '')],
    ['a member d of something else', fake('json-web-key').replace('"kty":"EC",', '')],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual([])
  })
})

test.each([
  ['a shared JSON Web Key', fake('json-web-key').replace('"EC"', '"oct"').replace('"d"', '"k"'), ['json-web-key']],
  ['a JSON Web Key in a string', JSON.stringify(fake('json-web-key')), ['json-web-key']],
  ['a kubeconfig', `users:\n- user:\n    client-key-data: ${fake('pem-base64')}\n`, ['encoded-private-key']],
])('%s', (_, text, expected) => {
  expect(ids(text)).toEqual(expected)
})

test('a mistyped age key fails its check', () => {
  const key = fake('age-key')
  const other = key.endsWith('Q') ? 'P' : 'Q'
  expect(find(key.slice(0, -1) + other)).toMatchObject([{ detector: 'age-secret-key', check: 'failed' }])
})

function armor(): string {
  const lines = ['kdf: bcrypt', 'salt: 0F1E2D3C4B5A69788796A5B4C3D2E1F0', 'type: secp256k1', '']
  return fake('pem-key')
    .replaceAll('PRIVATE KEY', 'TENDERMINT PRIVATE KEY')
    .replace('-----\n', `-----\n${lines.join('\n')}\n`)
}
