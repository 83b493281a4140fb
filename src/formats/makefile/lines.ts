import { lineEnd } from '../lines.ts'
/** A line of a Makefile, the lines it is continued on included. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly recipe: boolean
}

/** The lines of a Makefile; a backslash at the end continues one. Recipes start with a tab. */
export function logicalLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length;) {
    let to = lineEnd(text, from)
    while (to < text.length && isContinued(text, from, to)) to = lineEnd(text, to + 1)
    const end = text[to - 1] === '\r' ? to - 1 : to
    if (text.slice(from, end).trim() !== '') lines.push({ from, to: end, recipe: text[from] === '\t' })
    from = to + 1
  }
  return lines
}

/** An odd number of backslashes before the end. */
function isContinued(text: string, from: number, to: number): boolean {
  let at = text[to - 1] === '\r' ? to - 1 : to
  const end = at
  while (at > from && text[at - 1] === '\\') at--
  return (end - at) % 2 === 1
}
