import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { bytes } from '../fakes/recipe.ts'
import { folderWith } from '../folder.ts'

const binary = Buffer.concat([Buffer.alloc(8), bytes('keystore', 400)])
const encryptedByGit = Buffer.concat([Buffer.from('\0GITCRYPT\0'), bytes('keystore', 400)])

test('a binary keystore is judged by its name, unless git-crypt keeps it', async () => {
  const cwd = folderWith({ 'a.p12': binary, 'b.keystore': binary, 'c.jks': encryptedByGit, 'd.key': binary, 'truststore.jks': binary })
  const outcome = await lint({ cwd, now: 0 }, rules)
  if ('problem' in outcome) throw new Error(outcome.problem)
  expect(outcome.result.findings.map(({ path, rule, start, end }) => [path, rule, start, end])).toEqual([
    ['a.p12', 'secret-file-in-repo', { line: 1, column: 1 }, { line: 1, column: 1 }],
    ['b.keystore', 'secret-file-in-repo', { line: 1, column: 1 }, { line: 1, column: 1 }],
  ])
  expect(outcome.result.scanned).toEqual(['a.p12', 'b.keystore', 'truststore.jks'])
  expect(outcome.result.skipped).toEqual([
    { path: 'c.jks', reason: 'binary' },
    { path: 'd.key', reason: 'binary' },
  ])
})
