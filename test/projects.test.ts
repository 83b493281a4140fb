import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { lint } from '../src/lint.ts'
import { pathFrom } from '../src/root.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const projects = readdirSync(new URL('projects/', import.meta.url), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => ({ folder: `test/projects/${name}`, out: `projects/${name}.out` }))

test.each([...projects, { folder: 'examples', out: 'projects/examples.out' }])('$folder', async ({ folder, out }) => {
  const outcome = await lint({ cwd: posix.join(root, folder), now: Date.UTC(2026, 0, 15), config: false }, rules)
  if ('problem' in outcome) throw new Error(outcome.problem)
  const see = (path: string): string => pathFrom(folder, path)
  const lines = outcome.result.findings.flatMap(({ path, start, severity, rule, message, related }) => [
    `${see(path)}:${start.line}:${start.column} ${severity} ${rule}: ${message}`,
    ...related.map(place => `  ${see(place.path)}:${place.start.line}:${place.start.column} ${place.message}`),
  ])
  expect(outcome.result.skipped).toEqual([])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(out)
})

test('the example has a mistake for every rule that needs neither a broken file nor a credential', async () => {
  const outcome = await lint({ cwd: posix.join(root, 'examples'), config: false }, rules)
  const seen = 'problem' in outcome ? [] : outcome.result.findings.map(({ rule }) => rule)
  const missing = rules.map(({ id }) => id).filter(id => !seen.includes(id))
  expect(missing).toEqual(['secret-file-in-repo', 'long-lived-url', 'unparsable-file', 'unused-ignore'])
})
