import type { Dialect, Entry, EnvSource, Lookup, Part, Word } from './entry.js';
import type { Ignore, Occurrence, Value } from './model.js';
import type { DescribedPermission, Inclusion, Marker, ParsedPermission, ParsedWorkload, Publication } from './parsed-workload.js';
import type { Edit, Located, Mapped, Note, Source, Span } from './source.js';
export type { Dialect, Entry, EnvSource, Lookup, Part, Word, WordReference } from './entry.js';
export type { DescribedPermission, Inclusion, Marker, ParsedMount, ParsedPermission, ParsedPort, ParsedWorkload, Publication, } from './parsed-workload.js';
/** A secret's value on a command line, before it is judged. */
export interface ParsedArgument {
    readonly flag?: string;
    /** The name to judge it by where that is not the flag's: `KEY` of `--from-literal=KEY=value`. */
    readonly name?: string;
    /** The position holds a secret whatever the name: `docker login -p`. */
    readonly certain?: true;
    readonly value: Value;
    readonly span: Span;
}
/** A command line, before linking. */
export interface ParsedCommand {
    readonly tool: string;
    readonly action: string;
    readonly span: Span;
    readonly markers: readonly Marker[];
    readonly env: readonly Entry[];
    readonly envFrom: readonly EnvSource[];
    readonly delivers: 'api' | 'local';
    readonly secrets: readonly ParsedArgument[];
    readonly bundles: readonly Located<string>[];
    readonly uploads: readonly {
        readonly path: Word;
        readonly span: Span;
    }[];
    readonly instead: string;
    readonly workload?: ParsedWorkload;
    /** It runs on another machine: `ssh host …`. */
    readonly remote?: true;
    readonly build?: ParsedBuildRequest;
    /** What it puts into a secret store: `anycloud secrets new NAME KEY=value`. */
    readonly store?: Store;
    /** Files that it runs elsewhere: compose files, manifests, scripts; they take its target. */
    readonly runs: readonly Word[];
    /** What it acts on, by name: `hf` of `secrets delete hf`. */
    readonly object?: Located<string>;
    /** It does so against all objections: `--force`. */
    readonly forced?: true;
    readonly permissions?: readonly ParsedPermission[];
    /** Those of its words that name an address. */
    readonly urls?: readonly Word[];
    /** An image that it fetches without starting it. */
    readonly image?: Word;
    /** When it happens, where that is not once at its place, or where it is known what it is given. */
    readonly times?: readonly Occurrence[];
}
/** Build arguments given to a Dockerfile by a compose file or a command line. */
export interface ParsedBuildRequest {
    readonly name: string;
    readonly span: Span;
    /** The context folder, relative to the file's folder; undefined when unknown or remote. */
    readonly context?: Word;
    readonly dockerfile?: Word;
    readonly args: readonly Entry[];
    /** The name that the built image gets, and those that it gets beside that one. */
    readonly tag?: Word;
    readonly otherTags?: readonly Word[];
}
/** `COPY`/`ADD` of a stage. */
export interface ParsedCopy {
    readonly span: Span;
    readonly sources: readonly Word[];
}
/** A stage of a Dockerfile. */
export interface ParsedStage {
    readonly name: string;
    readonly span: Span;
    readonly args: readonly Entry[];
    readonly env: readonly Entry[];
    readonly copies: readonly ParsedCopy[];
    readonly runs: readonly Span[];
}
/** Named entries that others refer to: a Secret, a ConfigMap, a bundle of a secret store. */
export interface Store {
    readonly kind: 'Secret' | 'ConfigMap' | 'bundle';
    readonly name: string;
    readonly span: Span;
    readonly entries: readonly Entry[];
}
/** A file that another one names. `path` is relative to the root; `names` asks for the names of all files below a folder. */
export interface Want {
    readonly kind: 'file' | 'names';
    readonly path: string;
    readonly by: Span;
    /** The text names it, so that its absence is told; others are only looked for. */
    readonly named?: true;
    /** The format that it is in whatever its name: `dotenv`. */
    readonly format?: string;
}
/** The names of all files below a folder, relative to the root, those that git ignores among them. */
export interface Listing {
    readonly folder: string;
    readonly files: readonly string[];
}
/** `# leaklint-target: confidential`, or with a reason: `-- why`. */
export interface TargetComment {
    readonly span: Span;
    readonly kind: 'rented' | 'confidential' | 'unknown';
    readonly reason?: string;
}
/** An item of a kustomization's `images`: `{name: app, newTag: 1.2.3}`. */
export interface ImageOverride {
    /** The repository as manifests write it. */
    readonly name: string;
    readonly newName?: string;
    /** It gives a tag or a digest. */
    readonly tagged: boolean;
}
/** The images that a kustomization replaces, and where: in files and folders, relative to the root. */
export interface ImageOverrides {
    readonly resources: readonly string[];
    /** What is listed to change the resources, with its own `images`. */
    readonly components: readonly string[];
    readonly images: readonly ImageOverride[];
}
/** What a front end understood of a text. Everything but `source`, `format` and `keyAt` may be empty; see `nothing`. */
export interface Parsed {
    readonly source: Source;
    readonly format: string;
    /** The text that was read: the whole file, or a part of one. */
    readonly text: Mapped;
    readonly workloads: readonly ParsedWorkload[];
    readonly publications: readonly Publication[];
    readonly stages: readonly ParsedStage[];
    readonly builds: readonly ParsedBuildRequest[];
    readonly images: readonly {
        readonly user: string;
        readonly image: Word;
    }[];
    /** For a kustomization: the images that it replaces elsewhere. */
    readonly overrides?: ImageOverrides;
    readonly commands: readonly ParsedCommand[];
    readonly stores: readonly Store[];
    /** Every name and value that could be a secret by its name, in workloads or anywhere else. */
    readonly pairs: readonly Entry[];
    /** Names and values that are commented out: in force nowhere, but readable. */
    readonly commented?: readonly Entry[];
    /** Decoded texts that differ from what is written (base64, escapes, folded lines): searched for secrets beside the file itself. */
    readonly texts: readonly Mapped[];
    readonly parts: readonly Part[];
    /** Stretches that only show what a value may look like: `example` of a description of an API. */
    readonly examples?: readonly Span[];
    /**
     * Where `$NAME` is looked up, weakest first: the files, then the assignments of the text itself.
     * `workloads`: references inside a workload mean its own variables, as `$(NAME)` does in Kubernetes. `given`: what the
     * text is started with, weakest first.
     */
    readonly scope: {
        readonly files: readonly EnvSource[];
        readonly entries: readonly Entry[];
        readonly workloads?: true;
        readonly given?: readonly Entry[];
    };
    /** Whether what it starts runs on a machine that is gone afterwards and that nobody reaches, as the jobs of CI do. */
    readonly ephemeral?: boolean;
    /** Signs of who can read what the text and its parts run. */
    readonly markers?: readonly Marker[];
    readonly permissions?: readonly DescribedPermission[];
    readonly inclusions: readonly Inclusion[];
    readonly wants: readonly Want[];
    readonly ignores: readonly Ignore[];
    readonly targets: readonly TargetComment[];
    readonly unread: readonly Note[];
    /** For an env file: its entries as a loader reads them. */
    entriesFor?(dialect: Dialect): readonly Entry[];
    /** How its values are written as references in its own grammar, each at the place of the value. */
    references?(): readonly Edit[];
    /** The key path of a place, `services.web.environment.HF_TOKEN`; '' where there is none. */
    keyAt(offset: number): string;
}
/** A front end. `matches` is cheap and looks at name and shape; `parse` never throws. */
export interface Format {
    readonly name: string;
    matches(source: Source): boolean;
    /** `variables`: what the text around it assigns. */
    parse(text: Mapped, variables?: Lookup): Parsed;
}
/** A result with nothing in it, to spread what was understood over. */
export declare function nothing(text: Mapped, format: string): Parsed;
