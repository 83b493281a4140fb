import type { Format } from '../../parsed.ts'
import type { Description } from '../gpu/description.ts'
import { describedFormat, joined } from '../gpu/description.ts'
import { isAnsible } from '../recognise-platforms.ts'
import type { Node, Pair } from '../tree.ts'
import { itemsOf, pairsOf } from '../tree.ts'
import { describeContainer, describeImage } from './containers.ts'
import {
  describeBlock,
  describeCopy,
  describeCron,
  describeCronVariable,
  describeLine,
  describeMode,
  describeObjects,
  describeProject,
  describeScript,
  describeSecret,
} from './files.ts'

/** Playbooks of Ansible and files of their tasks. */
export const ansible: Format = describedFormat('ansible', isAnsible, describe)

function describe(document: Node): Description {
  return joined(itemsOf(document).map(describeItem))
}

// of a play and of a block
const TASK_LISTS = /^(?:tasks|pre_tasks|post_tasks|handlers|block|rescue|always)$/

/** A play, a block or a task. */
function describeItem(item: Node): Description {
  return joined(
    pairsOf(item).map(pair => (TASK_LISTS.test(pair.key.text.text) ? describe(pair.value ?? item) : describeModule(pair, item))),
  )
}

/** What the arguments of a module say, by the last part of its name: `community.docker.docker_container`. */
const MODULES: ReadonlyMap<string, (given: Node, task: Node) => Description> = new Map([
  ['docker_container', describeContainer],
  ['docker_swarm_service', describeContainer],
  ['podman_container', describeContainer],
  ['docker_image', describeImage],
  ['docker_image_pull', describeImage],
  ['podman_image', describeImage],
  ['docker_compose', describeProject],
  ['docker_compose_v2', describeProject],
  ['docker_secret', describeSecret],
  ['podman_secret', describeSecret],
  ['k8s', describeObjects],
  ['shell', describeScript],
  ['command', describeScript],
  ['raw', describeScript],
  ['copy', describeCopy],
  ['file', describeMode],
  ['template', describeMode],
  ['blockinfile', describeBlock],
  ['lineinfile', describeLine],
  ['cron', describeCron],
  ['cronvar', describeCronVariable],
])

function describeModule({ key, value }: Pair, task: Node): Description {
  const name = key.text.text
  const describeGiven = MODULES.get(name.slice(name.lastIndexOf('.') + 1))
  return describeGiven === undefined || value === undefined ? {} : describeGiven(value, task)
}
