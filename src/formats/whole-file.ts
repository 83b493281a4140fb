import type { Mapped, Note } from '../source.ts'
import { hasActions, isTemplatePath } from './template-mask.ts'

/** What is wrong with a whole file that is no template; what stands in another one may be an excerpt. */
export function faultsOfFile({ text, source }: Mapped, faults: () => readonly Note[]): readonly Note[] {
  return text.length < source.text.length || isTemplatePath(source.path) || hasActions(text) ? [] : faults()
}
