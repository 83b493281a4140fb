/** So many answers are kept, of texts that are no longer: a scan must not grow with what it reads. */
const MOST = 2000
const LONGEST = 200

/** A function of a text alone that keeps its answers: files say the same again and again. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = answer(text)
    if (known.size >= MOST) known.clear()
    if (text.length <= LONGEST) known.set(text, made)
    return made
  }
}
