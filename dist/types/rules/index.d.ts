import type { Rule } from '../src/rule.js';
/** All rules, in the order of the catalogue. */
export declare const rules: readonly Rule[];
