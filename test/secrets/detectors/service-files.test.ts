import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { BASE62, letters } from '../../fakes/recipe.ts'
import { find, ids } from '../finding.ts'

const password = fake('password')
const key = letters('service-key', BASE62, 31) + '7'

test.each([
  ['redis-password', `user app on >${password} ~app:* +@all -@dangerous`],
  ['redis-password', `user app +@list ~jobs:* on >${password}`],
  ['redis-password', `redis-cli ACL SETUSER app on ">${password}" +get`.replaceAll('"', '')],
  ['redis-password', `sentinel auth-pass mymaster ${password}`],
  [
    'kafka-login',
    `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="app" password="${password}";`,
  ],
  [
    'kafka-login',
    `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \\\n  username="app" \\\n  password="${password}";`,
  ],
  ['kafka-login', `"PlainLoginModule required username=\\"app\\" password=\\"${password}\\";"`],
  ['kafka-user', `org.apache.kafka.common.security.plain.PlainLoginModule required\n  user_orders="${password}";`],
  ['rabbitmq-default-password', `{default_pass, <<"${password}">>}`],
  ['caddy-dns-token', `acme_dns cloudflare ${key}`],
  ['caddy-dns-token', `tls {\n  dns hetzner ${key}\n}`],
  ['proxy-header-key', `header_up X-Auth-Key ${key}`],
  ['proxy-header-key', `header_up +X-Internal-Token "${key}"`],
  ['compared-key', `if ($arg_key != "${key}") { return 403; }`],
  ['compared-key', `if ($http_x_api_key = ${key}) {`],
  ['proxy-login', `cache_peer proxy.acme.dev parent 8080 0 no-query login=ops:${password}`],
  ['turn-user', `use-auth-secret\nrealm=acme.dev\nuser=guest:${password}\n`],
  ['relay-login', `[smtp.acme.dev]:587 ops@acme.dev:${password}`],
  ['relay-login', `  line: "[smtp.acme.dev]:submission ops:${password}"`],
  ['server-directive-password', `bob Cleartext-Password := "${password}"`],
  ['server-directive-password', `cachemgr_passwd ${password} all`],
  ['server-directive-password', `SQLConnectInfo users@localhost ops ${password}`],
  ['server-directive-password', `MONITOR ups@localhost 1 ops ${password} primary`],
  ['tsig-key', `key x { algorithm hmac-sha256; secret "${Buffer.from(key).toString('base64')}"; };`],
  ['fetchmail-password', `poll imap.acme.dev\n  user "support" there with password "${password}" is "support" here`],
  ['fetchmail-password', `user support, with pass "${password}"`.replace(',', '')],
  ['plain-scheme-password', `ops:{PLAIN}${password}::::::`],
  ['directory-password', `userPassword:: ${Buffer.from(password).toString('base64')}`],
  ['netrc-password', `echo 'machine apt.acme.dev login apt password ${password}' > /etc/apt/auth.conf.d/acme.conf`],
  ['netrc-password', `machine apt.acme.dev\n  login apt\n  password ${password}\n`],
  ['mount-password', `//nas/media /mnt/media cifs user=media,pass=${password},_netdev 0 0`],
])('%s: %s', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, evidence: 'format' }])
})

test.each([
  ['redis-password', 'user default on >redis ~* +@all'],
  ['mount-password', 'mount -o user=media,pass=media,ro //nas/media /mnt'],
  ['relay-login', '[smtp.acme.dev]:587 ops:changeme'],
])('%s that is easy to guess: %s', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, evidence: 'weak' }])
})

test.each([
  `user app on #${letters('sha256', '0123456789abcdef', 64)} ~* +@all`,
  'user default on nopass ~* +@all',
  'user app on >$REDIS_PASSWORD ~* +@all',
  'user app on >{{ redis_password }} ~* +@all',
  `user >out${key}.txt`,
  'sentinel auth-pass mymaster ${REDIS_PASSWORD}',
  'ScramLoginModule required username="app" password="${file:/etc/kafka/secrets.properties:password}";',
  'Krb5LoginModule required useKeyTab=true keyTab="/etc/kafka.keytab";',
  `user_agent="${key}"`,
  'acme_dns cloudflare {env.CLOUDFLARE_API_TOKEN}',
  'dns resolver ns1.acme-infrastructure.dev',
  'dns cloudflare {$CF_API_TOKEN}',
  'header_up X-Auth-Key {env.AUTH_KEY}',
  'header_up X-Request-Token {http.request.uuid}',
  'if ($http_x_api_key = "") { return 401; }',
  'if ($http_authorization = "Bearer") {',
  'if ($arg_token != $expected_token) {',
  'cache_peer proxy.acme.dev parent 8080 0 no-query login=PASS',
  'cache_peer proxy.acme.dev parent 8080 0 no-query login=*:${PROXY_PASSWORD}',
  `user=guest:${password}\n`,
  'user=1000:1000\n',
  'use-auth-secret\nuser=guest:$TURN_PASSWORD\n',
  'cachemgr_passwd disable shutdown',
  'cachemgr_passwd none all',
  'SQLConnectInfo users@localhost ops ${SQL_PASSWORD}',
  'monitor the server on which the primary is',
  'algorithm hmac-sha256; secret "<key>";',
  '[smtp.acme.dev]:25 nobody:',
  '[smtp.acme.dev]:587 ops:${SMTP_PASSWORD}',
  '[::1]:25 is where it listens',
  'user "support" there with password "$MAIL_PASSWORD"',
  'userPassword: {SSHA}' + letters('ssha', BASE62, 32),
  `userPassword:: ${Buffer.from('{SSHA}' + letters('ssha', BASE62, 32)).toString('base64')}`,
  'machine github.com login x-access-token password ${GITHUB_TOKEN}',
  'machine github.com login ops password <token>',
  'the machine on which you login asks for a password that you know',
  'mount -t cifs -o user=media,pass=$MEDIA_PASSWORD //nas/media /mnt',
])('%s holds none', text => {
  expect(ids(text)).toEqual([])
})
