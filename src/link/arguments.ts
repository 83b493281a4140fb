import type { Argument } from '../model.ts'
import type { ParsedArgument } from '../parsed.ts'
import type { Context } from './context.ts'
import { isAddress } from '../secrets/judge.ts'
import { judgeArgument } from './judged.ts'

/** An argument as rules see it. */
export function argumentOf(argument: ParsedArgument, context: Context): Argument {
  const { flag, value, span } = argument
  const judged = judgeArgument(argument, { settings: context.project.settings, path: span.source.path })
  const secret = judged.secret && (context.secrets.at(judged.secret.span) ?? judged.secret)
  const sensitive = judged.sensitive && (secret !== undefined || !isAddress(value))
  return { ...(flag === undefined ? {} : { flag }), value, span, sensitive, ...(secret && { secret }) }
}
