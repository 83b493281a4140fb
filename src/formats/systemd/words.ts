import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive } from '../../source.ts'
import { interpolate } from '../interpolation.ts'
import { splitWords } from '../shell-words.ts'
import { HOLE, isText } from '../word.ts'
import { cutAt } from '../yaml-word.ts'

// `%i`, `%h`; `%%` is one sign
const SPECIFIER = /%[A-Za-z%]/g

/** A value with its specifiers as references; a dollar sign is text. */
export function wordOfValue(text: Mapped): Word {
  return { parts: specified(text), span: text.span }
}

/** The items of a value between blanks, quotes removed. */
export function wordsOfValue(text: Mapped): readonly Word[] {
  return splitWords(wordOfValue(text))
}

/** The words of a command line, its variables as references. */
export function wordsOfCommand(text: Mapped): readonly Word[] {
  const { parts, span } = interpolate(text)
  return splitWords({ parts: parts.flatMap(part => (isText(part) ? specified(part) : [part])), span })
}

function specified(text: Mapped): (Mapped | Reference)[] {
  return cutAt(text, SPECIFIER, found => {
    if (found.text === '%%') return derive(found, [{ text: '%', from: 0, to: 2 }])
    const { span } = found
    if (found.text === '%h') return { kind: 'reference', to: 'environment', name: 'HOME', span }
    return { kind: 'reference', to: 'computed', name: '', span }
  })
}

// an escape, a quote, what systemd replaces, and signs that only a shell understands
const SIGN = /\\[^]|['"]|\$\$|%[A-Za-z%]|[&|<>()#`;]/g
const BLANK = /\s/

/** The command line as a script that does the same: signs that mean nothing to systemd are escaped. */
export function scriptOfCommand(text: Mapped): Mapped {
  const pieces: Piece[] = []
  let quote = ''
  let at = 0
  for (const { 0: sign, index } of text.text.matchAll(SIGN)) {
    if (sign === '"' || sign === "'") {
      if (quote === '' || quote === sign) quote = quote === '' ? sign : ''
      continue
    }
    const meant = replaced(sign) ?? (quote === '' && !isSeparator(text.text, index, sign) ? escaped(sign) : sign)
    if (meant === sign) continue
    const end = index + sign.length
    pieces.push({ text: text.text.slice(at, index), from: at, to: index }, { text: meant, from: index, to: end })
    at = end
  }
  return at === 0 ? text : derive(text, [...pieces, { text: text.text.slice(at), from: at, to: text.text.length }], text.span)
}

function replaced(sign: string): string | undefined {
  if (sign === '$$') return '$'
  if (sign === '%h') return '${HOME}'
  if (sign.startsWith('%')) return sign === '%%' ? '%' : HOLE
  return undefined
}

/** A semicolon as a word of its own stands between two commands. */
function isSeparator(text: string, at: number, sign: string): boolean {
  return sign === ';' && BLANK.test(text[at - 1] ?? '') && BLANK.test(text[at + 1] ?? ' ')
}

function escaped(sign: string): string {
  return sign.startsWith('\\') ? sign : `\\${sign}`
}
