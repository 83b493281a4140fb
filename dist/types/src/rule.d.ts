import type { Deployment, Secret } from './model.js';
import type { Edit, Note, Position, Span } from './source.js';
/** `error` fails the run; `warning` is advice. */
export type Severity = 'error' | 'warning';
/** What is wrong, and how to see it in the deployment. */
export interface Rule {
    readonly id: string;
    readonly severity: Severity;
    /** One imperative sentence: what to do. */
    readonly summary: string;
    /** Judged after the ignores, so that it can speak about them. */
    readonly late?: true;
    check(deployment: Deployment): Iterable<Problem>;
}
/** What a rule yields. `message` is a clause in the user's words, without a full stop. */
export interface Problem {
    readonly at: Span;
    readonly message: string;
    /** Where it is not the rule's own. */
    readonly severity?: Severity;
    readonly secret?: Secret;
    readonly related?: readonly Note[];
    readonly fix?: Fix;
}
/** Edits that make a problem go away, all of them or none. */
export interface Fix {
    readonly edits: readonly Edit[];
    /** All works as before but for what the rule is about. */
    readonly safe: boolean;
    /** What is left to do by hand, a clause without a full stop. */
    readonly remains?: string;
}
/** Names in a row for a message: `A`, `A and B`, `A, B and 3 more`. */
export declare function enumerate(names: readonly string[]): string;
/** A problem that is reported: positions resolved, ignores applied. */
export interface Finding {
    readonly rule: string;
    readonly detector?: string;
    readonly severity: Severity;
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    readonly message: string;
    /** 16 hexadecimal digits; nothing of the value is in it. */
    readonly fingerprint: string;
    /** Findings of one run with the same number hold the same secret. */
    readonly group?: number;
    readonly related: readonly RelatedPlace[];
    readonly fix?: LocatedFix;
}
/** Errors first, for `toSorted`. */
export declare function bySeverity(one: Finding, other: Finding): number;
/** A fix with its positions resolved. */
export interface LocatedFix extends Pick<Fix, 'safe' | 'remains'> {
    readonly replacements: readonly Replacement[];
}
/** New text for a stretch of a file; nothing scanned is in it but names. */
export interface Replacement {
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    readonly text: string;
}
/** A hop of a finding's way. */
export interface RelatedPlace {
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    readonly message: string;
}
/** A file that was not scanned. `failed`: it should have been, so that the run is not complete. */
export interface Skip {
    readonly path: string;
    readonly reason: string;
    readonly failed?: true;
}
/** What a run did, for reporters and for callers of the library. Paths are relative to the root. */
export interface Result {
    readonly findings: readonly Finding[];
    readonly scanned: readonly string[];
    readonly skipped: readonly Skip[];
    /** Files outside the report scope that were read because another names them. */
    readonly followed: readonly string[];
    readonly suppressed: number;
    /** Files that others name and that are not there. */
    readonly notFound?: readonly string[];
    /** How many files of the folders asked for are not scanned because of their names. */
    readonly otherFiles?: number;
    /** Folders were asked for, and what is in scope there is no text. */
    readonly nothingRead?: boolean;
    /** What was found before and is mended now. */
    readonly fixed?: readonly Finding[];
}
/** Turns a result into text that holds nothing scanned but names and positions. */
export type Reporter = (result: Result) => string;
