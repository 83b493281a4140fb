import { chmodSync, lstatSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePort } from '../../src/formats/port.ts'
import { childOf, itemsOf, pairsOf, textOf } from '../../src/formats/tree.ts'
import { readYaml } from '../../src/formats/yaml.ts'
import { rewritten } from '../../src/files.ts'
import { changesOf } from '../../src/fix/changes.ts'
import { maskedDiff } from '../../src/fix/diff.ts'
import type { Finding, Replacement } from '../../src/rule.ts'
import { wholeText } from '../../src/source.ts'
import { folderWith } from '../folder.ts'
import { run, textIn } from './fixing.ts'

const OPEN = 'services:\n  db:\n    image: postgres:16.3\n    ports:\n      - "5432:5432"\n'
const CLOSED = OPEN.replace('"5432', '"127.0.0.1:5432')
const MARK = '\uFEFF'
const isRoot = process.getuid?.() === 0

describe('the other bytes of a file stay', () => {
  test.each<[string, string, string]>([
    ['a byte order mark', MARK + OPEN, MARK + CLOSED],
    ['line ends of Windows', OPEN.replaceAll('\n', '\r\n'), CLOSED.replaceAll('\n', '\r\n')],
    ['no last line end', OPEN.trimEnd(), CLOSED.trimEnd()],
    ['trailing blanks, comments and other scripts', `# Ω 数据库 🚀  \n\n${OPEN}\n\n  # end`, `# Ω 数据库 🚀  \n\n${CLOSED}\n\n  # end`],
    [
      'line ends of Windows where a line is added',
      'services:\r\n  db:\r\n    image: postgres:16.3\r\n    ports:\r\n      - target: 5432\r\n        published: 1\r\n',
      'services:\r\n  db:\r\n    image: postgres:16.3\r\n    ports:\r\n      - host_ip: 127.0.0.1\r\n        target: 5432\r\n        published: 1\r\n',
    ],
  ])('%s', async (_, before, after) => {
    const folder = folderWith({ 'compose.yaml': before })
    expect(await run(folder, '--fix')).toMatchObject({ code: 0, warnings: '' })
    expect(readFileSync(join(folder, 'compose.yaml'))).toEqual(Buffer.from(after))
  })

  test('its mode too', async () => {
    const folder = folderWith({ 'a.sh': 'docker run -p 5432:5432 postgres:16.3\n' })
    chmodSync(join(folder, 'a.sh'), 0o751)
    await run(folder, '--fix')
    expect(statSync(join(folder, 'a.sh')).mode & 0o777).toBe(0o751)
  })
})

