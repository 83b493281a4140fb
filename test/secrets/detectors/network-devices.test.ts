import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { letters } from '../../fakes/recipe.ts'
import { find, ids } from '../finding.ts'

const password = fake('password')
const hex = letters('psk', '0123456789abcdef', 64)

test.each([
  ['network-device-password', `enable password 0 ${password}`],
  ['network-device-password', `enable password ${password}`],
  ['network-device-password', `enable secret level 5 0 ${password}`],
  ['network-device-password', `username ops privilege 15 password 0 ${password}`],
  ['network-device-password', `username ops privilege 15 secret ${password}`],
  ['network-device-password', `username ops password ${password} privilege 15`],
  ['network-device-password', ` password 7 ${letters('type7', '0123456789ABCDEF', 16)}`],
  ['network-device-password', `tacacs-server host 10.1.0.9 key 0 ${password}`],
  ['network-device-password', `tacacs-server key ${password}`],
  ['network-device-password', `radius-server host 10.1.0.9 auth-port 1812 acct-port 1813 key ${password}`],
  ['network-device-password', `tacacs server one\n address ipv4 10.1.0.9\n key 7 ${letters('key7', '0123456789ABCDEF', 16)}`],
  ['network-device-password', `crypto isakmp key ${password} address 203.0.113.7`],
  ['network-device-password', ` pre-shared-key address 203.0.113.7 key ${password}`],
  ['network-device-password', ` ip ospf message-digest-key 1 md5 ${password}`],
  ['network-device-password', ` neighbor 10.0.0.1 password ${password}`],
  ['network-device-password', ` wpa-psk ascii 0 ${password}`],
  ['network-device-password', `  - "username ops secret 0 ${password}"`],
  ['snmp-community', `snmp-server community ${password} RO`],
  ['snmp-community', `snmp-server community ${password} view mine ro 10`],
  ['snmp-community', `rocommunity ${password} 10.0.0.0/8`],
  ['snmp-community', `rwcommunity  "${password}"`],
  ['snmp-community', `com2sec monitoring default ${password}`],
  ['snmp-community', `echo 'rocommunity6 ${password}' >> /etc/snmp/snmpd.conf`],
  ['snmp-community', `set snmp community ${password} authorization read-only`],
  ['snmp-community', `snmp-server host 10.0.0.1 version 2c ${password}`],
  ['snmp-community', `trap2sink 10.0.0.9 ${password}`],
  ['network-device-password', `ip ftp password ${password}`],
  ['routeros-secret', `/radius add address=10.1.0.9 secret=${password} service=login`],
  ['routeros-secret', `/interface wifi security\nadd name=home passphrase="${password}"`],
  ['wifi-passphrase', `network={\n  psk="${password}"\n}`],
  ['wifi-passphrase', `  #psk="${password}"`],
  ['wifi-passphrase', `  psk=${hex}`],
  ['wifi-passphrase', `wpa_passphrase=${password}`],
  ['routeros-secret', `/interface wireless security-profiles add name=home wpa2-pre-shared-key="${password}"`],
  ['routeros-secret', `/interface l2tp-server server set enabled=yes ipsec-secret=${password}`],
  ['ipsec-secret', `203.0.113.7 198.51.100.20 : PSK "${password}"`],
  ['ipsec-secret', `: PSK 0s${Buffer.from(password).toString('base64')}`],
  ['ipsec-secret', `: RSA gw.key "${password}"`],
  ['ipsec-secret', `roadwarrior : EAP "${password}"`],
  ['openvpn-login', `<auth-user-pass>\nalice\n${password}\n</auth-user-pass>`],
  ['radius-secret', `client ap1 { ipaddr = 10.9.0.2 secret = ${password} }`],
  ['radius-secret', `client ap1 {\n  ipaddr = 10.9.0.2\n  secret = "${password}"\n}`],
])('%s: %s', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, evidence: 'format' }])
})

test('both passphrases of an SNMP user', () => {
  const [one, other] = [password, fake('sql-password').slice(-20, -2)]
  for (const text of [
    `createUser monitor SHA "${one}" AES "${other}"`,
    `createUser -e 0x8000000001020304 monitor SHA-256 ${one} AES ${other}`,
    `snmp-server user monitor ops v3 auth sha ${one} priv aes 128 ${other}`,
  ]) {
    expect(find(text)).toMatchObject([
      { detector: 'snmp-passphrase', span: { start: text.indexOf(one) } },
      { detector: 'snmp-privacy-passphrase', span: { start: text.indexOf(other) } },
    ])
  }
})

test.each([
  ['snmp-community', 'rocommunity public'],
  ['snmp-community', 'snmp-server community private RW'],
  ['network-device-password', 'username admin password admin'],
])('%s that is easy to guess: %s', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, evidence: 'weak' }])
})

test.each([
  `enable secret 5 $1$${letters('salt', 'abc123', 4)}$${letters('type5', 'abcDEF123', 22)}`,
  `enable secret 9 $9$${letters('salt9', 'abc123', 14)}$${letters('type9', 'abcDEF123', 43)}`,
  `username ops password 6 ${letters('type6', 'abcDEF123', 30)}`,
  `username ops password ${letters('asa', 'abcDEF123', 16)} encrypted privilege 15`,
  `username ops secret sha512 $6$${letters('salt6', 'abc123', 8)}$${letters('arista', 'abcDEF123', 86)}`,
  'enable secret <password>',
  'enable password $ENABLE_PASSWORD',
  'enable password {{ enable_password }}',
  'the username and password of the device are kept in the vault',
  'username {{ user }} secret {{ secret }}',
  `! enable password 0 ${password}`,
  'snmp-server community {{ community }} RO',
  'rocommunity $COMMUNITY 10.0.0.0/8',
  `# rocommunity ${password}`,
  'rocommunity is followed by the name of the community',
  'tacacs-server host 10.1.0.9 timeout 5',
  'snmp-server host 10.0.0.1 traps version 3 priv monitor',
  `/opt/tool run secret=${password}`,
  '/radius add address=10.1.0.9 secret=$secret',
  'key_mgmt=WPA-PSK\npsk=ext:home',
  'psk="{{ wifi_psk }}"',
  'psk=self.settings.passphrase',
  'wpa_passphrase=${WIFI_PASSPHRASE}',
  ': RSA gw.key %prompt',
  ': PSK "$PSK"',
  ': EAP "<password>"',
  'auth-user-pass /etc/openvpn/auth.txt',
  '<auth-user-pass>\n</auth-user-pass>',
  'client ap1 { ipaddr = 10.9.0.2 secret = ${RADIUS_SECRET} }',
])('%s holds none', text => {
  expect(ids(text)).toEqual([])
})
