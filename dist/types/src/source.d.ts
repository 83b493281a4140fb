/** A file's text. `path` is relative to the root, with forward slashes; findings are reported only in `report` files. */
export interface Source {
    readonly path: string;
    readonly text: string;
    readonly scope: 'report' | 'reference';
    /** The permissions that the file has on disk, where the system keeps any. */
    readonly mode?: number;
}
/** A stretch of a source's text: UTF-16 offsets, end exclusive. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
}
/** A value and the place where it is written. */
export interface Located<T> {
    readonly value: T;
    readonly span: Span;
}
/** One hop of a secret's way. */
export interface Note {
    readonly at: Span;
    readonly message: string;
}
/** What would stand in the place of a stretch that is written. */
export interface Edit {
    readonly at: Span;
    readonly text: string;
}
/** Line and column of a place, both from 1; columns count UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/**
 * A run of decoded characters and where it is written. When the written stretch is as long as the
 * decoded one, characters correspond one to one; otherwise (an escape, base64) all of the run stands
 * for all of the stretch.
 */
export interface Run {
    readonly from: number;
    readonly start: number;
    readonly end: number;
}
/** Decoded text together with the way back to the file: the exact source map that every position rests on. */
export interface Mapped {
    readonly text: string;
    readonly source: Source;
    readonly runs: readonly Run[];
    /** The whole written stretch, quotes and all. */
    readonly span: Span;
}
/** A piece of decoded text that stands for `[from, to)` of an outer text. */
export interface Piece {
    readonly text: string;
    readonly from: number;
    readonly to: number;
}
/** The text of a whole source, mapped onto itself. */
export declare function wholeText(source: Source): Mapped;
/** Where `[from, to)` of a mapped text is written. An empty stretch gives an empty span. */
export declare function spanOf(text: Mapped, from: number, to: number): Span;
/** A part of a mapped text, still mapped. */
export declare function slice(text: Mapped, from: number, to?: number): Mapped;
/** Text decoded from an outer text, piece by piece; the pieces are in order and do not overlap. */
export declare function derive(outer: Mapped, pieces: readonly Piece[], span?: Span): Mapped;
/** Line and column of an offset, given the offsets of the line starts (`lineStarts`). */
export declare function positionAt(starts: readonly number[], offset: number): Position;
/** The offset at which each line starts; `\n`, `\r\n` and a lone `\r` end a line. */
export declare function lineStarts(text: string): number[];