describe('a file is left alone', () => {
  const utf16 = Buffer.from(MARK + OPEN, 'utf16le')

  test('when it is not UTF-8', async () => {
    const folder = folderWith({ 'compose.yaml': utf16 })
    const { code, output, warnings } = await run(folder, '--fix', '--exit-zero')
    expect({ code, warnings }).toEqual({ code: 3, warnings: 'leaklint: cannot fix compose.yaml: it is not written in UTF-8\n' })
    expect(output).toMatch(/fixed 0 findings\n$/)
    expect(readFileSync(join(folder, 'compose.yaml'))).toEqual(utf16)
    expect(await run(folder, '--fix')).toMatchObject({ code: 1 })
  })

  test.each<[string, string | Uint8Array, string]>([
    ['another text stands there', `${OPEN}# new\n`, 'it has changed since it was read'],
    ['its text is cut off', '', 'it has changed since it was read'],
    ['it is written in UTF-16', utf16, 'it is not written in UTF-8'],
  ])('when %s', (_, content, reason) => {
    expect(rewritten(folderWith({ 'compose.yaml': content }), 'compose.yaml', OPEN, CLOSED)).toBe(reason)
  })

  test('when it is gone, a folder or a link', () => {
    const folder = folderWith({ 'a/compose.yaml': OPEN })
    symlinkSync('a/compose.yaml', join(folder, 'link.yaml'))
    for (const path of ['none.yaml', 'a', 'link.yaml', '../out.yaml']) {
      expect(rewritten(folder, path, OPEN, CLOSED), path).toBe('it is not a regular file')
    }
  })

  test('when nobody may write to it', async () => {
    if (isRoot) return
    const folder = folderWith({ 'compose.yaml': OPEN })
    chmodSync(join(folder, 'compose.yaml'), 0o444)
    expect(await run(folder, '--fix')).toMatchObject({ code: 1, warnings: 'leaklint: cannot fix compose.yaml: permission denied\n' })
    expect(textIn(folder, 'compose.yaml')).toBe(OPEN)
  })

  test('when it is a link to one that is mended', async () => {
    const folder = folderWith({ 'a/compose.yaml': OPEN })
    symlinkSync('a/compose.yaml', join(folder, 'compose.yaml'))
    await run(folder, '--fix')
    expect(textIn(folder, 'a/compose.yaml')).toBe(CLOSED)
    expect(lstatSync(join(folder, 'compose.yaml')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(folder, 'compose.yaml'))).toBe('a/compose.yaml')
  })

  test('when it is only read to resolve another', async () => {
    const folder = folderWith({ 'app/compose.yaml': 'include: [../base/compose.yaml]\n', 'base/compose.yaml': OPEN })
    await run(folder, '--fix', 'app/compose.yaml')
    expect(textIn(folder, 'base/compose.yaml')).toBe(OPEN)
  })
})

