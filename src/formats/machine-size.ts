import type { Marker } from '../parsed.ts'
import type { Located } from '../source.ts'

/** `Standard_DC2as_v5`, `Standard_EC4es_v6`, `Standard_NCC40ads_H100_v5`; others, such as DCsv3, offer enclaves alone. */
const CONFIDENTIAL = /^Standard_(?:(?:DC|EC)\d+[ae]d?s(?:_cc)?_v[56]|NCC\d+ads_H100_v5)$/i

/** What a machine's size says about who can read its memory: only on Azure a size is confidential by itself. */
export function sizeMarkers({ value, span }: Located<string>): readonly Marker[] {
  if (!CONFIDENTIAL.test(value)) return []
  return [{ verdict: 'confidential', by: { at: span, message: `${value} is the size of a confidential VM` } }]
}
