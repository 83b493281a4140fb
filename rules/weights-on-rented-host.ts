import { hostOf } from '../src/model.ts'
import type { Deployment, Target } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'
import type { Located, Span } from '../src/source.ts'

/** Model weights on their way to a host. */
interface Delivery {
  readonly at: Span
  /** `web mounts` … `on`, `COPY takes` … `to` the host. */
  readonly who: string
  readonly way: 'on' | 'to'
  readonly target: Target
  readonly path: Located<string>
}

/** Weights that look like nobody else's, mounted on, copied or uploaded to a host whose owner can read them. */
export const weightsOnRentedHost: Rule = {
  id: 'weights-on-rented-host',
  severity: 'warning',
  summary: 'Keep model weights of your own off rented hosts.',

  *check(deployment) {
    const seen = new Set<string>()
    for (const { at, who, way, target, path } of deliveriesOf(deployment)) {
      const cause = `${at.source.path} ${path.value}`
      if (target.kind !== 'rented' || seen.has(cause)) continue
      seen.add(cause)
      const message = `${who} ${path.value}, which looks like model weights of your own, ${way} ${hostOf(target)}, whose owner can copy them`
      yield { at, message, related: [target.by] }
    }
  },
}

function* deliveriesOf({ workloads, commands, builds }: Deployment): Iterable<Delivery> {
  for (const { name, target, mounts } of workloads) {
    for (const { span, source, privateWeights } of mounts) {
      if (privateWeights && source) yield { at: span, who: `${name} mounts`, way: 'on', target, path: source }
    }
  }
  for (const { tool, action, target, uploads } of commands) {
    for (const { span, path, privateWeights } of uploads) {
      if (privateWeights) yield { at: span, who: `${`${tool} ${action}`.trim()} sends`, way: 'to', target, path }
    }
  }
  for (const { target, copies } of builds) {
    for (const { span, sources } of copies) {
      for (const { path, privateWeights } of sources) {
        if (privateWeights) yield { at: span, who: 'COPY takes', way: 'to', target, path }
      }
    }
  }
}
