// the parts of option names that secrets go under: `api-key`, `ServerApp.token`, `authtoken`
const TELLING = new Set('key auth masterauth pass requirepass pwd phrase credential credentials mnemonic seed jwt passphrase'.split(' '))
const TELLING_ENDS = ['password', 'passwd', 'token', 'secret', 'apikey']
// options that take no value: `--password-stdin`, `--no-auth`, `--ask-pass`
const SWITCHES = 'no ask with without show use skip prompt allow require generate auto'.split(' ').map(verb => `--${verb}-`)
const SWITCH_ENDS = ['-stdin', '-prompt']
// `apiKey` as `api-Key`
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g

/** Whether a long option, with or without its value, is named like a secret that it takes. */
export function tells(option: string): boolean {
  const [name = ''] = option.split('=', 1)
  if (!name.startsWith('--') || isSwitch(name)) return false
  return name
    .slice(2)
    .replace(HUMP, '-')
    .toLowerCase()
    .split(/[-_.]/)
    .some(part => TELLING.has(part) || TELLING_ENDS.some(end => part.endsWith(end)))
}

function isSwitch(option: string): boolean {
  return SWITCHES.some(start => option.startsWith(start)) || SWITCH_ENDS.some(end => option.endsWith(end))
}
