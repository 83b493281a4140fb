import type { Recipes } from './recipe.ts'
import { base64, BASE62, between, letters } from './recipe.ts'

/** A password of letters and digits. */
const secret = (name: string): string => letters(name, BASE62, 24) + '7'

/** Fakes in the words of the files of servers, devices and installers. */
export const serviceFilesFakes: Recipes = {
  'network-device-password': () => between('enable secret 0 ', secret('network-device-password'), ''),
  'snmp-community': () => between('rocommunity ', secret('snmp-community'), ''),
  'snmp-passphrase': () => between('createUser monitor SHA ', secret('snmp-passphrase'), ''),
  'wifi-passphrase': () => between('psk="', secret('wifi-passphrase'), '"'),
  'routeros-secret': () => between('/ppp set ipsec-secret=', secret('routeros-secret'), ''),
  'ipsec-secret': () => between(': EAP "', secret('ipsec-secret'), '"'),
  'openvpn-login': () => between('<auth-user-pass>\nalice\n', secret('openvpn-login'), '\n</auth-user-pass>'),
  'radius-secret': () => between('client ap1 { ipaddr = 10.9.0.2 secret = ', secret('radius-secret'), ' }'),
  'kickstart-password': () => between('rootpw --plaintext ', secret('kickstart-password'), ''),
  'disk-passphrase': () => between('autopart --encrypted --passphrase=', secret('disk-passphrase'), ''),
  'preseed-password': () => between('d-i passwd/root-password password ', secret('preseed-password'), ''),
  'redis-password': () => between('sentinel auth-pass main ', secret('redis-password'), ''),
  'kafka-login': () => between('PlainLoginModule required username="app" password="', secret('kafka-login'), '";'),
  'kafka-user': () => between('PlainLoginModule required user_app="', secret('kafka-user'), '";'),
  'rabbitmq-default-password': () => between('{default_pass, <<"', secret('rabbitmq-default-password'), '">>}'),
  'caddy-dns-token': () => between('acme_dns cloudflare ', secret('caddy-dns-token'), ''),
  'proxy-header-key': () => between('header_up X-Auth-Key ', secret('proxy-header-key'), ''),
  'compared-key': () => between('if ($arg_key != "', secret('compared-key'), '") { return 403; }'),
  'sql-bare-password': () => between('CREATE USER app IDENTIFIED BY ', 'p' + secret('oracle'), ';'),
  'server-directive-password': () => between('cachemgr_passwd ', secret('cachemgr'), ' all'),
  'tsig-key': () => between('algorithm hmac-sha256; secret "', letters('tsig', BASE62, 43) + '=', '";'),
  'proxy-login': () => between('cache_peer proxy.acme.dev parent 8080 0 login=ops:', secret('proxy-login'), ''),
  'turn-user': () => between('realm=acme.dev\nuser=guest:', secret('turn-user'), ''),
  'relay-login': () => between('[smtp.acme.dev]:587 ops:', secret('relay-login'), ''),
  'fetchmail-password': () => between('user "support" with password "', secret('fetchmail-password'), '"'),
  'plain-scheme-password': () => between('ops:{PLAIN}', secret('plain-scheme-password'), ''),
  'netrc-password': () => between('machine apt.acme.dev login apt password ', secret('netrc-password'), ''),
  'mount-password': () => between('user=media,pass=', secret('mount-password'), ''),
  'sql-quoted-password': () => between('ALTER ROLE app PASSWORD $$', secret('sql-quoted-password'), '$$'),
  'sql-server-password': () => between("CREATE MASTER KEY ENCRYPTION BY PASSWORD = '", secret('sql-server-password'), "'"),
  'snmp-privacy-passphrase': () => {
    const [one, other] = [secret('snmp-one'), secret('snmp-other')]
    return { text: ['createUser', 'monitor', 'SHA', one, 'AES', other].join(' '), secret: [one, other] }
  },
  'directory-password': () => between('userPassword:: ', base64(secret('directory')), ''),
}
