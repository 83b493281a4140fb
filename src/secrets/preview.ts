import type { Detector } from './detector.ts'

/** `hf_… (37 characters)`: the documented public prefix and the length. */
export function previewOf({ keywords }: Pick<Detector, 'keywords'>, text: string): string {
  const prefixes = keywords.filter(keyword => text.startsWith(keyword))
  const prefix = prefixes.toSorted((one, other) => other.length - one.length)[0] ?? ''
  return `${prefix}… (${text.length} characters)`
}

/** `… (8 or more characters)`: of a value that only its name gives away, no more than the class of its length. */
export function previewOfLength(length: number): string {
  const atLeast = [32, 16, 8].find(bound => length >= bound)
  return atLeast === undefined ? '… (fewer than 8 characters)' : `… (${atLeast} or more characters)`
}
