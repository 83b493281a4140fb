import type { Located, Note, Span } from './source.js';
import type { Settings } from './settings.js';
import type { Secret, Value, Variable } from './value.js';
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
/** `own`: a network namespace of its own. `host`: the host's, which is also where a bare process runs. `shared`: another workload's. */
export type Network = {
    readonly kind: 'own' | 'shared' | 'none' | 'unknown';
} | {
    readonly kind: 'host';
    readonly span: Span;
    readonly process: boolean;
};
/** A published port. `address` is the host side: an IP literal, '' for all interfaces, undefined when unknown. */
export interface Port {
    readonly span: Span;
    readonly address?: string;
    /** Port or range inside the container, when known. */
    readonly container?: string;
    /** Port or range on the host, when known. */
    readonly host?: string;
    /** Reachable from outside the host: bound to all interfaces, or published by the provider. */
    readonly public: boolean;
    /** The service behind it, where its image, command or port number tells. */
    readonly service?: Service;
}
/** Known software that somebody could reach: `Ollama`, `Jupyter`, `PostgreSQL`. */
export interface Service {
    readonly name: string;
    readonly kind: 'agent' | 'admin' | 'inference' | 'data-store' | 'web';
    /** Why this workload runs it. */
    readonly by: Note;
}
/** The address that a service listens on, as a setting says it. */
export interface Bind {
    readonly service: string;
    readonly kind: Service['kind'];
    /** The setting: `MINER_HTTP_HOST`, `--host`. */
    readonly setting: string;
    readonly span: Span;
    /** The address is all interfaces (`0.0.0.0`, `::`, `*`, empty, a bare `--listen`). */
    readonly wildcard: boolean;
    /** Public by design, such as the Bittensor axon. */
    readonly byDesign: boolean;
    /** The value that is safe: `127.0.0.1`. */
    readonly safe: string;
    /** The port it listens on, where known: a published port that is another one does not open it. */
    readonly port?: string;
    readonly trail: readonly Note[];
}
/** Authentication that a setting switches off. */
export interface Opening {
    readonly service: string;
    readonly setting: string;
    readonly span: Span;
    /** What to do: `set a password`. */
    readonly instead: string;
}
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
}
/** `COPY` or `ADD` from the build context. */
export interface Copy {
    readonly span: Span;
    readonly sources: readonly {
        readonly path: Located<string>;
        readonly keyFile?: KeyFile;
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
    /** Filled for rules that are judged after the ignores. */
    readonly ignores: readonly IgnoreUse[];
    readonly settings: Settings;
}
