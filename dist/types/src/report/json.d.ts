import type { Reporter } from '../rule.js';
/** The format `json-v1`: it only ever gains keys. */
export declare const jsonReport: Reporter;
