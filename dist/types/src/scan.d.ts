import type { Format } from './parsed.js';
import type { Result, Rule } from './rule.js';
import type { Settings } from './model.js';
import type { Source } from './source.js';
export { judge } from './judge.js';
export { parse, wants } from './parse.js';
/** The whole engine, pure and synchronous: what is wrong in these texts. */
export declare function scan(sources: readonly Source[], formats: readonly Format[], rules: readonly Rule[], settings: Settings): Result;
