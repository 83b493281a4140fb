import type { Settings } from './model.js';
import type { Source } from './source.js';
/** What a settings file says. Every key is optional; `include` and `exclude` decide which files are scanned. */
export interface Config {
    readonly settings: Partial<Omit<Settings, 'now'>>;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}
/** Where a settings file is wrong, `path:line:column: what`. Nothing of its values is in it. */
export interface ConfigProblem {
    readonly problem: string;
}
/** Reads `.leaklint.yaml`: data, checked key by key. */
export declare function readConfig(source: Source, rules: readonly string[]): Config | ConfigProblem;
