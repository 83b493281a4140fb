import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { wordLists } from '../../src/secrets/word-lists.ts'
import { phraseIn } from '../fakes/keys.ts'
import { folderWith } from '../folder.ts'

test('a phrase in another language is found in a file', async () => {
  const words = phraseIn([...wordLists[1]!.keys()], 'French', 128)
  const outcome = await lint({ cwd: folderWith({ 'settings.yaml': `x: ${words.normalize('NFC')}\n` }), now: 0 }, rules)
  if ('problem' in outcome) throw new Error(outcome.problem)
  expect(outcome.result.findings).toMatchObject([{ rule: 'plain-secret', detector: 'seed-phrase', start: { line: 1, column: 4 } }])
})
