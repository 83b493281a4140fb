import { expect, test } from 'vitest'
import { folderWith } from '../folder.ts'
import { run, textIn } from './fixing.ts'

const SECRET = 'correct horse battery'
const TEXT = `services:
  db:
    image: postgres:16.3 # private
    environment:
      POSTGRES_PASSWORD: ${SECRET}
    labels: { db-password: ${SECRET} }
    ports:
      - "5432:5432"
      - target: 5432
        published: 1
`
const DIFF = `--- compose.yaml
+++ compose.yaml
@@ -5,1 +5,1 @@ plain-secret
-      …***
+      …\${POSTGRES_PASSWORD:?}
@@ -8,1 +8,1 @@ public-port
-      …
+      …127.0.0.1:…
@@ -9,1 +9,2 @@ public-port
-      …
+      …host_ip: 127.0.0.1
+        …
`

test('--diff shows what would change, nothing that is scanned, and changes nothing', async () => {
  const folder = folderWith({ 'compose.yaml': TEXT })
  expect(await run(folder, '--diff', '--unsafe')).toEqual({ code: 1, output: DIFF, warnings: '' })
  expect(await run(folder, '--fix', '--diff', '--unsafe')).toMatchObject({ output: DIFF })
  expect((await run(folder, '--diff')).output).not.toContain('plain-secret')
  expect(textIn(folder, 'compose.yaml')).toBe(TEXT)
})

test('--diff of what is clean is empty', async () => {
  const folder = folderWith({ 'compose.yaml': 'services: { web: { image: "nginx:1.27.3" } }\n' })
  expect(await run(folder, '--diff')).toEqual({ code: 0, output: '', warnings: '' })
})

test('--fix reports what is left and ends by it', async () => {
  const folder = folderWith({ 'compose.yaml': TEXT })
  const { code, output } = await run(folder, '--fix')
  expect(code).toBe(1)
  expect(output).toMatch(/\n\n2 errors; scanned 1 file, fixed 2 findings\n$/)
  expect(output).not.toContain('public-port')
})

test('what must be rotated is said, whatever is asked for', async () => {
  const line =
    /^fixed {2}deploy\/compose\.yaml:5:26 {2}POSTGRES_PASSWORD was written down, so it must be rotated, and its variable set where this runs$/m
  for (const words of [[], ['--quiet']]) {
    const { output } = await run(folderWith({ 'deploy/compose.yaml': TEXT }), '--fix', '--unsafe', ...words)
    expect(output).toMatch(line)
    expect(output).not.toContain(SECRET)
  }
})

test('JSON names what was fixed and what can be', async () => {
  const folder = folderWith({ 'deploy/compose.yaml': TEXT })
  const before = JSON.parse((await run(folder, '--format=json')).output)
  expect(before.findings.map(({ rule, fix }: { rule: string; fix?: { safe: boolean } }) => [rule, fix?.safe])).toEqual([
    ['plain-secret', false],
    ['plain-secret', undefined],
    ['public-port', true],
    ['public-port', true],
  ])
  expect(before.findings[2].fix.replacements).toEqual([
    { path: 'deploy/compose.yaml', start: { line: 8, column: 10 }, end: { line: 8, column: 10 }, text: '127.0.0.1:' },
  ])
  const { output } = await run(folder, '--fix', '--unsafe', '--format=json')
  expect(JSON.parse(output)).toMatchObject({
    summary: { errors: 1, fixed: 3 },
    findings: [{ rule: 'plain-secret' }],
    fixed: [{ fix: { remains: expect.stringContaining('rotated') } }, { rule: 'public-port' }, { rule: 'public-port' }],
  })
  expect(output).not.toContain(SECRET)
})

test('SARIF offers the safe fixes', async () => {
  const { output } = await run(folderWith({ 'compose.yaml': TEXT }), '--format=sarif')
  const { results } = JSON.parse(output).runs[0]
  const fixes = results.map(({ fixes }: { fixes?: object[] }) => fixes)
  expect(fixes.filter((each: unknown) => each !== undefined)).toHaveLength(2)
  expect(fixes).toContainEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'compose.yaml', uriBaseId: '%SRCROOT%' },
          replacements: [
            { deletedRegion: { startLine: 8, startColumn: 10, endLine: 8, endColumn: 10 }, insertedContent: { text: '127.0.0.1:' } },
          ],
        },
      ],
    },
  ])
})

test('the summary says how many can be mended, where --fix can be given', async () => {
  const folder = folderWith({ 'compose.yaml': TEXT })
  expect((await run(folder)).output).toContain('4 errors; scanned 1 file; 2 can be mended with --fix\n')
  expect((await run(folder, 'check', '--', 'docker', 'run', '-p', '5432:5432', 'postgres:16.3')).output).toMatch(
    /\n1 error; scanned 1 file\n$/,
  )
})

test.each<[string, string[]]>([
  ['--unsafe goes with --fix or --diff', ['--unsafe']],
  ['--diff and --format exclude each other', ['--diff', '--format=json']],
  ['unknown option --fix', ['check', '--fix', '--', 'ls']],
])('%s', async (problem, words) => {
  const { code, output, warnings } = await run(folderWith(), ...words)
  expect({ code, output }).toEqual({ code: 2, output: '' })
  expect(warnings).toContain(problem)
})
