import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { readComments } from './comments.ts'
import { kubernetes } from './kubernetes/index.ts'
import { readNameValues } from './name-value.ts'
import { valuesWorkloads } from './helm-workloads.ts'
import { isHelm } from './recognise.ts'
import { isTemplatePath } from './template-mask.ts'
import { namedImages } from './named-images.ts'
import { keyPaths, readYaml } from './yaml.ts'

/** Helm charts: their values, and templates that are not recognised as manifests. */
export const helm: Format = { name: 'helm', matches: isHelm, parse }

function parse(text: Mapped): Parsed {
  if (isTemplatePath(text.source.path)) return { ...kubernetes.parse(text), format: helm.name }
  const tree = readYaml(text)
  return {
    ...nothing(text, helm.name),
    ...readNameValues(tree.documents),
    ...readComments(tree.comments),
    images: namedImages(tree.documents),
    workloads: valuesWorkloads(tree.documents),
    unread: tree.faults,
    keyAt: keyPaths(tree),
  }
}
