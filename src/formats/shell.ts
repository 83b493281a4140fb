import type { Entry, Format, Parsed, ParsedCommand } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Note, Span } from '../source.ts'
import type { Place } from './places.ts'
import { keyIn } from './places.ts'
import { isShell } from './recognise.ts'
import { scriptDirectives } from './shell/comments.ts'
import { lowerScript } from './shell/lower.ts'
import { referencesIn } from './shell/references.ts'
import { wantsOf } from './wants.ts'

// shells whose grammar is another one
const OTHER_SHELL = /(?:^|\/)\.?z[^/]*rc$|\.(?:zsh|ksh|bats)$/
const OTHER_START = /^#!.*\b(?:z|k)sh/

/** Shell scripts, and command lines in other files. */
export const shell: Format = {
  name: 'shell',
  matches: isShell,
  parse(text, variables): Parsed {
    const { commands, entries, pairs, files, parts, faults } = lowerScript(text, variables)
    return {
      ...nothing(text, 'shell'),
      commands,
      stores: commands.flatMap(({ store }) => store ?? []),
      pairs: [...entries, ...pairs],
      parts,
      scope: { files, entries },
      wants: wantsOf(commands, files),
      ...scriptDirectives(text, parts),
      unread: unreadOf(text, faults),
      references: () => referencesIn(text),
      keyAt: keysOf(commands, [...entries, ...pairs]),
    }
  },
}

/** Only a whole file must be readable: a fence or a template's script may be an excerpt. */
function unreadOf(text: Mapped, [first]: readonly Span[]): Note[] {
  const { source, span } = text
  if (first === undefined || span.end - span.start < source.text.length || !isShell(source)) return []
  if (OTHER_SHELL.test(source.path) || OTHER_START.test(source.text.slice(0, 256))) return []
  return [{ at: first, message: 'the shell script cannot be read from here on' }]
}

/** `docker run.HF_TOKEN` */
function keysOf(commands: readonly ParsedCommand[], entries: readonly Entry[]): (offset: number) => string {
  const tools = inOrder(commands.map(({ tool, action, span }) => ({ key: `${tool} ${action}`.trim(), span })))
  const names = inOrder(entries.map(({ name, span }) => ({ key: name.value, span })))
  return offset => [keyIn(tools, offset), keyIn(names, offset)].filter(key => key !== '').join('.')
}

function inOrder(places: Place[]): readonly Place[] {
  return places.sort((one, other) => one.span.start - other.span.start)
}
