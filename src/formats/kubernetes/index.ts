import type { Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { readNameValues } from '../name-value.ts'
import { isKubernetes } from '../recognise.ts'
import { keyPaths, readYaml } from '../yaml.ts'
import { readContainers } from './containers.ts'
import { readImages } from './images.ts'
import { readObjects } from './objects.ts'
import { readPublications } from './services.ts'
import { readStores } from './stores.ts'

/** Kubernetes manifests, those of Helm charts with holes for what templates fill in. */
export const kubernetes: Format = { name: 'kubernetes', matches: isKubernetes, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const { manifests, pods } = readObjects(tree.documents)
  const containers = pods.flatMap(readContainers)
  const { stores, pairs, texts, parts, read } = readStores(manifests)
  const rest = readNameValues(tree.documents, { skipped: read })
  return {
    ...nothing(text, kubernetes.name),
    workloads: containers.map(({ workload }) => workload),
    publications: readPublications(manifests, pods),
    images: readImages(manifests),
    commands: containers.flatMap(({ commands }) => commands),
    stores,
    pairs: [...rest.pairs, ...pairs],
    texts: [...rest.texts, ...texts],
    parts: [...containers.flatMap(({ parts }) => parts), ...parts],
    scope: { files: [], entries: [], workloads: true },
    ...readComments(tree.comments),
    unread: tree.faults,
    keyAt: keyPaths(tree),
  }
}
