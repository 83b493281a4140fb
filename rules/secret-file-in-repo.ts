import type { Rule } from '../src/rule.ts'
import type { Span } from '../src/source.ts'

/** A file that is secret material as a whole: a wallet, a private key, a keystore. */
export const secretFileInRepo: Rule = {
  id: 'secret-file-in-repo',
  severity: 'error',
  summary: 'Keep files of keys out of the repository.',

  *check({ files }) {
    for (const { path, span, keyFile } of files) {
      if (keyFile === undefined) continue
      const name = path.slice(path.lastIndexOf('/') + 1)
      yield { at: firstLine(span), message: `${name} is secret as a whole: ${keyFile.title}` }
    }
  },
}

function firstLine({ source, start }: Span): Span {
  return { source, start, end: start + source.text.search(LINE_END) }
}

const LINE_END = /\r?\n|$/
