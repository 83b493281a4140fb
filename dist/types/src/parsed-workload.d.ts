import type { Network, Pod } from './model.js';
import type { Entry, EnvSource, Word } from './entry.js';
import type { Edit, Located, Note, Span } from './source.js';
/** A sign of who can read what runs there. `negative` cancels a marker of confidentiality. */
export interface Marker {
    readonly verdict: 'confidential' | 'negative' | 'rented';
    /** For `rented`: the provider's name, `Lium`. */
    readonly provider?: string;
    readonly by: Note;
}
/** A mount before its paths are resolved. */
export interface ParsedMount {
    readonly span: Span;
    readonly kind: 'bind' | 'volume' | 'temporary' | 'secret';
    readonly source?: Word;
    readonly target?: Word;
    readonly readOnly: boolean;
    /** The permissions of the files in it, as a number. */
    readonly mode?: Located<number>;
    /** Its source is a name that only its own pod knows. */
    readonly inPod?: true;
    /** The folder of the source that is mounted, where that is not all of it. */
    readonly subPath?: Word;
    /** The key that lists it, where several do: `volumes`, `tmpfs`. */
    readonly listedBy?: string;
}
/** A port before its text is resolved: short syntax, or fields. `how` says who publishes it. */
export interface ParsedPort {
    readonly span: Span;
    readonly how: 'publish' | 'docker-run' | 'hostPort' | 'nodePort' | 'loadBalancer' | 'provider';
    /** `127.0.0.1:8000:80/tcp` */
    readonly short?: Word;
    readonly address?: Word;
    readonly container?: Word;
    readonly host?: Word;
    /** How to write an address of loopback beside its fields where they say none. */
    readonly loopback?: Edit;
}
/** Something that runs, before linking. */
export interface ParsedWorkload {
    readonly name: string;
    readonly span: Span;
    readonly image?: Word;
    /** Built from a Dockerfile of this tree, so its image tag is nobody else's. */
    readonly local: boolean;
    readonly env: readonly Entry[];
    readonly envFrom: readonly EnvSource[];
    readonly mounts: readonly ParsedMount[];
    readonly ports: readonly ParsedPort[];
    readonly network: Network;
    /** Entrypoint and command as words, `sh -c` scripts included as one word. */
    readonly command: readonly Word[];
    /** The words at the beginning of `command` that are kept where only what follows them is changed. */
    readonly entrypoint?: readonly Word[];
    readonly markers: readonly Marker[];
    /** Kubernetes labels that a Service's selector is matched against, `key=value`, and namespace. */
    readonly labels?: readonly string[];
    /** A scheduler runs it, and probes it at an address that others reach as well. */
    readonly scheduled?: true;
    readonly pod?: Pod;
    /** It has ended before those begin that it prepares something for: an init container, a service that others wait for. */
    readonly preparing?: true;
    /** It only runs where one of them is asked for. */
    readonly profiles?: readonly string[];
    /** Keys (`ports`, `environment.HF_TOKEN`, `*` for all) that replace what the file under an override says instead of adding to it. */
    readonly replaces?: readonly string[];
}
/** A Service that publishes the ports of the workloads its selector matches. */
export interface Publication {
    readonly selector: readonly string[];
    readonly ports: readonly ParsedPort[];
}
/** A file whose text becomes part of this one: compose `include`, an override file, a base of `extends`. */
export interface Inclusion {
    readonly path: Word;
    readonly span: Span;
    readonly kind: 'include' | 'extends' | 'override';
    /** For `override`: the file that it changes, unless that is this one. */
    readonly changes?: Word;
    /** For `extends`: the service here and there. */
    readonly workload?: string;
    readonly base?: string;
}
/** Permissions that a file or folder gets: `chmod -R go+r DIR`. */
export interface ParsedPermission {
    readonly mode: Word;
    readonly path: Word;
    /** All below a folder gets them too. */
    readonly recursive: boolean;
}
/** Permissions that a text describes: `mode:` of a task, `--chmod` of a `COPY`. */
export interface DescribedPermission extends ParsedPermission {
    /** What gives them: `COPY`. */
    readonly who: string;
    readonly span: Span;
}
