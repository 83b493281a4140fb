import type { IgnoreUse, Settings } from '../src/model.ts'
import type { Problem, Rule } from '../src/rule.ts'

const day = 24 * 60 * 60 * 1000

/** An ignore comment that does nothing, or not what it says. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'warning',
  summary: 'Remove ignore comments that silence nothing, and give the others a reason.',
  late: true,

  *check({ ignores, settings }) {
    for (const use of ignores) {
      const message = faultOf(use, settings)
      if (message !== undefined) yield { at: use.ignore.span, message }
      else yield* unknownIn(use)
    }
  },
}

function* unknownIn({ unknown = [], silenced, ignore }: IgnoreUse): Iterable<Problem> {
  for (const { value, span } of unknown) yield { at: span, message: `${value} is not the name of a rule` }
  if (unknown.length === 0 && silenced === 0) yield { at: ignore.span, message: 'ignore comment silences nothing' }
}

function faultOf({ ignore }: IgnoreUse, { now }: Settings): string | undefined {
  const { fault, until } = ignore
  if (fault !== undefined) return `comment is not understood: ${fault}`
  if (until !== undefined && now >= Date.parse(until) + day) return `ignore comment ended on ${until}`
  return undefined
}
