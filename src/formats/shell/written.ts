import type { Entry } from '../../parsed.ts'
import { cutWord, patternText, valueOf } from '../word.ts'
import { writtenBy } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'

/** Files of credentials that commands write line by line, by their names, and what stands before the password in a line. */
const FILES: readonly (readonly [file: RegExp, before: RegExp])[] = [
  // `machine h login u password x`, of curl, and of apt
  [/(?:^|[/._])netrc$|\/auth\.conf(?:\.d\/[^/]{1,200})?$/, /^.{0,400}?\bpassword[ \t]{1,8}(?=\S)/],
  // `host:port:database:user:x`
  [/\.pgpass$/, /^(?:[^:\n]{0,200}:){4}/],
  // `key:x`, `bucket:key:x`
  [/passwd-s3fs$/, /^(?:[^:\n]{0,200}:){1,2}/],
  // `//host/share /mnt cifs user=u,pass=x 0 0`
  [/\/fstab$/, /^.{0,400}?[,\s]pass(?:word)?=/],
]
const END = /[\s,]|$/

/** The passwords in lines that a command writes into a file of credentials: `echo 'machine …' >> ~/.netrc`. */
export function writtenSecrets(command: SimpleCommand): Entry[] {
  const names = command.outputs.map(patternText)
  const before = FILES.find(([file]) => names.some(name => file.test(name)))?.[1]
  if (before === undefined) return []
  return writtenBy(command).flatMap(line => {
    const text = patternText(line)
    const start = before.exec(text)?.[0].length ?? 0
    const value = start === 0 ? undefined : cutWord(line, start, start + text.slice(start).search(END))
    if (value === undefined || value.parts.length === 0) return []
    return [{ name: { value: 'password', span: value.span }, value: valueOf(value), span: value.span, certain: true }]
  })
}
