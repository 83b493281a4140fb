import type { Detector } from '../detector.ts'
import { placeVerdict } from '../passwords.ts'

/** The start of a line, in a file or in a string that a program writes into one: `"…"`, `'…'`, `…\n…`. */
export const LINE: string = String.raw`(?<=(?:^|[\n"'${'`'}]|\\n)[ \t]{0,40})`

/** The end of a line, or of the string that it stands in. */
export const END: string = String.raw`(?=[ \t]{0,40}(?:[\r\n"'${'`'};}]|\\[nr]|$))`

/** Blanks between the words of a line. */
export const GAP: string = String.raw`[ \t]{1,20}`

/** One word, or what stands between quotes, which are escaped inside another string. */
export const ANY: string = String.raw`(?:\\?"[^"\\\r\n]{1,200}\\?"|'[^'\\\r\n]{1,200}'|[^\s"'\\]{1,200})`

/**
 * As `ANY`, of which what is written is the secret; neither what a template leaves to be filled in
 * nor what a program joins to the string before.
 */
export const VALUE: string = String.raw`\\?["']?(?<secret>(?<=")(?![\s"'+,.);&])[^"\\\r\n]{1,200}(?=\\?")|(?<=')(?![\s"'+,.);&])[^'\\\r\n]{1,200}(?=\\?')|(?<!["'])(?!\{\{|\[\[|<|%\w)[^\s"'\\;${'`'}]{1,200})`

/** As `VALUE`, between quotes alone. */
export const QUOTED: string = String.raw`(?=\\?["'])${VALUE}`

/** A line of words of which the first ones say that the secret is a password; `names` are passwords that everybody tries first. */
export function directive(
  keywords: readonly string[],
  pattern: string,
  names: readonly string[] = [],
): Pick<Detector, 'keywords' | 'pattern' | 'check'> {
  return { keywords, pattern: new RegExp(pattern, 'diy'), check: ({ text, groups: { user } }) => placeVerdict(text, [user, ...names]) }
}
