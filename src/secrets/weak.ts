/** What people make throw-away passwords of, as patterns. No word is made of others, so a text falls apart in one way only. */
const WORDS = (
  'postgres postgresql mysql maria mongo redis rabbit rabbitmq minio neo4j elastic elasticsearch grafana influx cassandra clickhouse couch ' +
  'wordpress nextcloud drupal joomla odoo gitea keycloak airflow superset metabase prom prometheus docker compose nginx kafka mq ' +
  'admin administrator root toor guest super user username test testing demo dev development local default operator ' +
  'password passwd passphrase pass pwd pw mot[-_]?de[-_]?passe passwort kennwort geheim contrase[nñ]a senha clave wachtwoord has[lł]o heslo parol[aă] [sş]ifre salasana jelsz[oó] ' +
  'secret secrets token key api access private client auth jwt session signing encryption master ' +
  'my our the a an be to some this that change me it example sample random custom qwerty abc letmein welcome hello world foo bar baz ' +
  'app db database web service server in for and production prod staging only public please not safe secure insecure unsafe strong very long string value'
).split(' ')

const MADE_OF_WORDS = new RegExp(`^(?:(?:${WORDS.join('|')})[-_. ]?)+[0-9]{0,4}[!@#$.*]{0,2}$`)

/** `sk-1234`: what a documented prefix leaves is judged. */
const PREFIX = /^(?:sk-|hf_|[sp]k_)/

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }
const LONGEST = 48

/** Whether a value is a well-known password, a row of digits, or one of the given names of its user, database or service. */
export function isWeak(text: string, names: readonly string[] = []): boolean {
  const lower = text.toLowerCase()
  if (names.some(name => name.toLowerCase() === lower)) return true
  const rest = lower.replace(PREFIX, '')
  return rest.length <= LONGEST && (isRow(rest) || MADE_OF_WORDS.test(rest) || MADE_OF_WORDS.test(plain(rest)))
}

/** `12345678`, `0000` */
function isRow(text: string): boolean {
  return text.length > 0 && ('01234567890'.includes(text) || /^(\w)\1*$/.test(text))
}

/** `p@ssw0rd` as `password`; digits at the end stay. */
function plain(text: string): string {
  const end = text.search(/[0-9]*[!@#$.*]*$/)
  return text.slice(0, end).replace(/[01345@$]/g, letter => LEET[letter] ?? letter) + text.slice(end)
}
