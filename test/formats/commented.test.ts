import { expect, test } from 'vitest'
import { commentedEntries } from '../../src/formats/commented.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string): string[] {
  return commentedEntries([wholeText({ path: 'x', text, scope: 'report' })]).map(({ name, value }) =>
    value.kind === 'literal' ? `${name.value}|${text.slice(value.span.start, value.span.end)}` : value.kind,
  )
}

test.each([
  [' TOKEN=hunter', ['TOKEN|hunter']],
  [' export TOKEN="two words"', ['TOKEN|two words']],
  [' ENV API_KEY=hunter2', ['API_KEY|hunter2']],
  [' password: hunter2', ['password|hunter2']],
  [' "password": "hunter",', ['password|hunter']],
  ['- password: hunter2', ['password|hunter2']],
  ['   api.key = hunter2', ['api.key|hunter2']],
  [' TOKEN=<Token aus ERP>', ['TOKEN|<Token aus ERP>']],
  [' TOKEN=0x<64 hex characters> ./run', ['TOKEN|0x<64 hex characters>']],
  [' TOKEN=<hunter2', ['TOKEN|<hunter2']],
  ['  - name: DB_PASSWORD\n    value: hunter', []],
  ['  - name: DB_PASSWORD\n    value: hunter2', ['DB_PASSWORD|hunter2']],
  ['  name: app\n\n  value: hunter2', ['value|hunter2']],
])('%j is an assignment that is commented out', (comment, entries) => {
  expect(read(comment)).toEqual(entries)
})

test.each([
  ' password: see the wiki',
  ' password: required',
  ' the password is hunter2',
  ' usage: run.sh TOKEN=hunter2 more',
  ' https://example.org/x',
  ' a == b',
])('%j is a remark', comment => {
  expect(read(comment)).toEqual([])
})
