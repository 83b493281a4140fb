// the parts of option names that secrets go under: `api-key`, `ServerApp.token`, `authtoken`
const TELLING = new Set(
  'key auth masterauth pass requirepass pwd phrase credential credentials mnemonic seed jwt passphrase dbpass'.split(' '),
)
const TELLING_ENDS = ['password', 'passwd', 'token', 'secret', 'apikey']
// options that take no value: `--password-stdin`, `--no-auth`, `--ask-pass`
const SWITCHES = 'no ask with without show use skip prompt allow require generate auto'.split(' ').map(verb => `${verb}-`)
const SWITCH_ENDS = ['-stdin', '-prompt']
// `apiKey` as `api-Key`
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g
// `--`, or `-` where programs of Go and PowerShell have long options: `-redis.password`, `-Password`, not `-pass`
const DASHES = /^(?:--|-(?=[A-Za-z]))/

/** Whether a long option, with or without its value, is named like a secret that it takes. */
export function tells(option: string): boolean {
  const [name = ''] = option.split('=', 1)
  const dashes = DASHES.exec(name)?.[0].length ?? 0
  const bare = name.slice(dashes)
  if (dashes === 0 || isSwitch(bare)) return false
  const parts = bare.replace(HUMP, '-').toLowerCase().split(/[-_.]/)
  if (dashes === 1) return TELLING_ENDS.some(end => parts.join('').endsWith(end))
  return parts.some(part => TELLING.has(part) || TELLING_ENDS.some(end => part.endsWith(end)))
}

function isSwitch(option: string): boolean {
  return SWITCHES.some(start => option.startsWith(start)) || SWITCH_ENDS.some(end => option.endsWith(end))
}
