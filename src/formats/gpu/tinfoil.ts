import type { Entry, Format, Marker } from '../../parsed.ts'
import { isTinfoil } from '../recognise-gpu.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, locatedOf, pairOf, textOf } from '../tree.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined } from './description.ts'
import { entriesIn } from './words.ts'

/** Containers of Tinfoil, which run in an attested confidential VM; the file is public and so are the values in it. */
export const tinfoil: Format = describedFormat('tinfoil', isTinfoil, describe)

function describe(document: Node): Description {
  const version = pairOf(document, 'cvm-version')
  if (version === undefined) return {}
  const marker: Marker = { verdict: 'confidential', by: { at: version.key.span, message: 'Tinfoil runs it in a confidential VM' } }
  return joined(itemsOf(childOf(document, 'containers')).map(node => describeContainer(node, marker)))
}

function describeContainer(node: Node, marker: Marker): Description {
  const { command, commands, parts } = commandLine(childOf(node, 'entrypoint'), childOf(node, 'command'))
  const workload = container(textOf(childOf(node, 'name')) ?? 'the Tinfoil container', node.span, {
    ...imageIn(childOf(node, 'image')),
    env: [...entriesIn(childOf(node, 'env')), ...itemsOf(childOf(node, 'secrets')).flatMap(readSecret)],
    command,
    markers: [marker],
  })
  return { workloads: [workload], commands, parts }
}

/** The name of a variable whose value only the attested machine gets. */
function readSecret(item: Node): readonly Entry[] {
  const name = locatedOf(item)
  if (name === undefined) return []
  return [{ name, value: { kind: 'reference', to: 'secret-store', name: name.value, span: name.span }, span: name.span }]
}
