import type { Network, Pod as Scheduled } from '../../model.ts'
import type { ParsedCommand, ParsedWorkload, Part, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { understand } from '../commands/index.ts'
import { scriptOf, scriptsIn } from '../script.ts'
import type { Node } from '../tree.ts'
import { patternText } from '../word.ts'
import { booleanOf, childOf, itemsOf, pairOf, textOf } from '../tree.ts'
import { readEnv, readEnvFrom, wordIn } from './environment.ts'
import { readMarkers } from './markers.ts'
import type { Pod } from './objects.ts'
import { INIT, containersIn, nameIn } from './objects.ts'
import { labelsIn, readHostPorts } from './services.ts'
import { readMounts } from './volumes.ts'

/** What a container runs, and what it is started with. */
export interface Container {
  readonly workload: ParsedWorkload
  readonly commands: readonly ParsedCommand[]
  readonly parts: readonly Part[]
}

/** All containers of a pod. */
export function readContainers(pod: Pod): readonly Container[] {
  const markers = readMarkers(pod)
  const network = networkOf(pod.spec)
  const scheduled = scheduledAs(pod)
  const labels = labelsIn(childOf(pod.metadata, 'labels'))
  return containersIn(pod.spec).map(({ title, container: node }) => {
    const name = [title, nameIn(childOf(node, 'name')), pod.owner && `of ${pod.owner}`].filter(Boolean).join(' ')
    const image = wordIn(childOf(node, 'image'))
    const own = linesOf(node)
    const lines = [own, ...sideLines(node)]
    const workload: ParsedWorkload = {
      name,
      span: node.span,
      ...(image === undefined ? {} : { image }),
      local: false,
      env: readEnv(childOf(node, 'env')),
      envFrom: readEnvFrom(childOf(node, 'envFrom')),
      mounts: readMounts(node, pod.spec),
      ports: readHostPorts(node),
      network,
      command: own,
      markers,
      labels,
      scheduled: true,
      pod: scheduled,
      ...(title === INIT && textOf(childOf(node, 'restartPolicy')) !== 'Always' && { preparing: true }),
    }
    return { workload, commands: lines.flatMap(commandsIn), parts: [...lines.flatMap(scriptParts), ...sourceParts(node, own)] }
  })
}

/** Whose it is, and the machine that it is bound to by name. */
function scheduledAs({ spec, owner, namespace }: Pod): Scheduled {
  const node = textOf(childOf(spec, 'nodeName')) ?? textOf(childOf(spec, 'nodeSelector', 'kubernetes.io/hostname'))
  return { owner, ...(namespace !== undefined && { namespace }), ...(node !== undefined && { node }) }
}

/** `script:` of a step of Tekton, `source:` of a script of Argo; other languages begin with their interpreter. */
function sourceParts(container: Node, command: readonly Word[]): readonly Part[] {
  const source = wordIn(childOf(container, 'script')) ?? wordIn(childOf(container, 'source'))
  if (source === undefined) return []
  const [interpreter = ''] = [...command.map(patternText), /^#![^\n]*/.exec(patternText(source))?.[0] ?? 'sh']
  return SHELL.test(interpreter) ? [{ format: 'shell', text: withShellVariables(scriptOf(source)) }] : []
}

// `sh`, `/bin/bash`, `#!/usr/bin/env bash`
const SHELL = /\b(?:ba|da|a|z|k)?sh(?:\s|$)/

function networkOf(spec: Node): Network {
  const pair = pairOf(spec, 'hostNetwork')
  if (pair === undefined) return { kind: 'own' }
  const isHost = booleanOf(pair.value)
  if (isHost === true) return { kind: 'host', span: pair.span, process: false }
  return { kind: isHost === false ? 'own' : 'unknown' }
}

function linesOf(node: Node): readonly Word[] {
  return [...wordsIn(childOf(node, 'command')), ...wordsIn(childOf(node, 'args'))]
}

/** Probes and hooks. */
function sideLines(container: Node): readonly (readonly Word[])[] {
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].map(name => childOf(container, name))
  const hooks = ['postStart', 'preStop'].map(name => childOf(container, 'lifecycle', name))
  return [...probes, ...hooks].map(node => wordsIn(childOf(node, 'exec', 'command')))
}

function wordsIn(list: Node | undefined): readonly Word[] {
  return itemsOf(list).flatMap(item => wordIn(item) ?? [])
}

/** A script is read as one; the words around it say nothing more. Options alone are for the image's own program. */
function commandsIn(words: readonly Word[]): readonly ParsedCommand[] {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || patternText(first).startsWith('-') || scriptsIn(words).length > 0) return []
  const command = understand(words, { ...first.span, end: Math.max(first.span.end, last.span.end) })
  return command === undefined ? [] : [command]
}

function scriptParts(words: readonly Word[]): readonly Part[] {
  return scriptsIn(words).map(text => ({ format: 'shell', text: withShellVariables(text) }))
}

/** `$(NAME)`, which the kubelet replaces before the shell sees it. */
const KUBELET_VARIABLE = /\$\(([A-Z_][A-Z0-9_]*)\)/g

/** Of the same length, so every character keeps its place. */
function withShellVariables(script: Mapped): Mapped {
  return { ...script, text: script.text.replace(KUBELET_VARIABLE, (_, name: string) => `\${${name}}`) }
}
