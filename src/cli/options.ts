/** An option of a command; one with a `value` takes an argument. */
export interface Option {
  readonly name: string
  readonly short?: string
  /** The placeholder in the help: `FILE`. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly multiple?: true
  readonly help: string
}

/** A command: the table that arguments are read by and help is written from. */
export interface CommandTable {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: readonly Option[]
}

const OUTPUT: readonly Option[] = [
  { name: 'format', value: 'FORMAT', choices: ['text', 'json', 'sarif'], help: 'how to print findings: text (default), json or sarif' },
  { name: 'output-file', value: 'FILE', help: 'write the report to a file' },
  { name: 'fail-on', value: 'SEVERITY', choices: ['error', 'warning'], help: 'exit 1 from this severity on: error (default) or warning' },
  { name: 'strict', help: 'also report published ports, host networking and tags without a digest of any service' },
  { name: 'config', value: 'FILE', help: 'use this settings file instead of the nearest .leaklint.yaml' },
  { name: 'no-config', help: 'use no settings file' },
  { name: 'quiet', short: 'q', help: 'print findings only: no help, no summary' },
  { name: 'exit-zero', help: 'exit 0 when there are findings' },
]

const FIXES: readonly Option[] = [
  { name: 'fix', help: 'mend what can be mended safely, and report the rest' },
  { name: 'unsafe', help: 'with --fix or --diff: also put references in the place of secrets' },
  { name: 'diff', help: 'print what --fix would change, without a word of what is scanned, and change nothing' },
]

const GENERAL: readonly Option[] = [
  { name: 'help', short: 'h', help: 'print this help' },
  { name: 'version', short: 'V', help: 'print the version' },
]

/** All commands; the first one is meant when none is named. */
export const commands: readonly [CommandTable, ...CommandTable[]] = [
  {
    name: 'scan',
    usage: 'leaklint [scan] [PATH...] [options]',
    summary: 'check the files of a folder, or the files given',
    options: [
      ...OUTPUT,
      { name: 'include', value: 'GLOB', multiple: true, help: 'also scan files that match (may be repeated)' },
      { name: 'exclude', value: 'GLOB', multiple: true, help: 'leave out files that match (may be repeated)' },
      { name: 'all', help: 'scan every text file, whatever its name' },
      ...FIXES,
      ...GENERAL,
    ],
  },
  {
    name: 'check',
    usage: 'leaklint check [options] -- COMMAND [ARGUMENT...]',
    summary: 'check a command line before it is run',
    options: [...OUTPUT, ...GENERAL],
  },
  { name: 'rules', usage: 'leaklint rules', summary: 'list the rules', options: GENERAL },
  { name: 'explain', usage: 'leaklint explain RULE', summary: 'print the page of a rule', options: GENERAL },
]
