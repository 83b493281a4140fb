import type { EnvSource, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import { readComments } from './comments.ts'
import { impliedWord } from './compose/nodes.ts'
import { lineComments } from './line-comments.ts'
import { keyIn } from './places.ts'
import { isProcfile } from './recognise-tools.ts'
import { wantsOf } from './wants.ts'

/** Procfiles: a command line for each type of process; whoever runs them loads `.env` first. */
export const procfile: Format = { name: 'procfile', matches: isProcfile, parse }

// `web: gunicorn app:app`
const PROCESS = /^(?<name>[A-Za-z\d_-]+)[ \t]*:[ \t]*(?<command>\S[^\r\n]*)/gm

function parse(text: Mapped): Parsed {
  const processes = Array.from(text.text.matchAll(PROCESS), ({ index, 0: line, groups }) => {
    const end = index + line.length
    const command = slice(text, end - groups!['command']!.length, end)
    return { name: groups!['name']!, command, span: spanOf(text, index, end) }
  })
  const places = processes.map(({ name, span }) => ({ key: name, span }))
  const files = [settingsFile(text)]
  return {
    ...nothing(text, procfile.name),
    parts: processes.map(({ command }) => ({ format: 'shell', text: command })),
    scope: { files, entries: [] },
    wants: wantsOf([], files),
    ...readComments(lineComments(text)),
    keyAt: offset => keyIn(places, offset),
  }
}

function settingsFile(text: Mapped): EnvSource {
  const span = spanOf(text, 0, 0)
  return { kind: 'file', path: impliedWord('.env', span), dialect: 'dotenv', required: false, span }
}
