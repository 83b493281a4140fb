import type { ConfigProblem } from './config.js';
import type { Result, Rule } from './rule.js';
import type { Source } from './source.js';
/** What to lint, and how. Everything but the working directory may be left out. */
export interface Request {
    readonly cwd: string;
    /** Files and folders, taken literally; the working directory when there are none. */
    readonly paths?: readonly string[];
    /** Words of a command line to check instead of files. */
    readonly command?: readonly string[];
    /** A settings file to use instead of the nearest `.leaklint.yaml`; false for none. */
    readonly config?: string | false;
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    /** Take every text file. */
    readonly all?: boolean;
    readonly strict?: boolean;
    readonly now?: number;
    /** Told now and then what is being done, such as `reading 1200 files`. */
    readonly progress?: (stage: string) => void;
}
/** A run's result, the root that its paths are relative to, and the texts that were read; or why the settings cannot be used. */
export type Outcome = {
    readonly root: string;
    readonly result: Result;
    readonly sources: readonly Source[];
} | ConfigProblem;
/** Lints files on disk: finds and reads them, follows what they name inside the root, and judges the whole. */
export declare function lint(request: Request, rules: readonly Rule[]): Promise<Outcome>;
