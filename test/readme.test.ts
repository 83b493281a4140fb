import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readConfig } from '../src/config.ts'
import { childOf, pairsOf } from '../src/formats/tree.ts'
import { readYaml } from '../src/formats/yaml.ts'
import { wholeText } from '../src/source.ts'
import { leaklint } from './cli/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** ```` ```console ````, `$ node dist/cli.js …`, and what it prints. */
const RUN = /^```console\n\$ node dist\/cli\.js (?<words>.*)\n(?<output>[^]*?)^```$/gm
const LINK = /\]\((?!https?:)(?<path>[^)#]+)\)/g
const SETTINGS = /^`\.leaklint\.yaml`[^]*?```yaml\n(?<yaml>[^]*?)```/m

test.each([...text.matchAll(RUN)].map(({ groups }) => ({ words: groups!['words']!, output: groups!['output']! })))(
  'leaklint $words prints what is shown',
  ({ words, output }) => {
    expect(leaklint(root, words.split(' '))).toEqual({ status: 0, stdout: output, stderr: '' })
  },
)

test('a finding is shown', () => {
  expect([...text.matchAll(RUN)].some(({ groups }) => groups!['output']!.includes('secret-on-rented-host'))).toBe(true)
})

test('the table of the rules is current', () => {
  const rows = rules.map(({ id, severity, summary }) => `| [\`${id}\`](rules/${id}.md) | ${severity} | ${summary} |`)
  expect(text).toContain(['| Rule | Severity | What to do |', '| --- | --- | --- |', ...rows, '', ''].join('\n'))
})

test('the settings shown are valid, and all that there are', () => {
  const yaml = SETTINGS.exec(text)?.groups?.['yaml'] ?? ''
  const config = readConfig(
    { path: '.leaklint.yaml', text: yaml, scope: 'reference' },
    rules.map(({ id }) => id),
  )
  expect(config).toMatchObject({ settings: { names: ['LICENSE_STRING'] } })
  const keys = Object.keys('problem' in config ? {} : { ...config.settings, include: [], exclude: [] })
  for (const key of keys) expect(yaml).toMatch(new RegExp(`^${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:`, 'm'))
})

test('the example of the first command is there, and its links lead somewhere', () => {
  const run = leaklint(root, ['scan', 'examples', '--exit-zero'])
  expect(run.status).toBe(0)
  expect(run.stdout).toMatch(/errors, .* warnings; scanned \d+ files/)
  for (const { groups } of text.matchAll(LINK))
    expect(existsSync(new URL(`../${groups!['path']}`, import.meta.url)), groups!['path']).toBe(true)
})

test('the inputs and outputs of the Action are those of action.yml', () => {
  const { documents } = readYaml(
    wholeText({ path: 'action.yml', text: readFileSync(new URL('../action.yml', import.meta.url), 'utf8'), scope: 'report' }),
  )
  for (const field of ['inputs', 'outputs']) {
    const names = pairsOf(childOf(documents[0], field)).map(({ key }) => key.text.text)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(text).toContain(`\`${name}\``)
  }
})
