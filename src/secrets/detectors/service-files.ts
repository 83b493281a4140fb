import { printableOf } from '../decode.ts'
import type { Detector } from '../detector.ts'
import { keyVerdict, placeVerdict } from '../passwords.ts'
import { ANY, directive, END, GAP, LINE, QUOTED, VALUE } from './directives.ts'

const CONNECTS = 'lets its holder connect as that user'
const REQUESTS = 'lets its holder make the same requests'
const MAIL = 'lets its holder read or send the mail of the account'
const CHANGE = 'change the password of the user'

/** A word of an access control list of Redis: `on`, `~app:*`, `+@all`, `-@dangerous`, `resetchannels`, `(%R~x +get)`. */
const RULE = String.raw`(?:on|off|nopass|resetpass|reset|resetkeys|resetchannels|allkeys|allcommands|allchannels|clearselectors|(?:no)?sanitize-payload|skip-sanitize-payload|[~%&+(@-]\S{1,128}|[#<!]\S{1,128})`

/** Options of a login module of Java before the one that is meant, on lines that may be continued. */
const OPTIONS = String.raw`(?:[\s\\]{1,40}(?!password\b)[\w.]{1,64}\s{0,8}=\s{0,8}${ANY}){0,12}[\s\\]{1,40}`

/** Passwords in the files of servers, in the words of each. */
export const serviceFiles = (): readonly Detector[] => [
  {
    id: 'redis-password',
    title: 'password of a Redis user',
    provider: 'Redis',
    opens: CONNECTS,
    revoke: 'set another one with ACL SETUSER',
    url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    ...directive(
      ['user ', 'acl setuser ', 'sentinel auth-pass ', 'sentinel sentinel-pass '],
      String.raw`(?:(?:(?<=(?:^|[\n"'${'`'}]|\\n|--)[ \t]{0,40})user|acl${GAP}setuser)${GAP}(?<user>[^\s:"'>]{1,64})(?:${GAP}${RULE}){0,30}${GAP}>(?=[^\s"'\\]{1,200}(?:${GAP}[(~%&+@>#<-]|${GAP}(?:on|off|all|reset)|${END}))|${LINE}sentinel${GAP}(?:auth-pass${GAP}\S{1,128}|sentinel-pass)${GAP})${VALUE}`,
      ['default'],
    ),
  },
  {
    id: 'kafka-login',
    title: 'password of a Java login module',
    opens: CONNECTS,
    revoke: CHANGE,
    url: 'https://kafka.apache.org/documentation/#security_sasl',
    ...directive(
      ['loginmodule '],
      String.raw`LoginModule[\s\\]{1,40}(?:required|requisite|sufficient|optional)${OPTIONS}password\s{0,8}=\s{0,8}${QUOTED}`,
    ),
  },
  {
    id: 'kafka-user',
    title: 'password of a user of a Java login module',
    opens: CONNECTS,
    revoke: CHANGE,
    url: 'https://kafka.apache.org/documentation/#security_sasl_plain_brokerconfig',
    keywords: ['user_'],
    pattern: new RegExp(String.raw`(?<![\w-])user_(?<user>[\w.-]{1,64})\s{0,8}=\s{0,8}${QUOTED}`, 'diy'),
    check: ({ text, groups: { user }, near }) => (near(ONE_FILE).includes('LoginModule') ? placeVerdict(text, [user]) : 'harmless'),
  },
  {
    id: 'rabbitmq-default-password',
    title: 'default password of RabbitMQ',
    provider: 'RabbitMQ',
    opens: CONNECTS,
    revoke: 'change it with rabbitmqctl change_password',
    url: 'https://www.rabbitmq.com/docs/configure#config-items',
    ...directive(['{default_pass,'], String.raw`\{default_pass,\s{0,8}(?:<<)?${QUOTED}`),
  },
  {
    id: 'caddy-dns-token',
    title: 'token of a DNS provider in a Caddyfile',
    opens: 'lets its holder change the records of the zone',
    revoke: 'delete it at the provider',
    url: 'https://caddyserver.com/docs/caddyfile/directives/tls',
    keywords: ['acme_dns ', 'dns '],
    pattern: new RegExp(
      String.raw`${LINE}(?:acme_)?dns${GAP}[a-z0-9]{3,24}${GAP}(?:(?:api_)?token${GAP})?(?=["']?[\w:-]{16,200}(?:[^\w.:-]|$))${VALUE}${END}`,
      'dy',
    ),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'proxy-header-key',
    title: 'key in a header that a proxy adds',
    opens: REQUESTS,
    revoke: 'set another one where it is checked',
    url: 'https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#headers',
    keywords: ['header_up ', 'request_header '],
    pattern: new RegExp(
      String.raw`${LINE}(?:header_up|request_header)${GAP}[+>]?[\w-]{0,40}(?:key|token|secret|password|auth)${GAP}${VALUE}${END}`,
      'diy',
    ),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'compared-key',
    title: 'key that a web server compares',
    opens: REQUESTS,
    revoke: 'set another one where it is checked',
    url: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if',
    keywords: ['($arg_', '($http_', '($cookie_'],
    pattern: new RegExp(
      String.raw`\(\$(?:arg|http|cookie)_\w{0,40}(?:key|token|secret|pass|password|auth|authorization)${GAP}!?=[ \t]{0,20}(?:(?=["'])|)(?=[^\s)]{8})${VALUE}[ \t]{0,20}["']?[ \t]{0,20}\)`,
      'diy',
    ),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'proxy-login',
    title: 'login of a parent proxy',
    provider: 'Squid',
    opens: CONNECTS,
    revoke: CHANGE,
    url: 'https://www.squid-cache.org/Doc/config/cache_peer/',
    ...directive(
      ['cache_peer '],
      String.raw`${LINE}cache_peer${GAP}(?:(?!login=)\S{1,128}${GAP}){2,30}login=(?<user>[^\s:]{1,128}):${VALUE}`,
    ),
  },
  {
    id: 'turn-user',
    title: 'password of a TURN user',
    provider: 'coturn',
    opens: 'lets its holder relay traffic through the server',
    revoke: CHANGE,
    url: 'https://github.com/coturn/coturn/blob/master/examples/etc/turnserver.conf',
    keywords: ['user='],
    pattern: new RegExp(String.raw`${LINE}user=(?<user>[^\s:=]{1,128}):(?!0x)${VALUE}${END}`, 'diy'),
    check: ({ text, groups: { user }, near }) => (TURN.test(near(ONE_FILE)) ? placeVerdict(text, [user]) : 'harmless'),
  },
  {
    id: 'server-directive-password',
    title: 'password in a directive of a server',
    opens: CONNECTS,
    revoke: CHANGE,
    url: 'https://www.freeradius.org/documentation/freeradius-server/4.0.0/howto/modules/files/',
    ...directive(
      ['cleartext-password', 'cachemgr_passwd ', 'sqlconnectinfo ', 'monitor '],
      String.raw`(?:(?<![\w.-])Cleartext-Password${GAP}[:=]=${GAP}(?=["'])|${LINE}cachemgr_passwd${GAP}(?!disable\b)|${LINE}SQLConnectInfo${GAP}\S{1,200}${GAP}(?<user>\S{1,64})${GAP}|${LINE}MONITOR${GAP}[\w.-]{1,64}@[\w.:-]{1,128}${GAP}\d{1,2}${GAP}(?<monitor>\S{1,64})${GAP}(?=\S{1,200}${GAP}(?:primary|secondary|master|slave)\b))${VALUE}`,
    ),
  },
  {
    id: 'tsig-key',
    title: 'key of transactions of DNS',
    opens: 'lets its holder change the records of the zone',
    revoke: 'make another one with tsig-keygen',
    url: 'https://bind9.readthedocs.io/en/latest/reference.html#key-block-grammar',
    ...directive(
      ['algorithm hmac-', 'algorithm "hmac-'],
      String.raw`algorithm "?hmac-[\w.-]{2,40}"?;\s{1,40}secret${GAP}"?(?<secret>[A-Za-z0-9+/]{16,200}={0,2})(?="?;)`,
    ),
  },
  {
    id: 'relay-login',
    title: 'login of a mail relay',
    provider: 'Postfix',
    opens: MAIL,
    revoke: CHANGE,
    url: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
    ...directive(
      [']:25', ']:465', ']:587', ']:smtp', ']:submission'],
      String.raw`(?<=(?:^|[\n"'${'`'}]|\\n)[ \t]{0,40}\[[\w.-]{1,253})\]:(?:\d{2,5}|smtps?|submissions?)${GAP}(?<user>[^\s:"']{1,128}):${VALUE}${END}`,
    ),
  },
  {
    id: 'fetchmail-password',
    title: 'password of a mailbox',
    provider: 'fetchmail',
    opens: MAIL,
    revoke: CHANGE,
    url: 'https://www.fetchmail.info/fetchmail-man.html',
    ...directive(
      ['user ', 'username '],
      String.raw`(?<![\w-]|(?:create|alter)[ \t]{1,20})user(?:name)?${GAP}\\?["']?(?<user>[^\s"'\\]{1,128})\\?["']?(?:,?\s{1,20}(?:there|here|is|with|wants|has|and|options|to|ssl)){0,6},?\s{1,20}pass(?:word)?${GAP}${QUOTED}`,
    ),
  },
  {
    id: 'plain-scheme-password',
    title: 'password that is stored as it is',
    opens: 'lets its holder log in as that user',
    revoke: 'change it, and store a hash of the next one',
    url: 'https://doc.dovecot.org/main/core/config/auth/schemes.html',
    ...directive(['{plain}', '{cleartext}'], String.raw`\{(?:PLAIN|CLEARTEXT)\}(?!\{)(?<secret>[^\s:"'\\]{1,200})`),
  },
  {
    id: 'directory-password',
    title: 'password of an entry of a directory',
    opens: 'lets its holder log in as that entry',
    revoke: CHANGE,
    url: 'https://www.rfc-editor.org/rfc/rfc2849',
    keywords: ['userpassword:: ', 'olcrootpw:: '],
    pattern: /(?:userPassword|olcRootPW):: (?<secret>[A-Za-z0-9+/]{4,400}={0,2})(?![\w+/=])/diy,
    check: ({ text }) => placeVerdict(printableOf(text) ?? '', []),
  },
  {
    id: 'netrc-password',
    title: 'password in the syntax of .netrc',
    opens: 'lets its holder log in to that machine',
    revoke: CHANGE,
    url: 'https://everything.curl.dev/usingcurl/netrc.html',
    ...directive(
      ['machine '],
      String.raw`(?<![\w-])machine\s{1,20}[^\s"']{1,253}\s{1,20}login\s{1,20}(?<user>[^\s"']{1,128})\s{1,20}password\s{1,20}${VALUE}`,
    ),
  },
  {
    id: 'mount-password',
    title: 'password of a mounted share',
    opens: 'lets its holder read the share',
    revoke: CHANGE,
    url: 'https://man7.org/linux/man-pages/man8/mount.cifs.8.html',
    ...directive(
      [',pass=', ',password='],
      String.raw`(?<=(?<![\w-])user(?:name)?=(?<user>[^\s,;"'=]{1,128})(?:,[^\s,"']{1,128}){0,10}),pass(?:word)?=(?<secret>[^\s,"'\\;&]{1,200})`,
    ),
  },
]

/** How far a file of a login module or of a server reaches around a line. */
const ONE_FILE = 2000

/** What no other file has beside `user=`. */
const TURN = /^[ \t]*(?:lt-cred-mech|use-auth-secret|static-auth-secret|listening-port|tls-listening-port|fingerprint|realm|total-quota)\b/m
