import { describe, expect, test } from 'vitest'
import { fakeSecrets } from '../../fakes.ts'
import { find, ids, testFormats } from '../finding.ts'

testFormats([
  ['expect-password', 'expect-password'],
  ['secure-string', 'plain-secure-string'],
  ['piped-secure-string', 'piped-secure-string'],
  ['network-credential', 'network-credential'],
  ['environment-default', 'environment-default'],
])

const [value = ''] = fakeSecrets('environment-default')

describe('the same call in other words', () => {
  test.each([
    [`expect { "yes/no" { send "yes\\r"; exp_continue } "assword:" { send "${value}\\r" } }`, 'expect-password'],
    [`expect -c 'expect "Enter passphrase"; send "${value}\\n"'`, 'expect-password'],
    [`expect -c "expect \\"assword:\\"; send \\"${value}\\\\r\\""`, 'expect-password'],
    [`ConvertTo-SecureString "${value}" -AsPlainText -Force`, 'plain-secure-string'],
    [`convertto-securestring -AsPlainText -Force -String "${value}"`, 'plain-secure-string'],
    [`[System.Net.NetworkCredential]::new($user, "${value}", "domain")`, 'network-credential'],
    [`System.get_env("DB_PASSWORD", "${value}")`, 'environment-default'],
    [`System.get_env("DB_PASSWORD") || "${value}"`, 'environment-default'],
    [`os.environ.get('DB_PASSWORD', default='${value}')`, 'environment-default'],
    [`os.getenv("DB_PASSWORD") or "${value}"`, 'environment-default'],
    [`const it = process.env.DB_PASSWORD ?? '${value}'`, 'environment-default'],
    [`ENV['DB_PASSWORD'] || "${value}"`, 'environment-default'],
    [`ENV.fetch("DB_PASSWORD") { "${value}" }`, 'environment-default'],
    [`getenv('DB_PASSWORD') ?: '${value}'`, 'environment-default'],
  ])('%#', (text, detector) => {
    expect(find(text).map(secret => [secret.detector, secret.text.reveal()])).toEqual([[detector, value]])
  })
})

test.each([
  'expect "assword:"\nsend "$password\\r"',
  'expect "assword:"\nsend "[lindex $argv 0]\\r"',
  `expect "assword:"\nsend "$pw\\r"\nexpect "#"\nsend "${value}\\r"`,
  'ConvertTo-SecureString $pw -AsPlainText -Force',
  'ConvertTo-SecureString "$env:DB_PASSWORD" -AsPlainText -Force',
  `ConvertTo-SecureString "${value}" -Key $key`,
  'New-Object Net.NetworkCredential("app", $pw)',
  'os.getenv("DB_PASSWORD", "")',
  'os.getenv("DB_PASSWORD", "<password>")',
  `os.getenv("REGION", "${value}")`,
  'process.env.JWT_SECRET || config.secret',
])('%j is silent', text => {
  expect(ids(text)).toEqual([])
})
