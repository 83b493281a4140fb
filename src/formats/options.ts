import type { Entry, Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { tellingArguments } from './commands/arguments.ts'
import { splitCommand } from './shell-words.ts'

/** How the names end that hold options of a program in one text: `JAVA_OPTS`, `redisArgs`, `EXTRA_FLAGS`. */
const HOLDERS = ['args', 'arg', 'arguments', 'opts', 'options', 'flags', 'params', 'parameters', 'command', 'cmd', 'cmdline']

// `--api-key X`, `-Dapp.password=X`
const OPTION_FIRST = /^\s*--?[A-Za-z]/

// `--api-key`, `-Password`, and `-D` of Java
const DASHES = /^(?:-D(?=\w+\.)|-+)/

// what many programs give the name of a secret to: `--secret smtp`, `--credentials my-aws`
const NAMING = new Set(['secret', 'secrets', 'credential', 'credentials'])

// what nobody calls a secret
const ISSUED = /^(?=.*\d)\S{12,}$/

/** `--api-key=…`, or `--api-key` and the word behind it: arguments of a program that is named elsewhere. */
export function optionEntries(words: readonly Word[]): readonly Entry[] {
  return tellingArguments(words).flatMap(({ flag = '', value, span }) => {
    const name = flag.replace(DASHES, '')
    const isName = NAMING.has(name.toLowerCase()) && value.kind === 'literal' && !value.text.matches(ISSUED)
    return isName ? [] : [{ name: { value: name, span }, value, span }]
  })
}

/** The same of options that are the value of a name: `JAVA_OPTS=-Xmx2g -Dapp.password=X`. */
export function optionsUnder(name: string, text: Mapped): readonly Entry[] {
  return holdsOptions(name, text.text) ? optionEntries(splitCommand(text)) : []
}

function holdsOptions(name: string, text: string): boolean {
  if (!text.includes('-') || !/[\s=]/.test(text)) return false
  return OPTION_FIRST.test(text) || (text.includes(' -') && HOLDERS.some(end => name.toLowerCase().endsWith(end)))
}
