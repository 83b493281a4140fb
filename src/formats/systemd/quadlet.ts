import type { Entry, ParsedBuildRequest, ParsedCommand, ParsedMount, ParsedWorkload, Part, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { commandLineOf } from '../command-line.ts'
import { understand } from '../commands/index.ts'
import { pieces } from '../commands/workload.ts'
import { impliedWord } from '../compose/nodes.ts'
import { entryOf, literalText, splitWord, wordOf } from '../word.ts'
import type { Setting } from './lines.ts'
import { inForce } from './service.ts'
import { wordOfValue, wordsOfValue } from './words.ts'

/** What a unit makes Podman do. */
export interface Quadlet {
  readonly workloads: readonly ParsedWorkload[]
  readonly commands: readonly ParsedCommand[]
  readonly parts: readonly Part[]
  readonly builds: readonly ParsedBuildRequest[]
  readonly images: readonly { readonly user: string; readonly image: Word }[]
}

const NOTHING: Quadlet = { workloads: [], commands: [], parts: [], builds: [], images: [] }

/** Keys that stand for an option of `podman run`. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['Environment', '--env'],
  ['EnvironmentFile', '--env-file'],
  ['Mount', '--mount'],
  ['Network', '--network'],
  ['PublishPort', '--publish'],
  ['Tmpfs', '--tmpfs'],
  ['Volume', '--volume'],
])

/** Keys whose value is a list of words. */
const LISTS: ReadonlySet<string> = new Set(['Environment'])

// `app.image`, `app.build`: another unit that pulls or builds it
const UNIT = /\.(?:image|build)$/

/** `[Container]`: the options of a `podman run`, one by one. */
export function readContainer(settings: readonly Setting[], name: string, span: Span): Quadlet {
  const values = (key: RegExp) => inForce(settings, key)
  const image = values(/^Image$/).at(-1)
  const own = image !== undefined && !UNIT.test(image.value.text) ? wordOfValue(image.value) : undefined
  const exec = values(/^Exec$/)
    .slice(-1)
    .flatMap(({ value }) => wordsOfValue(value))
  const line = commandLineOf([
    ...values(/^Entrypoint$/)
      .slice(-1)
      .flatMap(({ value }) => wordsOfValue(value)),
    ...exec,
  ])
  const start = { ...span, end: span.start }
  const options = [...values(/./).flatMap(optionWords), ...values(/^PodmanArgs$/).flatMap(({ value }) => wordsOfValue(value))]
  const words = [...['podman', 'run'].map(word => impliedWord(word, start)), ...options, own ?? impliedWord(name, start)]
  const workload = understand(words, span)?.workload
  if (workload === undefined) return NOTHING
  const secrets = values(/^Secret$/)
  return {
    ...NOTHING,
    workloads: [
      {
        ...workload,
        name,
        local: own === undefined,
        env: [...workload.env, ...secrets.flatMap(secretEntries)],
        mounts: [...workload.mounts, ...secrets.flatMap(secretMounts)],
        command: line.command,
      },
    ],
    commands: line.commands,
    parts: line.parts,
  }
}

/** `[Pod]`: the ports of its containers. */
export function readPod(settings: readonly Setting[], name: string, span: Span): Quadlet {
  const pod = readContainer(settings, name, span)
  return { ...NOTHING, workloads: pod.workloads }
}

/** `[Build]`: a `podman build`. */
export function readBuild(settings: readonly Setting[], name: string, span: Span): Quadlet {
  const one = (key: RegExp): Word | undefined =>
    inForce(settings, key)
      .map(({ value }) => wordOfValue(value))
      .at(-1)
  const context = one(/^SetWorkingDirectory$/)
  const dockerfile = one(/^File$/)
  const tag = one(/^ImageTag$/)
  const args = inForce(settings, /^BuildArg$/).flatMap(({ value }) => wordsOfValue(value).flatMap(word => entryOf(word) ?? []))
  const folder =
    context === undefined || /^(?:unit|yaml)$/.test(literalText(context) ?? '') ? impliedWord('.', { ...span, end: span.start }) : context
  return {
    ...NOTHING,
    builds: [{ name, span, context: folder, ...(dockerfile && { dockerfile }), args, ...(tag && { tag }) }],
  }
}

/** `[Image]`: a `podman pull`. */
export function readImage(settings: readonly Setting[], name: string): Quadlet {
  return { ...NOTHING, images: inForce(settings, /^Image$/).map(({ value }) => ({ user: name, image: wordOfValue(value) })) }
}

function optionWords({ key, value, span }: Setting): readonly Word[] {
  const option = OPTIONS.get(key.value)
  if (option === undefined) return []
  const values = LISTS.has(key.value) ? wordsOfValue(value) : [wordOfValue(value)]
  return values.flatMap(word => [impliedWord(option, { ...span, end: span.start }), word])
}

/** `hf-token,type=env,target=HF_TOKEN`: a variable from Podman's own store. */
function secretEntries(setting: Setting): readonly Entry[] {
  const { name, fields } = secretIn(setting)
  if (name === undefined || literalText(fields.get('type') ?? name) !== 'env') return []
  const secret = literalText(name) ?? ''
  const target = fields.get('target') ?? name
  const value = { kind: 'reference', to: 'secret-store', name: secret, span: name.span } as const
  return [{ name: { value: literalText(target) ?? secret, span: target.span }, value, span: setting.span }]
}

function secretMounts(setting: Setting): readonly ParsedMount[] {
  const { name, fields } = secretIn(setting)
  if (name === undefined || literalText(fields.get('type') ?? name) === 'env') return []
  const target = fields.get('target')
  return [{ span: setting.span, kind: 'secret', source: name, ...(target && { target }), readOnly: true }]
}

function secretIn({ value }: Setting): { readonly name: Word | undefined; readonly fields: ReadonlyMap<string, Word> } {
  const [name, ...options] = pieces(wordOf(value), ',')
  return { name, fields: new Map(options.flatMap(option => fieldIn(option))) }
}

function fieldIn(option: Word): readonly (readonly [string, Word])[] {
  const sides = splitWord(option, '=')
  const name = sides && literalText(sides[0])
  return sides === undefined || name === undefined ? [] : [[name, sides[1]]]
}
