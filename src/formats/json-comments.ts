import type { Mapped, Piece } from '../source.ts'
import { derive } from '../source.ts'

/** `settings.json`, `devcontainer.jsonc` */
const JSON_ENDS = ['.json', '.jsonc', '.json5']

/** Where a string or a comment starts. */
const OPENING = /"|\/\/|\/\*/g

/** What follows a string's first quote. */
const STRING_REST = /(?:[^"\\\n]|\\[^])*"?/y

/** JSON with its comments turned into YAML's; any other text as it is. */
export function blankComments(text: Mapped): Mapped {
  const path = text.source.path.toLowerCase()
  if (!JSON_ENDS.some(end => path.endsWith(end)) || !/\/[/*]/.test(text.text)) return text
  const pieces: Piece[] = []
  let kept = 0
  for (let from = nextOpening(text.text, 0); from >= 0;) {
    const to = endOf(text.text, from)
    if (text.text[from] === '/') {
      pieces.push({ text: text.text.slice(kept, from), from: kept, to: from }, { text: blanked(text.text.slice(from, to)), from, to })
      kept = to
    }
    from = nextOpening(text.text, to)
  }
  if (kept === 0) return text
  pieces.push({ text: text.text.slice(kept), from: kept, to: text.text.length })
  return derive(text, pieces, text.span)
}

function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from
  return OPENING.exec(text)?.index ?? -1
}

function endOf(text: string, from: number): number {
  if (text[from] === '"') {
    STRING_REST.lastIndex = from + 1
    return from + 1 + (STRING_REST.exec(text)?.[0].length ?? 0)
  }
  const end = text.startsWith('/*', from) ? text.indexOf('*/', from) + 2 : text.indexOf('\n', from)
  return end < from + 2 ? text.length : end
}

function blanked(comment: string): string {
  return comment.startsWith('//') ? ` #${comment.slice(2)}` : comment.replace(/[^\r\n]/g, ' ')
}
