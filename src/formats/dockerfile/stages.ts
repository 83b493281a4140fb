import { fileFormat } from '../shape.ts'
import type { Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { slice } from '../../source.ts'
import { HOLE, patternText } from '../word.ts'
import type { Building, OpenStage } from './building.ts'
import { addPlace, expandHere } from './building.ts'
import { closeExecution } from './execution.ts'
import type { Expansion } from './expand.ts'
import type { Instruction } from './lines.ts'
import type { Scope } from './scope.ts'
import { jsonStrings, splitWords } from './words.ts'

// `https://…`, `git@github.com:…`: not from the build context
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i
const HEREDOC = /^\d*<</
// the image in `type=bind,from=node:22,target=/x`
const MOUNTED_FROM = /(?:^|,)from=(?<image>[^,]+)/
// among more stages, only whole names are looked for
const MOST_STAGES = 1000
const STAGE_NUMBER = /^\d+$/

/** `FROM node:22 AS builder`: an image, unless it is an earlier stage or nothing. */
export function readFrom(building: Building, { rest, span }: Instruction): void {
  closeStage(building, span.start)
  const [image, as, alias] = splitWords(rest)
  const base = image === undefined ? undefined : expandHere(building, image, building.globals)
  const parent = base?.text === undefined ? undefined : building.named.get(base.text.toLowerCase())
  if (base !== undefined) addImage(building, 'FROM', base)
  else building.unread.push({ at: span, message: 'a FROM without an image' })
  const name = as?.text.toLowerCase() === 'as' ? alias?.text : undefined
  building.stage = openStage(name ?? `stage ${building.stages.length}`, span, parent)
  if (name !== undefined) building.named.set(name.toLowerCase(), building.stage.scope)
  addPlace(building, span, 'FROM')
}

/** Ends the stage that is open, at a file offset. */
export function closeStage(building: Building, end: number): void {
  if (building.stage === undefined) return
  closeExecution(building)
  const { name, from, args, env, copies, runs } = building.stage
  building.stages.push({ name, span: { ...from, end }, args, env, copies, runs })
  building.stage = undefined
}

function openStage(name: string, from: Span, parent: Scope | undefined): OpenStage {
  const scope = { own: new Map(), ...(parent && { parent }) }
  return { name, from, scope, args: [], env: [], copies: [], runs: [], shell: true, entrypoint: [], command: [] }
}

/** `COPY --from=builder a b`, `ADD a b`: what comes from the build context, or the image it comes from. */
export function readCopy(building: Building, { keyword, flags, rest, heredocs, span }: Instruction): void {
  const from = flags.find(flag => flag.name === '--from')
  if (from !== undefined) {
    addImage(building, `${keyword} --from`, expandHere(building, from.value))
    return
  }
  const paths = jsonStrings(rest) ?? splitWords(rest)
  const target = paths.at(-1)?.text ?? ''
  for (const { name, body } of heredocs) {
    const format = fileFormat(target.endsWith('/') ? name : target, body.text)
    if (format !== undefined) building.parts.push({ format, text: body })
  }
  const sources = paths.slice(0, -1).filter(path => !REMOTE.test(path.text) && !HEREDOC.test(path.text))
  if (sources.length > 0) building.stage?.copies.push({ span, sources: sources.map(path => expandHere(building, path).word) })
}

/** `COPY --chmod=644 config.json /home/agent/` */
export function readChmod(building: Building, { keyword, flags, rest, span }: Instruction): void {
  const mode = flags.find(flag => flag.name === '--chmod')?.value
  const target = (jsonStrings(rest) ?? splitWords(rest)).at(-1)
  if (mode === undefined || target === undefined) return
  const [given, path] = [mode, target].map(text => expandHere(building, text).word)
  if (given && path) building.permissions.push({ who: keyword, mode: given, path, recursive: false, span })
}

/** `RUN --mount=type=bind,from=node:22,target=/x` */
export function readMounts(building: Building, { flags }: Instruction): void {
  for (const { name, value } of flags) {
    const match = name === '--mount' ? MOUNTED_FROM.exec(value.text) : null
    if (match === null) continue
    const end = match.index + match[0].length
    addImage(building, 'RUN --mount', expandHere(building, slice(value, end - match.groups!['image']!.length, end)))
  }
}

/** Whether a copied path may be a folder, as far as its name tells. */
export function mayBeFolder(path: Word): boolean {
  const name = patternText(path).replace(/\/+$/, '/').split('/').at(-1) ?? ''
  return name.startsWith('.') || !name.includes('.') || /[*?[]/.test(name)
}

/** An image, unless it is nothing or an earlier stage by its name or its number. */
function addImage({ named, images }: Building, user: string, { word, text }: Expansion): void {
  const isStage = text === undefined ? mayBeStage(named, word) : named.has(text.toLowerCase()) || STAGE_NUMBER.test(text)
  if (!isStage && text !== 'scratch') images.push({ user, image: word })
}

/** `runtime-$TARGETARCH`, where a stage is called `runtime-amd64`. */
function mayBeStage(named: Building['named'], word: Word): boolean {
  const [start = '', ...others] = patternText(word).toLowerCase().split(HOLE)
  const end = others.at(-1) ?? ''
  return named.size <= MOST_STAGES && [...named.keys()].some(name => name.startsWith(start) && name.endsWith(end))
}
