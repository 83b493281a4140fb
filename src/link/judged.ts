import { patternText, splitWord, valueOf } from '../formats/word.ts'
import type { Settings, Value } from '../model.ts'
import type { ParsedArgument, Word } from '../parsed.ts'
import type { Judgement, Surroundings } from '../secrets/judge.ts'
import { judgeEntry } from '../secrets/judge.ts'

/** Where a position holds a secret whatever it is called. */
const CERTAIN = 'password'

// `--api-key`, `--api-key=`, `--hf_token`, `-redis.password` of a program in Go
const FLAG = /^(?:--[a-z][\w.-]*|-[a-z][\w.-]{4,})(?==|$)/i

/** A value and the name it goes by. */
export interface Named {
  readonly name: string
  readonly certain?: true | undefined
  readonly value: Value
}

/** Judges a value by its name, and as a password where its place alone says that it is secret. */
export function judgeNamed({ name, certain, value }: Named, context: Surroundings): Judgement {
  const own = judgeEntry(name, value, context)
  if (certain === undefined || own.secret !== undefined) return own
  const { sensitive, secret } = judgeEntry(CERTAIN, value, context)
  return { sensitive, ...(secret && { secret: { ...secret, name: name.length > 1 ? name : CERTAIN } }) }
}

/** Judges an argument by the name of what it sets, else by its flag's. */
export function judgeArgument({ flag, name, certain, value }: ParsedArgument, context: { settings: Settings; path: string }): Judgement {
  return judgeNamed({ name: name ?? flag?.replace(/^[-/]+/, '') ?? '', certain, value }, context)
}

/** The values of long options whose names may be sensitive: `--api-key X`, `--api-key=X`. */
export function flagArguments(words: readonly Word[]): readonly ParsedArgument[] {
  return words.flatMap((word, index) => {
    const flag = FLAG.exec(patternText(word))?.[0]
    if (flag === undefined) return []
    const glued = splitWord(word, '=')?.[1]
    const next = words[index + 1]
    const given = glued ?? (next !== undefined && !patternText(next).startsWith('-') ? next : undefined)
    return given === undefined ? [] : [{ flag, value: valueOf(given), span: given.span }]
  })
}
