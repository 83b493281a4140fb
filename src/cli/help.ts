import type { CommandTable, Option } from './options.ts'

const WIDTH = 24

/** The help of one command, written from its table; the first command's help also lists the others. */
export function helpFor(command: CommandTable, commands: readonly CommandTable[]): string {
  const others = command === commands[0] ? commands.slice(1) : []
  return [
    `Usage: ${command.usage}`,
    ...others.map(({ usage }) => `       ${usage}`),
    '',
    `${command.name}: ${command.summary}`,
    ...others.map(({ name, summary }) => `${name}: ${summary}`),
    '',
    'Options:',
    ...command.options.map(optionLine),
    '',
    'Exit codes: 0 clean or advice only, 1 findings, 2 wrong usage, settings or an internal error,',
    '3 nothing or not everything could be scanned, or not everything mended.',
    '',
  ].join('\n')
}

function optionLine({ name, short, value, help }: Option): string {
  const names = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
  return `  ${names.padEnd(WIDTH)}  ${help}`
}
