import type { Located, Note, Span } from './source.js';
import type { Settings } from './settings.js';
import type { Bind, Endpoint, Network, Opening, Pod, Port, Service } from './model-network.js';
import type { Secret, Value, Variable } from './value.js';
export { holdsPort } from './model-network.js';
export type { Bind, Endpoint, Network, Opening, Pod, Port, Service } from './model-network.js';
export type { Settings, StandingIgnore } from './settings.js';
export type { Literal, Reference, Secret, Value, Variable } from './value.js';
/** An image reference, normalised as `distribution/reference` says. */
export interface Image {
    /** As written, without tag and digest. */
    readonly repository: string;
    readonly tag?: string;
    readonly digest?: string;
    /** False when an unknown part might hold the tag or the digest. */
    readonly complete: boolean;
}
/** Something that uses an image: `web`, `FROM`, `COPY --from`. `local`: built here, so its tag is nobody else's. */
export interface ImageUse {
    readonly user: string;
    readonly image: Located<Image>;
    readonly local: boolean;
}
/** Who can read what runs there. */
export type Target = {
    readonly kind: 'unknown';
} | {
    readonly kind: 'confidential';
    readonly by: Note;
} | {
    readonly kind: 'rented';
    readonly provider: string;
    readonly by: Note;
};
/** How a message names a rented host. `provider` is empty where a comment or the settings say `rented`. */
export declare function hostOf({ provider }: {
    readonly provider: string;
}): string;
/** How a message names a secret: by what it is, or by its own name where nothing else tells. */
export declare function titleOf({ detector, name, title }: Secret): string;
/** Secret material that a path names: `SSH private key`, `Bittensor wallets, the coldkey among them`. */
export interface KeyFile {
    readonly title: string;
}
/** A host path, volume or file that a workload gets. */
export interface Mount {
    readonly span: Span;
    /** `bind`: a host path; `volume`: storage that outlives the workload; `temporary`: gone with it; `secret`: from a secret store. */
    readonly kind: 'bind' | 'volume' | 'temporary' | 'secret';
    /** The host path, normalised, or the volume's name. */
    readonly source?: Located<string>;
    readonly target?: Located<string>;
    readonly readOnly: boolean;
    readonly keyFile?: KeyFile;
    /** Its source looks like model weights that are nobody else's. */
    readonly privateWeights?: true;
    /** The permissions of the files in it, as a number. */
    readonly mode?: Located<number>;
    /** Its source is a name that only its own pod knows. */
    readonly inPod?: true;
}
/** Something that runs: a service, a container of a manifest, what a command starts, a bare process. */
export interface Workload {
    /** In the user's words: `web`, `container app of Deployment shop`, `docker run`. */
    readonly name: string;
    readonly span: Span;
    readonly target: Target;
    readonly image?: Located<Image>;
    readonly env: readonly Variable[];
    readonly mounts: readonly Mount[];
    readonly ports: readonly Port[];
    readonly network: Network;
    readonly command: readonly Value[];
    /** Secrets it gets as a group whose names are not known: a Secret object, a bundle, an env file that was not read. */
    readonly bundles?: readonly Located<string>[];
    /** Secret values among the arguments of its command. */
    readonly arguments: readonly Argument[];
    readonly services: readonly Service[];
    readonly binds: readonly Bind[];
    readonly openings: readonly Opening[];
    /** Reachable from outside its host: a public port, host networking, or a provider that publishes. */
    readonly reachable: boolean;
    /** What it talks to without encryption, outside of its own deployment. */
    readonly endpoints?: readonly Endpoint[];
    readonly pod?: Pod;
    /** It has ended before those begin that it prepares something for: an init container, a service that others wait for. */
    readonly preparing?: true;
    /** It only runs where one of them is asked for. */
    readonly profiles?: readonly string[];
    /** What brings it to its machine, such as its file or what includes that; workloads that share one run beside each other. */
    readonly projects?: readonly string[];
}
/** A secret's value on a command line; positional without `flag`. */
export interface Argument {
    readonly flag?: string;
    readonly value: Value;
    readonly span: Span;
    readonly sensitive: boolean;
    readonly secret?: Secret;
}
/** A file or folder sent to a machine. */
export interface Upload {
    readonly path: Located<string>;
    readonly span: Span;
    readonly keyFile?: KeyFile;
    readonly privateWeights?: true;
}
/** A variable that is given beside a bundle which holds one of that name, so that the bundle's is not used. */
export interface Override {
    readonly variable: Variable;
    readonly bundle: string;
    /** Where the bundle's is written; without it the names alone say so. */
    readonly stored?: Span;
}
/** One time that a command happens. */
export interface Occurrence {
    /** The calls of functions that bring it about, outermost first. */
    readonly calls: readonly Span[];
    /** The commands that have printed what it is given, where that is known of all of it. */
    readonly from?: readonly Span[];
}
/** A command line and what it hands over. */
export interface Command {
    readonly tool: string;
    readonly action: string;
    readonly span: Span;
    readonly target: Target;
    /** Names and values passed by env-like flags. */
    readonly env: readonly Variable[];
    /** `api`: somebody's API or store gets them. `local`: a container engine on this machine. */
    readonly delivers: 'api' | 'local';
    readonly secrets: readonly Argument[];
    readonly bundles: readonly Located<string>[];
    readonly uploads: readonly Upload[];
    /** How to do it right: `anycloud secrets new NAME, then --secret NAME`. */
    readonly instead: string;
    /** Whether it starts a workload, which then speaks for its env. */
    readonly starts: boolean;
    /** What it acts on, by name: `hf` of `secrets delete hf`. */
    readonly object?: string;
    /** It does so against all objections: `--force`. */
    readonly forced?: true;
    /** When it happens, where that is not once at its place, or where it is known what it is given. */
    readonly times?: readonly Occurrence[];
    readonly overrides?: readonly Override[];
    readonly endpoints?: readonly Endpoint[];
}
/** Permissions that let others read the identity of a node. */
export interface LoosePermission {
    /** `chmod`, `agent mounts`. */
    readonly who: string;
    /** As written: `755`, `go+r`. */
    readonly mode: string;
    readonly path: string;
    readonly of: 'folder' | 'file';
    readonly span: Span;
}
/** `COPY` or `ADD` from the build context. */
export interface Copy {
    readonly span: Span;
    readonly sources: readonly {
        readonly path: Located<string>;
        readonly keyFile?: KeyFile;
        readonly privateWeights?: true;
    }[];
    /** Secret files that a copied folder brings along, not excluded by `.dockerignore`. */
    readonly brings: readonly {
        readonly path: string;
        readonly title: string;
    }[];
}
/** A Dockerfile stage, or the build arguments that a compose file or a command line gives to one. */
export interface Build {
    readonly name: string;
    readonly span: Span;
    readonly target: Target;
    readonly args: readonly Variable[];
    readonly env: readonly Variable[];
    readonly copies: readonly Copy[];
    /** Commands of `RUN` lines. */
    readonly commands: readonly Command[];
    /** Secrets written out in `RUN` lines. */
    readonly secrets: readonly Secret[];
}
/** A file that was read, and what of it was not understood. */
export interface FileUse {
    readonly path: string;
    readonly span: Span;
    readonly unread: readonly Note[];
    /** What it is where all of it is secret material. */
    readonly keyFile?: KeyFile;
}
/** An ignore comment. */
export interface Ignore {
    readonly span: Span;
    readonly rules: readonly Located<string>[];
    /** The lines it holds for are those that start in `[from, to)`. */
    readonly from: number;
    readonly to: number;
    readonly until?: string;
    readonly reason?: string;
    /** What is wrong with its grammar. */
    readonly fault?: string;
}
/** An ignore comment and how many findings it silenced. */
export interface IgnoreUse {
    readonly ignore: Ignore;
    readonly silenced: number;
    /** Those of its rules that do not exist. */
    readonly unknown?: readonly Located<string>[];
}
/** Everything that the rules see. */
export interface Deployment {
    readonly workloads: readonly Workload[];
    readonly builds: readonly Build[];
    readonly images: readonly ImageUse[];
    readonly commands: readonly Command[];
    readonly secrets: readonly Secret[];
    readonly files: readonly FileUse[];
    readonly loosePermissions: readonly LoosePermission[];
    /** Filled for rules that are judged after the ignores. */
    readonly ignores: readonly IgnoreUse[];
    readonly settings: Settings;
}
