import { lazily } from '../lazily.ts'

/** Control characters, line ends among them, and characters that change the direction of text or cannot be seen. */
const unprintable = lazily(() => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu)

/** Most texts. */
const PRINTABLE = /^[\x20-\x7e]*$/

/** The same without the line ends that JSON is laid out with. */
const invisible = lazily(() => /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu)

/** A workflow command of a runner that reads the log: `##[error]`, `##vso[…]`, or `::error::` at the start of a line. */
const BRACKET_COMMAND = /##(?<system>\w*)\[/g
const COLON_COMMAND = /^(?<indent>\s*)::/gm

/** Text from a scanned file, on one line, with nothing in it that a terminal would act on. */
export function escapeText(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(unprintable(), unit => `\\u{${unit.codePointAt(0)!.toString(16)}}`)
}

/** A whole report that no runner takes for commands. */
export function withoutCommands(report: string): string {
  return report.replace(BRACKET_COMMAND, '##$<system>\\[').replace(COLON_COMMAND, '$<indent>\\::')
}

/** Data as JSON in which such characters and commands are written as escapes. */
export function jsonText(data: object): string {
  const text = JSON.stringify(data, undefined, 2).replace(BRACKET_COMMAND, String.raw`##$<system>\u005b`)
  return `${text.replace(invisible(), character => character.split('').map(unitEscape).join(''))}\n`
}

function unitEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
