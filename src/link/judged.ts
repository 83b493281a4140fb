import type { Settings, Value } from '../model.ts'
import type { Judgement } from '../secrets/judge.ts'
import { judgeEntry } from '../secrets/judge.ts'

/** Where a position holds a secret whatever it is called. */
const CERTAIN = 'password'

/** A value and the name it goes by. */
export interface Named {
  readonly name: string
  readonly certain?: true | undefined
  readonly value: Value
}

/** Judges a value by its name, or as a password where its place alone says that it is secret. */
export function judgeNamed(
  { name, certain, value }: Named,
  context: { settings: Settings; path: string; siblings?: readonly string[] },
): Judgement {
  if (certain === undefined) return judgeEntry(name, value, context)
  const { sensitive, secret } = judgeEntry(CERTAIN, value, context)
  return { sensitive, ...(secret && { secret: { ...secret, name: name || CERTAIN } }) }
}
