import { hostOf } from '../src/model.ts'
import type { Deployment, KeyFile, Target } from '../src/model.ts'
import type { Problem, Rule } from '../src/rule.ts'
import type { Located, Note, Span } from '../src/source.ts'

/** A file of keys on its way to a host. */
interface Delivery {
  readonly at: Span
  /** `web mounts` … `on`, `COPY takes` … `to` the host. */
  readonly who: string
  readonly way: 'on' | 'to'
  readonly target: Target
  readonly path: Located<string> | undefined
  readonly keyFile: KeyFile | undefined
}

/** Wallets, SSH keys, credential files that are mounted on, copied or uploaded to a host whose owner can read them. */
export const keyFileOnRentedHost: Rule = {
  id: 'key-file-on-rented-host',
  severity: 'error',
  summary: 'Keep wallets, SSH keys and credential files off rented hosts.',

  *check(deployment) {
    const seen = new Map<string, Problem & { readonly related: Note[] }>()
    const places = new Set<string>()
    for (const { at, who, way, target, path, keyFile } of deliveriesOf(deployment)) {
      if (keyFile === undefined || path === undefined || target.kind !== 'rented') continue
      const message = `${who} ${path.value} (${keyFile.title}) ${way} ${hostOf(target)}, whose owner can read it`
      const cause = `${at.source.path} ${path.value}`
      const place = `${cause} ${at.start}`
      const known = seen.get(cause)
      if (known === undefined) seen.set(cause, { at, message, related: [target.by] })
      else if (!places.has(place)) known.related.push({ at, message: `${who} it too` })
      places.add(place)
    }
    yield* seen.values()
  },
}

function deliveriesOf({ workloads, commands, builds }: Deployment): Delivery[] {
  return [
    ...workloads.flatMap(({ name, target, mounts }) =>
      mounts.map(({ span, source, keyFile }) => ({ at: span, who: `${name} mounts`, way: 'on' as const, target, path: source, keyFile })),
    ),
    ...commands.flatMap(({ tool, action, target, uploads }) =>
      uploads.map(({ span, path, keyFile }) => ({
        at: span,
        who: `${`${tool} ${action}`.trim()} sends`,
        way: 'to' as const,
        target,
        path,
        keyFile,
      })),
    ),
    ...builds.flatMap(({ target, copies }) =>
      copies.flatMap(({ span, sources }) =>
        sources.map(({ path, keyFile }) => ({ at: span, who: 'COPY takes', way: 'to' as const, target, path, keyFile })),
      ),
    ),
  ]
}
