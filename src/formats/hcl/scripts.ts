import type { Part } from '../../parsed.ts'
import { lazily } from '../../lazily.ts'
import type { Mapped } from '../../source.ts'
import { derive } from '../../source.ts'
import { scriptLines } from '../script.ts'
import { fileFormat, settingsFormat } from '../shape.ts'
import type { MapNode, Node, Pair } from '../tree.ts'
import { childOf, textOf } from '../tree.ts'
import { wordOf } from '../word.ts'

/** What a machine runs when it starts or is told to, and what a provisioner runs on it. */
const SCRIPT =
  /^(?:user[-_]data(?:_base64|_raw)?|(?:metadata_|windows-|sysprep-specialize-)?(?:startup|shutdown)[-_]script(?:-(?:ps1|cmd|bat))?|custom_data|cloud[-_](?:init|config)|(?:init|boot|bootstrap|setup|install)_script|inline|run_?command|script)$/i
/** A command line where the block is a provisioner that runs here. */
const COMMAND = /^command$/
const PROVISIONER = /^(?:local-exec|shell-local)$/
/** Variables in a list: `["A=b"]`. */
const VARIABLES = 'environment_vars'
const CONTENT = /^(?:content|data|body|template)$/
/** The name of the file that a content becomes. */
const FILE_NAMES = ['filename', 'destination', 'file', 'file_path', 'path', 'key']
// `<powershell>`, `#ps1_sysnative` of user data
const POWERSHELL = /^\s*(?:<powershell>|#ps1)/i
// `<script>`
const BATCH = /^\s*<script>/i
// another language than a shell's
const FOREIGN = /^\s*(?:#!(?!.*\b(?:ba|da|z|k)?sh\b)|[{[<])/
const CLOUD_CONFIG = /cloud-config/

/** Scripts and files that stand in the values of a tree of HCL. */
export function scriptParts(tree: MapNode): readonly Part[] {
  return partsOfMap(tree, '')
}

function partsOfMap(node: MapNode, name: string): readonly Part[] {
  const described = lazily(() => describedBy(node))
  return node.pairs.flatMap(pair => partsOfPair(pair, described, name))
}

/** What a block says of the file that it makes: its name, and the type of its content. */
interface Described {
  readonly name: string | undefined
  readonly type: string
}

function describedBy(block: MapNode): Described {
  const name = FILE_NAMES.flatMap(field => textOf(childOf(block, field)) ?? [])[0]
  return { name, type: textOf(childOf(block, 'content_type')) ?? '' }
}

function partsOfPair({ key, value }: Pair, described: () => Described, block: string): readonly Part[] {
  const name = key.text.text
  if (value?.kind === 'map') return partsOfMap(value, name)
  if (SCRIPT.test(name) || (COMMAND.test(name) && PROVISIONER.test(block))) return scriptsIn(name, value)
  if (name === VARIABLES) return linesIn(value).map(text => ({ format: 'dotenv', text }))
  if (value?.kind === 'sequence') return value.items.flatMap(item => (item.kind === 'map' ? partsOfMap(item, name) : []))
  return value?.kind === 'scalar' && CONTENT.test(name) ? contentParts(value.text, described()) : []
}

/** A script, or the lines of one. */
function scriptsIn(name: string, value: Node | undefined): readonly Part[] {
  if (value?.kind === 'scalar') return scriptPart(name, value.text)
  return linesIn(value).flatMap(text => scriptPart(name, text))
}

function linesIn(value: Node | undefined): readonly Mapped[] {
  if (value?.kind !== 'sequence') return []
  return scriptLines(value.items.flatMap(item => (item.kind === 'scalar' && !item.plain ? [wordOf(item.text)] : [])))
}

/** One word is the name of a file, or base64. */
function scriptPart(name: string, text: Mapped): readonly Part[] {
  if (!/\S\s+\S/.test(text.text)) return []
  if (POWERSHELL.test(text.text) || name.endsWith('-ps1')) return [{ format: 'powershell', text: withoutFirstLine(text) }]
  if (BATCH.test(text.text) || /-(?:cmd|bat)$/.test(name)) return [{ format: 'batch', text: withoutFirstLine(text) }]
  if (settingsFormat(text.text) === 'cloud-init') return [{ format: 'cloud-init', text }]
  return FOREIGN.test(text.text) ? [] : [{ format: 'shell', text }]
}

/** Without the line that says what it is. */
function withoutFirstLine(text: Mapped): Mapped {
  const first = /^\s*(?:<\w+>|#ps1\w*)/i.exec(text.text)?.[0].length ?? 0
  return derive(text, [{ text: text.text.slice(first), from: first, to: text.text.length }], text.span)
}

/** `local_file`, `provisioner "file"`, `part` of cloud-init: what a file holds. */
function contentParts(text: Mapped, { name, type }: Described): readonly Part[] {
  const format = name === undefined ? undefined : fileFormat(name, text.text)
  if (format !== undefined) return [{ format, text }]
  if (CLOUD_CONFIG.test(type)) return [{ format: 'cloud-init', text }]
  return type.includes('shellscript') ? [{ format: 'shell', text }] : []
}
