import type { Entry, Format, Listing, Lookup, Parsed, Want } from './parsed.js';
import type { Mapped, Source } from './source.js';
/** A text to parse and the name of the format that reads it. */
export interface Task {
    readonly format: string;
    readonly text: Mapped;
    readonly env?: readonly Entry[];
    readonly variables?: Lookup;
    readonly remote?: true;
}
/** The first half of the engine: every source by the first format that matches it, then the parts that it holds. */
export declare function parse(sources: readonly Source[], formats: readonly Format[]): Parsed[];
/** Parses level by level, and asks for the formats that the tasks of the next one need. */
export declare function parseLevels(tasks: readonly Task[]): Generator<readonly Task[], Parsed[], readonly Format[]>;
/** Each source as what the first match says. */
export declare function tasksFor(sources: readonly Source[], matchers: readonly Pick<Format, 'name' | 'matches'>[]): Task[];
/** Files that others name as written in a format, such as an env file of any name, and that nothing has read in it yet. */
export declare function tasksLeft(parsed: readonly Parsed[]): Task[];
/** The files and listings that the texts name and that are not there yet, each once. */
export declare function wants(parsed: readonly Parsed[], listings: readonly Listing[]): Want[];
