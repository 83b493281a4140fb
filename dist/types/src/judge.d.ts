import type { Settings } from './model.js';
import type { Listing, Parsed } from './parsed.js';
import type { Result, Rule } from './rule.js';
/** The second half of the engine: links what was parsed, runs the rules, applies the ignores. */
export declare function judge(parsed: readonly Parsed[], listings: readonly Listing[], rules: readonly Rule[], settings: Settings): Result;
