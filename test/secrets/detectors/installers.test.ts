import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { letters } from '../../fakes/recipe.ts'
import { find, ids } from '../finding.ts'

const password = fake('password')
const hash = `$6$${letters('salt', 'abc123', 8)}$${letters('crypt', 'abcDEF123', 86)}`

test.each([
  ['kickstart-password', `rootpw --plaintext ${password}`],
  ['kickstart-password', `rootpw ${password}`],
  ['kickstart-password', `user --name=ops --groups=wheel --password=${password} --plaintext`],
  ['kickstart-password', `user --name=ops --plaintext --password ${password}`],
  ['kickstart-password', `bootloader --location=mbr --password=${password}`],
  ['kickstart-password', `sshpw --username=install --plaintext ${password}`],
  ['disk-passphrase', `autopart --type=lvm --encrypted --passphrase=${password}`],
  ['disk-passphrase', `part pv.01 --size=100 --grow --encrypted --passphrase="${password}"`],
  ['preseed-password', `d-i passwd/root-password password ${password}`],
  ['preseed-password', `d-i passwd/user-password-again password ${password}`],
  ['preseed-password', `d-i partman-crypto/passphrase password ${password} ${password}`],
  ['preseed-password', `d-i netcfg/wireless_wpa string ${password}`],
  ['preseed-password', `mysql-server mysql-server/root_password password ${password}`],
])('%s: %s', (detector, text) => {
  expect(find(text)).toMatchObject([
    { detector, evidence: 'format', span: { start: text.indexOf(password), end: text.lastIndexOf(password) + password.length } },
  ])
})

test.each([
  `rootpw --iscrypted ${hash}`,
  'rootpw --lock',
  `user --name=ops --iscrypted --password=${hash}`,
  `user --name=ops --password=${hash} --iscrypted`,
  `bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.${letters('grub', '0123456789ABCDEF', 64)}`,
  `#rootpw ${password}`,
  'rootpw {{ root_password }}',
  'autopart --encrypted --passphrase=$PASSPHRASE',
  `#d-i passwd/root-password password ${password}`,
  `d-i passwd/root-password-crypted password ${hash}`,
  'd-i passwd/root-password password ${ROOT_PASSWORD}',
  'the password password manager',
])('%s holds none', text => {
  expect(ids(text)).toEqual([])
})
