import type { Format, Parsed, ParsedWorkload } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { impliedWord } from './compose/nodes.ts'
import { container } from './gpu/description.ts'
import { readNameValues } from './name-value.ts'
import { isDaemon } from './recognise-tools.ts'
import type { Node } from './tree.ts'
import { booleanOf, childOf, itemsOf, pairOf } from './tree.ts'
import { valueOf } from './word.ts'
import { faultsOf, keyPaths, readYaml, wordOfScalar } from './yaml.ts'

/** The configuration of the Docker engine: what it listens on. */
export const daemon: Format = { name: 'daemon', matches: isDaemon, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  return {
    ...nothing(text, daemon.name),
    ...readNameValues(tree.documents),
    workloads: tree.documents.flatMap(enginesOf),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

/** `hosts: ["tcp://0.0.0.0:2375"]`: one process for each address; with `tlsverify` it asks for a certificate. */
function enginesOf(document: Node | undefined): readonly ParsedWorkload[] {
  const hosts = pairOf(document, 'hosts')
  if (hosts === undefined || booleanOf(childOf(document, 'tlsverify')) === true) return []
  const name = { value: hosts.key.text.text, span: hosts.key.span }
  return itemsOf(hosts.value).flatMap(host => {
    if (host.kind !== 'scalar') return []
    const { span } = host
    const program = impliedWord('dockerd', { ...span, end: span.start })
    const env = [{ name, value: valueOf(wordOfScalar(host)), span }]
    return [container('dockerd', span, { env, network: { kind: 'host', span, process: true }, command: [program] })]
  })
}
