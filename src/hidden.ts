/** Text from a scanned file whose every printed form is `***`. Only `src/secrets/` and `src/link/resolve.ts` open it. */
export class Hidden {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The length in UTF-16 units. */
  get length(): number {
    return this.#text.length
  }

  /** Whether the text is one of those given. */
  is(...texts: readonly string[]): boolean {
    return texts.includes(this.#text)
  }

  /** Whether the two hold the same text. */
  equals(other: Hidden): boolean {
    return this.#text === other.#text
  }

  /** Whether a pattern, which must be linear and not global, finds something. */
  matches(pattern: RegExp): boolean {
    return pattern.test(this.#text)
  }

  /** Whether the text begins with another. */
  startsWith(prefix: string): boolean {
    return this.#text.startsWith(prefix)
  }

  /** The text followed by others, still hidden. */
  concat(...others: readonly Hidden[]): Hidden {
    return new Hidden(this.#text + others.map(other => other.#text).join(''))
  }

  /** The text itself. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [Symbol.toPrimitive](): string {
    return '***'
  }

  static {
    Object.defineProperty(Hidden.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: () => '***' })
  }
}
