import type { Settings } from '../model.ts'
import type { Parsed } from '../parsed.ts'
import { mayHoldForeignPhrase } from '../secrets/mnemonic.ts'

/** The word lists that the seed phrases in the texts may need. Most texts need none, and loading them takes time. */
export async function wordListsFor(parsed: readonly Parsed[]): Promise<Pick<Settings, 'wordLists'>> {
  const texts = new Set(parsed.flatMap(({ source, texts }) => [source.text, ...texts.map(({ text }) => text)]))
  if (![...texts].some(mayHoldForeignPhrase)) return {}
  const { wordLists } = await import('../secrets/word-lists.ts')
  return { wordLists }
}
