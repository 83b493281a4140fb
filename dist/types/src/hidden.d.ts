/** Text from a scanned file whose every printed form is `***`. Only `src/secrets/` and `src/link/resolve.ts` open it. */
export declare class Hidden {
    #private;
    constructor(text: string);
    /** The length in UTF-16 units. */
    get length(): number;
    /** Whether the text is one of those given. */
    is(...texts: readonly string[]): boolean;
    /** Whether the two hold the same text. */
    equals(other: Hidden): boolean;
    /** Whether a pattern, which must be linear and not global, finds something. */
    matches(pattern: RegExp): boolean;
    /** Whether the text begins with another. */
    startsWith(prefix: string): boolean;
    /** The text followed by others, still hidden. */
    concat(...others: readonly Hidden[]): Hidden;
    /** The text itself. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
    [Symbol.toPrimitive](): string;
}
