import type { Entry, Format, Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { decodeBase64 } from './base64.ts'
import { commandLineOf } from './command-line.ts'
import { permissionsIn } from './file-mode.ts'
import type { Description } from './gpu/description.ts'
import { describedFormat, joined } from './gpu/description.ts'
import { isCloudInit } from './recognise-platforms.ts'
import { loginsIn as loginsOf } from './login-lists.ts'
import { scriptLines } from './script.ts'
import { fileFormat } from './shape.ts'
import type { Node } from './tree.ts'
import { childOf, itemsOf, textOf } from './tree.ts'
import { literalOf } from './word.ts'
import { wordOfScalar } from './yaml-word.ts'

/** What a machine does when it starts for the first time. */
export const cloudInit: Format = describedFormat('cloud-init', isCloudInit, describe)

function describe(document: Node): Description {
  return joined([
    ...itemsOf(childOf(document, 'write_files')).map(describeFile),
    ...['bootcmd', 'runcmd'].map(name => describeCommands(itemsOf(childOf(document, name)))),
    { pairs: passwordsIn(childOf(document, 'chpasswd', 'list')) },
  ])
}

// `b64`, `base64`
const BASE64 = /^b(?:ase)?64$/

/** `{path, content, encoding}` */
function describeFile(file: Node): Description {
  const permissions = permissionsIn('write_files', file, { path: ['path'], mode: 'permissions' })
  const content = childOf(file, 'content')
  if (content?.kind !== 'scalar') return { permissions }
  const decoded = BASE64.test(textOf(childOf(file, 'encoding')) ?? '') ? decodeBase64(content.text) : undefined
  const text = decoded ?? content.text
  const name = textOf(childOf(file, 'path')) ?? ''
  const pairs = loginsOf(name, text).map(({ entry }) => entry)
  const format = fileFormat(name, text.text)
  return { permissions, pairs, texts: decoded === undefined ? [] : [decoded], parts: format === undefined ? [] : [{ format, text }] }
}

/** A text is a line of one script, a list is a command that no shell reads. */
function describeCommands(items: readonly Node[]): Description {
  const scripts = scriptLines(items.flatMap(item => (item.kind === 'scalar' ? [wordOfScalar(item)] : [])))
  const commands = items.flatMap(item => (item.kind === 'sequence' ? [commandLineOf(wordsIn(item.items))] : []))
  return {
    commands: commands.flatMap(line => line.commands),
    parts: [...scripts.map(text => ({ format: 'shell', text })), ...commands.flatMap(({ parts }) => parts)],
  }
}

function wordsIn(items: readonly Node[]): readonly Word[] {
  return items.flatMap(item => (item.kind === 'scalar' ? [wordOfScalar(item)] : []))
}

// `root:password`; a hash begins with a dollar sign, and the machine makes up what is called `R` or `RANDOM`
const LOGIN = /^[ \t]*(?<user>[\w.-]+):(?!\$\d|(?:R|RANDOM)[ \t]*$)(?<password>\S.*)$/gm

/** `user:password` lines, or a list of them. */
function passwordsIn(list: Node | undefined): readonly Entry[] {
  const lines = list?.kind === 'scalar' ? [list] : itemsOf(list)
  return lines.flatMap(line => (line.kind === 'scalar' ? loginsIn(line.text) : []))
}

function loginsIn(text: Mapped): readonly Entry[] {
  return Array.from(text.text.matchAll(LOGIN), ({ 0: login, index, groups }): Entry => {
    const end = index + login.length
    const password = slice(text, end - groups!['password']!.length, end)
    const { span } = slice(text, index, end)
    return { name: { value: `password of ${groups!['user']!}`, span }, value: literalOf(password), span, certain: true }
  })
}
