// the parts of option names that secrets go under: `api-key`, `ServerApp.token`, `authtoken`
const TELLING =
  /^(?:key|auth|masterauth|pass|requirepass|pwd|phrase|credentials?|mnemonic|seed|jwt|passphrase|[a-z\d]*(?:password|passwd|token|secret|apikey))$/
// options that take no value: `--password-stdin`, `--no-auth`, `--ask-pass`
const SWITCH = /^--(?:no|ask|with|without|show|use|skip|prompt|allow|require|generate|auto)-|-(?:stdin|prompt)$/
// `apiKey` as `api-Key`
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g

/** Whether a long option, with or without its value, is named like a secret that it takes. */
export function tells(option: string): boolean {
  const [name = ''] = option.split('=', 1)
  if (!name.startsWith('--') || SWITCH.test(name)) return false
  return name
    .slice(2)
    .replace(HUMP, '-')
    .toLowerCase()
    .split(/[-_.]/)
    .some(part => TELLING.test(part))
}
