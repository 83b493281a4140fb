import type { Entry } from '../../parsed.ts'
import { cutWord, patternText, valueOf } from '../word.ts'
import { writtenBy } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'

const PGPASS = /\.pgpass$/
// `host:port:database:user:`
const BEFORE_PASSWORD = /^(?:[^:\n]{0,200}:){4}/
const END = /[\s,]|$/

/** The passwords in lines that a command writes into a password file of PostgreSQL: `echo 'db:5432:shop:app:…' >> ~/.pgpass`. */
export function writtenSecrets(command: SimpleCommand): Entry[] {
  if (!command.outputs.some(file => PGPASS.test(patternText(file)))) return []
  return writtenBy(command).flatMap(line => {
    const text = patternText(line)
    const start = BEFORE_PASSWORD.exec(text)?.[0].length ?? 0
    const value = start === 0 ? undefined : cutWord(line, start, start + text.slice(start).search(END))
    if (value === undefined || value.parts.length === 0) return []
    return [{ name: { value: 'password', span: value.span }, value: valueOf(value), span: value.span, certain: true }]
  })
}
