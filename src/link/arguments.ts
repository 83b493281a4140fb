import { patternText, splitWord, valueOf } from '../formats/word.ts'
import type { Argument, Settings } from '../model.ts'
import type { ParsedArgument, Word } from '../parsed.ts'
import type { Judgement } from '../secrets/judge.ts'
import type { Context } from './context.ts'
import { judgeNamed } from './judged.ts'

// `--api-key`, `--api-key=`, `--hf_token`
const FLAG = /^--[a-z][\w.-]*(?==|$)/i

/** Judges an argument by the name of what it sets, else by its flag's. */
export function judgeArgument({ flag, name, certain, value }: ParsedArgument, context: { settings: Settings; path: string }): Judgement {
  return judgeNamed({ name: name ?? flag?.replace(/^-+/, '') ?? '', certain, value }, context)
}

/** An argument as rules see it. */
export function argumentOf(argument: ParsedArgument, context: Context): Argument {
  const { flag, value, span } = argument
  const judged = judgeArgument(argument, { settings: context.project.settings, path: span.source.path })
  const secret = judged.secret && (context.secrets.at(judged.secret.span) ?? judged.secret)
  return { ...(flag === undefined ? {} : { flag }), value, span, sensitive: judged.sensitive, ...(secret && { secret }) }
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
