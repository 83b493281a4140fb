/** What stands before and behind a separator; all of it before where there is none (-1). */
export function splitAt(text: string, at: number): readonly [before: string, behind: string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
