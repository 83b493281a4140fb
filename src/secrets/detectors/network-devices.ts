import type { Detector, Match, Verdict } from '../detector.ts'
import { placeVerdict } from '../passwords.ts'
import { ANY, directive, END, GAP, LINE, VALUE } from './directives.ts'

const CONFIGURES = 'lets its holder log in to the device and change it'
const JOINS = 'lets its holder join the network'

/** What may stand before a password of IOS and its kin; some words are too common to be taken without the type that follows them. */
const BEFORE_KEY = [
  'enable (?:password|secret)(?: level [0-9]{1,2})?',
  String.raw`username (?<user>\S{1,64})(?: (?:privilege|role|group) \S{1,64}){0,3} (?:password|secret)`,
  String.raw`(?:tacacs|radius)-server (?:host \S{1,128}(?: (?:auth-port|acct-port|port|timeout|retransmit) [0-9]{1,5}| single-connection){0,5} )?key`,
  'crypto isakmp key',
  String.raw`pre-shared-key(?: (?:local|remote)| address \S{1,64}(?: \S{1,64})? key)?`,
  'ip ospf (?:authentication-key|message-digest-key [0-9]{1,3} md5)',
  'ntp authentication-key [0-9]{1,5} md5',
  String.raw`neighbor \S{1,64} password`,
  'key-string',
  'wpa-psk (?:ascii|hex)',
  String.raw`local-user (?<account>\S{1,64}) password simple`,
  '(?:password|key)(?= [07] )',
  'ip ftp password',
]

const DEVICE_KEYWORDS =
  'enable password |enable secret |username |tacacs-server |radius-server |crypto isakmp key |pre-shared-key |ip ospf |ntp authentication-key |' +
  'neighbor |key-string |wpa-psk |local-user |ip ftp password |password 0 |password 7 |key 0 |key 7 '

/** `snmp-server community X RO`, `rocommunity X 10.0.0.0/8`, `com2sec monitoring default X` */
const BEFORE_COMMUNITY = [
  'snmp-server community',
  'r[ow]community6?',
  'trapcommunity',
  String.raw`authcommunity \S{1,64}`,
  String.raw`com2sec6?(?: -Cn \S{1,64})? \S{1,64} \S{1,128}`,
  'snmp-agent community (?:read|write)(?: simple)?',
  'set snmp community',
  String.raw`snmp-server host(?! \S{1,128}(?: (?:informs|traps))? version 3) \S{1,128}(?: (?:informs|traps))?(?: version (?:1|2c))?`,
  String.raw`(?:trap2?sink|informsink) \S{1,128}`,
]

/** What may follow a community: who it is for, and what it shows. */
const AFTER_COMMUNITY = String.raw`(?:${END}|(?=[ \t]{1,20}(?:r[ow]\b|view\b|ipv[46]\b|default\b|localhost\b|authorization\b|acl\b|mib-view\b|-V\b|\.?\d|[\w-]{1,64}\.\w)))`

/** `createUser monitor SHA "x" AES "y"`, `snmp-server user monitor ops v3 auth sha x priv aes 128 y` */
const SNMP_USER = [
  String.raw`createUser${GAP}(?:-e${GAP}\S{1,80}${GAP})?(?<user>[^\s"']{1,64})${GAP}`,
  String.raw`snmp-server${GAP}user${GAP}(?<name>\S{1,64})${GAP}\S{1,64}${GAP}v3${GAP}auth${GAP}`,
].join('|')
const AUTHENTICATION = String.raw`(?:MD5|SHA(?:-?\d{3})?)${GAP}`
const PRIVACY = String.raw`(?:priv${GAP})?(?:DES|3DES|AES(?:-?\d{3}C?)?)${GAP}(?:(?:128|192|256)${GAP})?`

