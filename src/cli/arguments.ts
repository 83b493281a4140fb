import { parseArgs } from 'node:util'
import { closest } from './closest.ts'
import type { CommandTable } from './options.ts'

/** The words of a command line, understood. */
export interface Arguments {
  readonly command: CommandTable
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** Why a command line is refused. */
export interface UsageProblem {
  readonly problem: string
}

/** Reads a command line by the table of its command. */
export function readArguments(argv: readonly string[], commands: readonly [CommandTable, ...CommandTable[]]): Arguments | UsageProblem {
  const named = commands.find(({ name }) => name === argv[0])
  const command = named ?? commands[0]
  const args = argv.slice(named ? 1 : 0)
  const names = namesIn(args)
  if (names !== undefined) return { command, words: names, flags: new Set(), values: new Map() }
  const options = Object.fromEntries(
    command.options.map(({ name, short, value, multiple = false }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple, ...(short && { short }) },
    ]),
  )
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const words: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const problem = problemWith(token, command)
    if (problem !== undefined) return { problem }
    if (token.value === undefined) flags.add(token.name)
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value])
  }
  return { command, words, flags, values }
}

/** All arguments where none is an option, as hooks give file names. The parser takes longer to load than a small file to read. */
function namesIn(args: readonly string[]): readonly string[] | undefined {
  if (args[0] === '--') return args.slice(1)
  return args.some(arg => arg.startsWith('-')) ? undefined : args
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function problemWith(token: OptionToken, { options }: CommandTable): string | undefined {
  const option = options.find(({ name }) => name === token.name)
  if (!option)
    return `unknown option ${token.rawName}${closest(
      token.rawName,
      options.map(({ name }) => `--${name}`),
    )}`
  if (option.value === undefined) return token.value === undefined ? undefined : `${token.rawName} takes no value`
  if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))) return `${token.rawName} needs a ${option.value}`
  if (option.choices && !option.choices.includes(token.value)) return `${token.rawName} must be ${option.choices.join(' or ')}`
  return undefined
}
