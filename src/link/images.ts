import { parseImage } from '../formats/image.ts'
import type { Image } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Located } from '../source.ts'
import type { Resolver } from './resolve.ts'

/** An image reference with its variables put in; undefined where an engine would refuse it. */
export function imageOf(word: Word, resolver: Resolver): Located<Image> | undefined {
  const value = parseImage(resolver.text(word))
  return value && { value, span: word.span }
}
