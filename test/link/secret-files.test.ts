import { describe, expect, test } from 'vitest'
import { base64 } from '../fakes/recipe.ts'
import { fake } from '../fakes.ts'
import { deploymentOf } from './deployment.ts'

const password = fake('password')

/** What the file is, if all of it is secret, and the places of the secrets that are reported beside. */
function show(path: string, text: string): string[] {
  const { files, secrets } = deploymentOf({ [path]: text })
  const titles = files.flatMap(({ keyFile }) => keyFile?.title ?? [])
  return [...titles, ...secrets.map(({ span }) => text.slice(span.start, span.end))]
}

describe('the value in a credential file is found', () => {
  test.each([
    ['.npmrc', `//registry.internal/:_password="${base64(password)}"`, base64(password)],
    ['.npmrc', `//registry.internal/:_authToken=${password}`, password],
    ['.pypirc', `[internal]\nrepository = https://pypi.internal\nusername = deploy\npassword = ${password}`, password],
    ['.my.cnf', `[client]\nuser = app\npassword = ${password}`, password],
    ['.aws/credentials', `[default]\naws_secret_access_key = ${fake('aws-secret-key')}`, fake('aws-secret-key')],
    ['.docker/config.json', `{"auths":{"ghcr.io":{"auth":"${fake('docker-auth')}"}}}`, fake('docker-auth')],
    ['.vast_api_key', `${fake('long-hex')}\n`, fake('long-hex')],
    ['.config/vastai/vast_api_key', fake('long-hex'), fake('long-hex')],
    ['.cache/huggingface/token', fake('hf-token'), fake('hf-token')],
    ['.vault-token', password, password],
    ['.runpod/config.toml', `apikey = "${password}"`, password],
    ['.lium/config.ini', `[api]\napi_key = ${password}`, password],
    ['.config/.targon.json', `{"api_key": "${password}"}`, password],
    ['wg0.conf', fake('wireguard-key'), fake('wireguard-key').split(/[ \n]/)[6]!],
  ])('%s', (path, text, expected) => {
    expect(show(path, text)).toEqual([expected])
  })
})

describe('a file that is secret as a whole', () => {
  test.each([
    ['.netrc', `machine git.internal login deploy password ${password}`, ['logins by machine (.netrc)']],
    ['.netrc', 'machine git.internal login deploy password deploy', ['logins by machine (.netrc)']],
    ['.netrc', 'machine git.internal login deploy', []],
    ['.netrc', 'machine git.internal login deploy password ${PASSWORD}', []],
    ['.pgpass', `db:5432:shop:app:${password}`, ['database passwords (.pgpass)']],
    ['.pgpass', '# db:5432:shop:app:<password>', []],
    ['.git-credentials', `https://deploy:${password}@git.internal\n`, ['git credentials']],
    ['kubeconfig', kubeconfig(`token: ${password}`), ['kubeconfig']],
    ['kubeconfig.yaml', kubeconfig(`password: ${password}`), ['kubeconfig']],
    ['kubeconfig', kubeconfig('tokenFile: /run/token'), []],
    ['adc.json', `{"type":"authorized_user","client_secret":"${password}","refresh_token":"${password}"}`, ['Google user credentials']],
    ['account.json', fake('google-service-account'), ['Google service account key']],
    ['default', fake('bittensor-keyfile'), ['Bittensor keyfile']],
    ['hotkeys/one', 'gAAAAA', ['encrypted Bittensor keyfile']],
    ['group_vars/all', '$ANSIBLE_VAULT;1.1;AES256', []],
    ['config.json', fake('miner-identity'), ['miner identity']],
    ['id.json', fake('solana-id'), ['Solana key pair']],
    ['validator.json', '{"version":4,"crypto":{"kdf":{},"checksum":{},"cipher":{}},"pubkey":"00"}', ['Ethereum validator keystore']],
    ['dot.json', '{"encoded":"00","encoding":{"content":["pkcs8","sr25519"]},"address":"x"}', ['Polkadot keystore']],
    ['key', fake('ppk-key').replace('Encryption: none', 'Encryption: aes256-cbc'), ['encrypted PuTTY private key']],
    ['tls.pem', `${fake('pem-key').replaceAll('PRIVATE KEY', 'CERTIFICATE')}\n${fake('pem-key')}\n`, ['private key']],
    ['release.P12', '', ['keystore']],
    ['cacerts.jks', '', []],
    ['release.jks.example', '', []],
  ])('%s', (path, text, expected) => {
    expect(show(path, text)).toEqual(expected)
  })

  test('one key among other things is a secret, not a file of keys', () => {
    expect(show('values.yaml', `key: |\n  ${fake('pem-key').replaceAll('\n', '\n  ')}\n`)).toHaveLength(1)
    expect(show('values.yaml', `key: |\n  ${fake('pem-key').replaceAll('\n', '\n  ')}\n`)[0]).toContain('-----BEGIN')
  })

  test('a file that is only referred to is not judged', () => {
    const { files } = deploymentOf({ id_rsa: fake('openssh-key') }, { reference: ['id_rsa'] })
    expect(files).toMatchObject([{ path: 'id_rsa' }])
    expect(files[0]?.keyFile).toBeUndefined()
  })
})

function kubeconfig(user: string): string {
  return `apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    ${user}\n`
}