/** Routers, switches, what watches them and who may join their networks. */
export const networkDevices = (): readonly Detector[] => [
  {
    id: 'network-device-password',
    title: 'password of a network device',
    opens: CONFIGURES,
    revoke: 'set another one on the device',
    url: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/s1/sec-s1-xe-3se-3850-cr-book.html',
    keywords: DEVICE_KEYWORDS.split('|'),
    pattern: new RegExp(
      `${LINE}(?:${BEFORE_KEY.join('|')}) (?:(?<type>[05-9]) )?${VALUE}(?:${END}|(?= (?:address|privilege|role|group|level)\\b))`,
      'diy',
    ),
    check: deviceVerdict,
  },
  {
    id: 'snmp-community',
    title: 'SNMP community',
    opens: 'lets its holder read the state of the device, and change it where it may write',
    revoke: 'set another one, or use SNMP 3',
    url: 'https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html',
    ...directive(
      'snmp-server community |rocommunity|rwcommunity|trapcommunity|authcommunity|com2sec|set snmp community |snmp-agent community |snmp-server host |trapsink |trap2sink |informsink '.split(
        '|',
      ),
      `${LINE}(?:${BEFORE_COMMUNITY.map(text => text.replaceAll(' ', GAP)).join('|')})${GAP}${VALUE}${AFTER_COMMUNITY}`,
      ['public', 'private', 'community'],
    ),
  },
  {
    id: 'snmp-passphrase',
    title: 'passphrase of an SNMP user',
    opens: 'lets its holder read the state of the device as that user',
    revoke: 'create the user anew',
    url: 'https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html',
    ...directive(['createuser ', 'snmp-server user '], `${LINE}(?:${SNMP_USER})${AUTHENTICATION}(?:-[ml]${GAP})?${VALUE}`),
  },
  {
    id: 'snmp-privacy-passphrase',
    title: 'privacy passphrase of an SNMP user',
    opens: 'lets its holder read what that user sends and gets',
    revoke: 'create the user anew',
    url: 'https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html',
    ...directive(
      ['createuser ', 'snmp-server user '],
      `${LINE}(?:${SNMP_USER})${AUTHENTICATION}(?:-[ml]${GAP})?${ANY}${GAP}${PRIVACY}(?:-[ml]${GAP})?${VALUE}`,
    ),
  },
  {
    id: 'wifi-passphrase',
    title: 'passphrase of a wireless network',
    opens: JOINS,
    revoke: 'set another one at the access point',
    url: 'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
    ...directive(
      ['psk=', 'wpa_passphrase=', 'sae_password='],
      String.raw`(?<=(?:^|[\n"'${'`'}]|\\n)[ \t]{0,40}(?:#|wpa_)?)(?:psk=(?=\\?["'][^"'\\\r\n]{8,63}\\?["']|[0-9a-f]{64}\b)|(?:wpa_passphrase|sae_password)=(?=[^\r\n]{8}))${VALUE}`,
    ),
  },
  {
    id: 'routeros-secret',
    title: 'secret of a RouterOS device',
    provider: 'MikroTik',
    opens: JOINS,
    revoke: 'set another one on the device',
    url: 'https://help.mikrotik.com/docs/spaces/ROS/pages/8978441/Wireless+Interface',
    ...directive(
      'wpa-pre-shared-key=|wpa2-pre-shared-key=|ipsec-secret=|passphrase=|secret=|authentication-password=|encryption-password='.split('|'),
      String.raw`(?<=(?:^|[\r\n])[ \t]{0,8}(?:\/[a-z][a-z0-9 -]{1,60} )?(?:add|set) (?:[^\r\n]{0,300} )?(?:security\.)?)(?:wpa2?-pre-shared-key|ipsec-secret|passphrase|secret|(?:authentication|encryption)-password)=${VALUE}`,
    ),
  },
  {
    id: 'ipsec-secret',
    title: 'secret of an IPsec connection',
    opens: 'lets its holder take part in the connection',
    revoke: 'agree on another one with the other side',
    url: 'https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html',
    keywords: [': psk ', ': eap ', ': xauth ', ': ntlm ', ': rsa ', ': ecdsa ', ': pkcs8 ', ': pkcs12 ', ': p12 '],
    pattern: new RegExp(
      String.raw`:[ ](?:PSK${GAP}(?=\\?["']|0[xs])|(?:EAP|XAUTH|NTLM)${GAP}(?=\\?["'])|(?:RSA|ECDSA|PKCS8|PKCS12|P12)${GAP}[^\s"']{1,200}${GAP}(?=\\?["']))${VALUE}`,
      'dy',
    ),
    check: ({ text }) => placeVerdict(text, []),
  },
  {
    id: 'openvpn-login',
    title: 'password in an OpenVPN profile',
    provider: 'OpenVPN',
    opens: JOINS,
    revoke: 'change the password of the user',
    url: 'https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage',
    ...directive(
      ['<auth-user-pass>'],
      String.raw`<auth-user-pass>\s{1,20}(?<user>\S{1,128})\s{1,20}(?<secret>\S{1,200})\s{0,20}<\/auth-user-pass>`,
    ),
  },
  {
    id: 'radius-secret',
    title: 'secret of a RADIUS client',
    opens: 'lets its holder answer for the server, and read the passwords that are sent to it',
    revoke: 'set another one on both sides',
    url: 'https://www.freeradius.org/documentation/freeradius-server/4.0.0/reference/raddb/clients.conf.html',
    ...directive(
      ['client '],
      String.raw`${LINE}client${GAP}(?<user>[^\s{]{1,128})\s{0,20}\{(?:\s{1,40}(?!secret\b)\w{1,64}[ \t]{0,20}=[ \t]{0,20}[^\s}]{1,200}){0,12}\s{1,40}secret[ \t]{0,20}=[ \t]{0,20}${VALUE}`,
    ),
  },
]

/** Types 5, 6, 8 and 9 are hashes or encrypted; 7 hides a password without a key. */
function deviceVerdict({ text, groups: { type = '0', user, account } }: Match): Verdict {
  return PLAIN_TYPE.test(type) && text.length >= SHORTEST ? placeVerdict(text, [user, account]) : 'harmless'
}

const PLAIN_TYPE = /^[07]$/
const SHORTEST = 3
