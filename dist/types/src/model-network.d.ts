import type { Edit, Note, Span } from './source.js';
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
    /** It takes datagrams, which none of the known services does. */
    readonly udp?: true;
    /** Reachable from outside the host: bound to all interfaces, or published by the provider. */
    readonly public: boolean;
    /** The service behind it, where its image, command or port number tells. */
    readonly service?: Service;
    /** How to publish it on loopback where it is written, if that is exact. */
    readonly loopback?: Edit;
}
/** Whether a port or a range, `8000-8010`, takes in another port. */
export declare function holdsPort(range: string, port: string): boolean;
/** Known software that somebody could reach: `Ollama`, `Jupyter`, `PostgreSQL`. */
export interface Service {
    readonly name: string;
    readonly kind: 'agent' | 'admin' | 'inference' | 'data-store' | 'web';
    /** Why this workload runs it. */
    readonly by: Note;
}
/** What a scheduler starts together on one machine; one object for all its containers. */
export interface Pod {
    /** The object that makes it: `Deployment shop`. */
    readonly owner: string;
    readonly namespace?: string;
    /** The one machine that it may run on. */
    readonly node?: string;
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
    /** How to write the safe value in the place of this one, if that is exact. */
    readonly loopback?: Edit;
    readonly trail: readonly Note[];
}
/** Authentication that a setting switches off. */
export interface Opening {
    readonly service: string;
    readonly setting: string;
    readonly span: Span;
    /** What to do: `set a password`. */
    readonly instead: string;
    readonly trail?: readonly Note[];
}
/** An address that is talked to without encryption. */
export interface Endpoint {
    /** `http`, `redis`. */
    readonly scheme: string;
    /** The variable that holds it; on a command line there is none. */
    readonly setting?: string;
    /** Where it is written. */
    readonly span: Span;
    readonly trail: readonly Note[];
}