describe('fixes of one file', () => {
  const source = { path: 'a', text: 'one two three', scope: 'report' as const }
  const change = (replacements: readonly [number, number, string][], safe = true): Finding => {
    const at = { path: 'a', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    const fresh = replacements.map(([start, end, text]): Replacement => ({
      path: 'a',
      start: { line: 1, column: start + 1 },
      end: { line: 1, column: end + 1 },
      text,
    }))
    return { ...at, rule: 'r', severity: 'error', message: '', fingerprint: '', related: [], fix: { safe, replacements: fresh } }
  }

  test.each<[string, [number, number, string][][], string, number]>([
    ['apart', [[[8, 13, '3']], [[0, 3, '1']]], '1 two 3', 2],
    ['side by side', [[[0, 3, '1']], [[3, 4, '-']]], '1-two three', 2],
    ['the same', [[[4, 7, '2']], [[4, 7, '2']]], 'one 2 three', 2],
    ['one in the other', [[[0, 7, 'x']], [[4, 7, '2']]], 'x three', 1],
    ['two insertions at one place', [[[4, 4, 'a']], [[4, 4, 'b']]], 'one atwo three', 1],
    ['an insertion where another one replaces', [[[4, 7, '2']], [[4, 4, 'b']]], 'one 2 three', 1],
    [
      'one of two parts in the way',
      [
        [[0, 3, '1']],
        [
          [1, 2, 'x'],
          [8, 13, '3'],
        ],
      ],
      '1 two three',
      1,
    ],
  ])('%s', (_, fixes, after, mended) => {
    const [made] = changesOf(
      fixes.map(fix => change(fix)),
      [source],
      false,
    )
    expect({ after: made?.after, mended: made?.findings.length }).toEqual({ after, mended })
  })

  test('the unsafe ones only when they are asked for', () => {
    const unsafe = change([[0, 3, '1']], false)
    expect(changesOf([unsafe], [source], false)).toEqual([])
    expect(changesOf([unsafe], [source], true)).toHaveLength(1)
  })

  test('a diff of several lines shows new text only', () => {
    const text = 'a:\r\n  b: old\r\n  c: old\r\nd: 1 # c'
    const lines = { path: 'x', start: { line: 2, column: 3 }, end: { line: 3, column: 9 }, text: 'b: new\r\n  e: new\r\n  f: new' }
    const last = { path: 'x', start: { line: 4, column: 1 }, end: { line: 4, column: 1 }, text: 'g: new ' }
    const finding = change([])
    const findings = [lines, last].map(each => ({ ...finding, fix: { safe: true, replacements: [each] } }))
    const changes = changesOf(findings, [{ path: 'x', text, scope: 'report' }], false)
    expect(maskedDiff(changes, path => `shown/${path}`)).toMatchInlineSnapshot(`
      "--- shown/x
      +++ shown/x
      @@ -2,2 +2,3 @@ r
      -  ***
      -  ***
      +  b: new
      +  e: new
      +  f: new
      @@ -4,1 +5,1 @@ r
      -…
      +g: new …
      "
    `)
  })
})

test('any compose file is the same afterwards but for its open ports, and mended at once', async () => {
  const quote = fc.constantFrom('', '"', "'")
  const host = fc.constantFrom('', '0.0.0.0:', '127.0.0.1:', '[::]:', '${ADDRESS:-0.0.0.0}:')
  const port = fc
    .record({ quote, host, number: fc.constantFrom('5432', '5432-5433', '${PORT:-5432}', '') })
    .map(({ quote, host, number }) => {
      const text = number === '' && host === '' ? '5432' : `${host}${number}:${number.startsWith('5432-') ? number : '5432'}`
      return quote === '' && host.startsWith('[') ? `"${text}"` : `${quote}${text}${quote}`
    })
  const ports = fc.oneof(
    fc.array(port, { minLength: 1, maxLength: 3 }).map(items => `\n${items.map(item => `      - ${item} # note\n`).join('')}`),
    fc.array(fc.constant('5432:5432'), { minLength: 1, maxLength: 2 }).map(items => ` [${items.join(', ')}]\n`),
    fc.constantFrom(
      '\n      - target: 5432\n        published: "1"\n',
      ' [{target: 5432, mode: host}]\n',
      '\n    - published: 1\n      target: 5432\n',
    ),
  )
  const file = fc
    .record({ ports: fc.array(ports, { minLength: 1, maxLength: 3 }), end: fc.constantFrom('\n', '\r\n') })
    .map(({ ports, end }) =>
      `services:\n${ports.map((each, at) => `  db${at}:\n    image: postgres:16.3\n    ports:${each}    tty: true\n`).join('')}`.replaceAll(
        '\n',
        end,
      ),
    )
  const folder = folderWith()
  await fc.assert(
    fc.asyncProperty(file, async text => {
      writeFileSync(join(folder, 'compose.yaml'), text)
      await run(folder, '--fix')
      const after = textIn(folder, 'compose.yaml')
      expect(after.replaceAll(/host_ip: 127\.0\.0\.1(?:, |\r?\n *)|127\.0\.0\.1::?/g, '')).toBe(
        text.replaceAll(/127\.0\.0\.1:|(?<!-)0\.0\.0\.0:|\[::\]:/g, '').replaceAll(/(?<=- ["']?):(?=5432)/g, ''),
      )
      for (const address of addressesIn(after)) expect(['127.0.0.1', '${ADDRESS:-0.0.0.0}']).toContain(address)
      await run(folder, '--fix')
      expect(textIn(folder, 'compose.yaml')).toBe(after)
    }),
    { numRuns: 150 },
  )
})

/** The addresses of all ports of a compose file. */
function addressesIn(text: string): readonly (string | undefined)[] {
  const { documents, faults } = readYaml(wholeText({ path: 'compose.yaml', text, scope: 'report' }))
  expect(faults).toEqual([])
  return pairsOf(childOf(documents[0], 'services')).flatMap(({ value }) =>
    itemsOf(childOf(value, 'ports')).map(item => {
      const short = textOf(item)
      if (short === undefined) return textOf(childOf(item, 'host_ip'))
      return short.startsWith('${ADDRESS') ? '${ADDRESS:-0.0.0.0}' : parsePort(short.replace('${PORT:-5432}', '5432'))?.address
    }),
  )
}
