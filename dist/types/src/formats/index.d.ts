import type { Format } from '../parsed.js';
import type { Source } from '../source.js';
/** A format that can be recognised without its parser, which is loaded when a file needs it. */
export interface FormatEntry {
    readonly name: string;
    matches(source: Source): boolean;
    load(): Promise<Format>;
}
/** All formats, in order of precedence: the first that matches reads the file. The last one takes everything. */
export declare const catalogue: readonly FormatEntry[];
/** The formats with these names, in order of precedence; names that nothing has are left out. */
export declare function loadFormats(names?: Iterable<string>): Promise<Format[]>;
