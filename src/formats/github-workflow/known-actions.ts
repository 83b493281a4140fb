import type { Entry, ParsedBuildRequest, ParsedCommand, Part, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import { pieces } from '../commands/workload.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, textOf } from '../tree.ts'
import { entryOf } from '../word.ts'
import { partsOf } from '../yaml-word.ts'

/** `docker/build-push-action@v6` */
const BUILD = /^docker\/build-push-action(?:@|$)/

/** `appleboy/ssh-action@v1` */
const SSH = /^[\w.-]+\/ssh-action(?:@|$)/

/** The image that a step builds. Its context is that of a checkout, whose folder nobody knows. */
export function buildsIn(step: Node): readonly ParsedBuildRequest[] {
  if (!BUILD.test(textOf(childOf(step, 'uses')) ?? '')) return []
  const args = linesIn(childOf(step, 'with', 'build-args')).flatMap(line => entryOf(line) ?? [])
  const [tag] = linesIn(childOf(step, 'with', 'tags'))
  return [{ name: 'docker/build-push-action', span: step.span, args, ...(tag && { tag }) }]
}

/** The script that a step runs on another machine. */
export function remoteScripts(step: Node, env: readonly Entry[]): readonly Part[] {
  const script = childOf(step, 'with', 'script')
  if (!SSH.test(textOf(childOf(step, 'uses')) ?? '') || script?.kind !== 'scalar' || isNull(script)) return []
  return [{ format: 'shell', text: script.text, env, remote: true }]
}

// `google-github-actions/deploy-cloudrun@v2`
const CLOUD_RUN = /^(?<tool>google-github-actions\/deploy-cloud(?:run|-functions))(?:@|$)/

/** What a step hands to a platform, as a command line would. */
export function deploymentsIn(step: Node): readonly ParsedCommand[] {
  const tool = CLOUD_RUN.exec(textOf(childOf(step, 'uses')) ?? '')?.groups!['tool']
  if (tool === undefined) return []
  const written = ['env_vars', 'environment_variables'].flatMap(field => linesIn(childOf(step, 'with', field)))
  const env = written.flatMap(line => pieces(line, ',')).flatMap(piece => entryOf(piece) ?? [])
  return [
    {
      tool,
      action: '',
      span: step.span,
      markers: [],
      env,
      envFrom: [],
      delivers: 'api',
      secrets: [],
      bundles: [],
      uploads: [],
      instead: 'keep it in Secret Manager and name it under secrets',
      runs: [],
    },
  ]
}

function linesIn(node: Node | undefined): readonly Word[] {
  if (node?.kind !== 'scalar' || isNull(node)) return []
  return Array.from(node.text.text.matchAll(LINE), ({ 0: line, index }) => wordOf(slice(node.text, index, index + line.length)))
}

// what a line holds between its blanks
const LINE = /\S(?:[^\n]*\S)?/g

function wordOf(line: Mapped): Word {
  return { parts: partsOf(line), span: line.span }
}
