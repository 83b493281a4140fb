import type { Reference } from '../model.ts'
import type { Mapped } from '../source.ts'
import { slice, wholeText } from '../source.ts'
import { literalOf } from './word.ts'

// `{{ default "x" .Values.pw }}`, `{{ .Values.pw | default "x" | quote }}`, `{{ pw | default('x') }}`, `{{ "x" | b64enc }}`
const WRITTEN = /(?:\bdefault\s*\(?\s*|\bb64enc\s+|^\{\{-?\s*)(?<quote>\\?["'])(?<text>[^"'\\\n]{1,500})\k<quote>/

/** What a template action stands for: nobody knows, but for the text that it falls back on. */
export function actionReference({ span }: Mapped): Reference {
  const reference: Reference = { kind: 'reference', to: 'computed', name: '', span }
  const action = span.source.text.slice(span.start, span.end)
  const match = action.includes('{{') ? WRITTEN.exec(action) : null
  if (match === null) return reference
  const { quote = '', text = '' } = match.groups ?? {}
  const to = span.start + match.index + match[0].length - quote.length
  return { ...reference, operator: ':-', fallback: literalOf(slice(wholeText(span.source), to - text.length, to)) }
}
