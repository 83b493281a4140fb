import type { Reference, Value } from './model.js';
import type { Located, Mapped, Span } from './source.js';
/** Text with holes: literal stretches and references in a row. What a shell word, a YAML scalar or an image is before it is resolved. */
export interface Word {
    readonly parts: readonly (Mapped | WordReference)[];
    readonly span: Span;
}
/** A reference in a word. */
export interface WordReference extends Reference {
    /** What it stands for where the same text says so: the short text that it assigns to the variable, or a default. */
    readonly known?: Mapped;
}
/** A name and its value as written: `HF_TOKEN=…`, `password: …`, `{name: X, value: Y}`. */
export interface Entry {
    readonly name: Located<string>;
    readonly value: Value;
    /** The whole entry. */
    readonly span: Span;
    /** Its place holds a secret whatever the name: a value of a Kubernetes Secret. */
    readonly certain?: true;
}
/** How an env file is read: the loaders give different values for the same text. */
export type Dialect = 'compose' | 'docker' | 'dotenv' | 'shell';
/** Where a group of variables comes from. Later sources win over earlier ones, written-out entries over all of them. */
export type EnvSource = {
    readonly kind: 'file';
    readonly path: Word;
    readonly dialect: Dialect;
    readonly required: boolean;
    readonly span: Span;
} | {
    readonly kind: 'store';
    readonly store: 'Secret' | 'ConfigMap' | 'bundle';
    readonly name: Located<string>;
    readonly prefix: string;
    readonly span: Span;
};
/** The word that a variable stands for; undefined where the text does not say it. */
export type Lookup = (name: string) => Word | undefined;
/** Text in a language of its own inside a file: a script in YAML, JSON in a ConfigMap, a fence in Markdown. */
export interface Part {
    /** The name of the format that reads it: `shell`, `yaml`, `dotenv`, `dockerfile`. */
    readonly format: string;
    readonly text: Mapped;
    /** The variables that a script starts with, weakest first. */
    readonly env?: readonly Entry[];
    /** What the text around assigns to the variables that words of commands are made of. */
    readonly variables?: Lookup;
    /** It runs on another machine than what is around it. */
    readonly remote?: true;
}
