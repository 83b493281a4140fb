import { literalText } from '../formats/word.ts'
import type { Parsed, ParsedPort } from '../parsed.ts'
import { groupBy } from './groups.ts'
import { imageOf } from './images.ts'
import type { Running } from './merging.ts'
import { folderOf } from './paths.ts'
import type { Resolver } from './resolve.ts'
import { softwareOfImage } from './service-table.ts'

/** More pods behind one Service say nothing new. */
const MOST_PODS = 100

/** The ports that Services publish, by the container behind them: of pods in their own folder, else of pods anywhere. */
export function publicationsOf(
  parsed: readonly Parsed[],
  all: readonly Running[],
  resolver: Resolver,
): ReadonlyMap<Running, readonly ParsedPort[]> {
  const labelled = all.flatMap(running => (running.workload.labels ?? []).map(label => ({ label, running })))
  const byLabel = groupBy(labelled, ({ label }) => label)
  const published = new Map<Running, ParsedPort[]>()
  for (const { publications, source } of parsed) {
    for (const { selector, ports } of publications) {
      const chosen = (byLabel.get(selector[0] ?? '') ?? [])
        .map(({ running }) => running)
        .filter(({ workload }) => selector.every(label => workload.labels?.includes(label)))
      const near = chosen.filter(({ workload }) => folderOf(workload.span.source.path) === folderOf(source.path))
      const pods = groupBy(near.length > 0 ? near : chosen, ({ workload }) => workload.labels)
      for (const containers of [...pods.values()].slice(0, MOST_PODS)) for (const port of ports) publish(containers, port)
    }
  }
  return published

  function publish(containers: readonly Running[], port: ParsedPort): void {
    const behind = containers.find(container => listens(container, port, resolver)) ?? containers[0]
    if (behind === undefined) return
    const known = published.get(behind)
    if (known === undefined) published.set(behind, [port])
    else known.push(port)
  }
}

/** Whether the software of a container is known to listen on the port. */
function listens({ workload }: Running, { container }: ParsedPort, resolver: Resolver): boolean {
  const image = workload.image && imageOf(workload.image, resolver)
  const number = container && literalText(container)
  return image !== undefined && number !== undefined && softwareOfImage(image.value)?.ports?.includes(number) === true
}
