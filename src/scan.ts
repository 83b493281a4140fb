import { judge } from './judge.ts'
import { parse } from './parse.ts'
import type { Format } from './parsed.ts'
import type { Result, Rule } from './rule.ts'
import type { Settings } from './model.ts'
import type { Source } from './source.ts'

export { judge } from './judge.ts'
export { parse, wants } from './parse.ts'

/** The whole engine, pure and synchronous: what is wrong in these texts. */
export function scan(sources: readonly Source[], formats: readonly Format[], rules: readonly Rule[], settings: Settings): Result {
  return judge(parse(sources, formats), [], rules, settings)
}
