import type { Hidden } from './hidden.js';
import type { Edit, Located, Note, Run, Span } from './source.js';
/** Text that is written out; `runs` lead from its characters back to the file. */
export interface Literal {
    readonly kind: 'literal';
    readonly text: Hidden;
    readonly runs: readonly Run[];
    readonly span: Span;
}
/**
 * Something that stands for a value that is elsewhere. `name` is the variable, the file's path or the
 * store's object; `key` the entry in that object. `computed` is what only running could tell: `$(cmd)`, `{{ … }}`.
 */
export interface Reference {
    readonly kind: 'reference';
    readonly to: 'environment' | 'file' | 'secret-store' | 'config-store' | 'computed';
    readonly name: string;
    readonly key?: string;
    /** How `fallback` applies: `:-` and `-` instead of a missing value, `:+` and `+` instead of a present one. */
    readonly operator?: ':-' | '-' | ':+' | '+' | ':?' | '?';
    readonly fallback?: Value;
    readonly span: Span;
}
/** Literal and referenced parts in a row: `postgres://u:${PW}@h`. */
export interface Template {
    readonly kind: 'template';
    readonly parts: readonly Value[];
    readonly span: Span;
}
/** A value as it is written. `absent` is no value at all (a bare name in an env list). */
export type Value = Literal | Reference | Template | {
    readonly kind: 'absent';
};
/** What a signed URL lets its holder do. `excess`: what of it is more than reading for a few days, `is valid until 2027-01-31`. */
export interface Grant {
    readonly excess?: string;
}
/** A secret that was found, whatever found it. Nothing in it prints but names and the masked preview. */
export interface Secret {
    /** Kebab-case id: `openai-api-key`, `database-uri`, `sensitive-name`. */
    readonly detector: string;
    /** What it is, in words: `OpenAI API key`. */
    readonly title: string;
    /** What it opens, one clause without a full stop: `lets its holder bill requests to the account`. */
    readonly opens?: string;
    /** How to make it worthless, a clause in the imperative: `delete it under Settings > Access tokens`. */
    readonly revoke?: string;
    /** What to do instead where it stands, a clause in the imperative: `mount it with secrets:`. */
    readonly instead?: string;
    /** A number that the places of one run share which hold the same secret. */
    readonly group?: number;
    /** `format`: the value proves it. `name`: the name says so. `weak`: a well-known password. `public`: a key that is public by design. */
    readonly evidence: 'format' | 'name' | 'weak' | 'public';
    /** The offline check: passed, failed, or there is none. */
    readonly check: 'passed' | 'failed' | 'none';
    /** The sensitive name it stands under, where there is one. */
    readonly name?: string;
    /** Masked: documented public prefix and length, `hf_… (37 characters)`. */
    readonly preview: string;
    /** How the value that holds it is written as a reference, in the grammar of its place. */
    readonly reference?: Edit;
    /** For the signature of a URL. */
    readonly grant?: Grant;
    readonly span: Span;
    readonly text: Hidden;
    /** In a file that says it is an example (`*.example`, `*.sample`, `*.template`, `*.dist`). */
    readonly example: boolean;
    /** In a stretch that only shows what a value may look like. */
    readonly illustrates?: true;
}
/** A name and its value as a workload, build or command gets it, with the hops it took. */
export interface Variable {
    readonly name: Located<string>;
    readonly value: Value;
    /** The value that is in force after resolving, where it is known. */
    readonly resolved?: Hidden;
    /** The name or the value says that it is secret, and the value is not plainly harmless. */
    readonly sensitive: boolean;
    readonly secret?: Secret;
    /** Its value is the address of a secret in a store, which opens nothing by itself. */
    readonly stored?: true;
    /** Where it was handed over: the env entry, the `env_file` line, the flag. */
    readonly span: Span;
    readonly trail: readonly Note[];
}
