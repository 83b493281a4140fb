import type { Source } from './source.ts'

const NAME = '<command line>'

/** Words that mean the same with and without quotes; `$HF_TOKEN` is left for the reader to see as a reference. */
const PLAIN = /^[\w@%+=:,./${}-]+$/

/** Command words, already split, as the line that somebody would type in this folder. */
export function commandLine(words: readonly string[], folder: string): Source {
  return { path: folder === '' ? NAME : `${folder}/${NAME}`, text: words.map(quoted).join(' '), scope: 'report' }
}

/** Whether a source is a command line. */
export function isCommandLine({ path }: Source): boolean {
  return path === NAME || path.endsWith(`/${NAME}`)
}

function quoted(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
