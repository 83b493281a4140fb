import type { Reporter } from '../rule.js';
/** How a part of the report looks. */
export type Style = 'error' | 'warning' | 'path' | 'faint';
/** What the text report needs beside the result. */
export interface TextOptions {
    /** What to do about each rule, by id. */
    readonly summaries: ReadonlyMap<string, string>;
    paint(style: Style, text: string): string;
    /** Only the findings: no help, no summary. */
    readonly quiet?: boolean;
    /** Whether `--fix` can be given. */
    readonly fixable?: boolean;
}
/** The report for people: grouped by file, with the way of every secret, one line of help per rule and a summary. */
export declare function textReport(options: TextOptions): Reporter;
