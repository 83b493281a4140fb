import { describe, expect, test } from 'vitest'
import { escapeText, withoutCommands } from '../../src/report/escape.ts'
import { jsonReport } from '../../src/report/json.ts'
import type { TextOptions } from '../../src/report/text.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { sarifReporter } from '../../src/report/sarif.ts'
import { textReport } from '../../src/report/text.ts'
import type { Finding, Result } from '../../src/rule.ts'
import { version } from '../../src/version.ts'

const plain: TextOptions = {
  summaries: new Map([
    ['some-rule', 'Do it right.'],
    ['other-rule', 'Do it well.'],
  ]),
  paint: (_, text) => text,
}

const finding: Finding = {
  rule: 'some-rule',
  severity: 'error',
  path: 'deploy/compose.yaml',
  start: { line: 12, column: 5 },
  end: { line: 12, column: 9 },
  message: 'web is wrong',
  fingerprint: '0123456789abcdef',
  related: [
    { path: '.env', start: { line: 3, column: 1 }, end: { line: 3, column: 4 }, message: 'written here' },
    { path: 'deploy/compose.yaml', start: { line: 7, column: 5 }, end: { line: 7, column: 9 }, message: 'loaded here' },
  ],
}

const result: Result = {
  findings: [
    finding,
    { ...finding, start: { line: 120, column: 1 }, severity: 'warning', rule: 'other-rule', detector: 'some-token', related: [] },
    { ...finding, path: 'x.env', related: [] },
  ],
  scanned: ['deploy/compose.yaml', 'x.env', 'y.env'],
  skipped: [
    { path: 'logo.env', reason: 'binary' },
    { path: 'b.env', reason: 'binary' },
    { path: 'c.env', reason: 'permission denied', failed: true },
  ],
  followed: ['.env'],
  suppressed: 2,
}

const nothing: Result = { findings: [], scanned: [], skipped: [], followed: [], suppressed: 0 }

describe('text', () => {
  test('groups by file, shows the way and sums up', () => {
    expect(textReport(plain)(result)).toMatchInlineSnapshot(`
      "deploy/compose.yaml
        12:5   error    web is wrong  some-rule
                        ← .env:3:1  written here
                        ← line 7:5  loaded here
        120:1  warning  web is wrong  other-rule

      x.env
        12:5  error    web is wrong  some-rule

      other-rule: Do it well. leaklint explain other-rule
      some-rule: Do it right. leaklint explain some-rule

      not scanned  c.env: permission denied

      2 errors, 1 warning; scanned 3 files, skipped 3 (2 binary, 1 permission denied), followed 1 reference, ignored 2 findings
      "
    `)
  })

  test('is short where nothing was found', () => {
    expect(textReport(plain)({ ...nothing, scanned: ['a'] })).toBe('no findings; scanned 1 file\n')
  })

  test('says what was left out and what was not there', () => {
    const notFound = ['a.env', 'b\n.env', 'c.env', 'd.env', 'e.env']
    expect(textReport(plain)({ ...nothing, scanned: ['a'], otherFiles: 3, notFound })).toBe(
      'no findings; scanned 1 file, left out 3 files of other kinds (--all), 5 references not found (a.env, b\\u{a}.env, c.env and 2 more)\n',
    )
    expect(JSON.parse(jsonReport({ ...nothing, otherFiles: 3, notFound }))).toMatchObject({
      summary: { filesOfOtherKinds: 3, referencesNotFound: 5 },
      notFound,
    })
    expect(markdownReport({ ...nothing, notFound })).toContain('5 references not found')
  })

  test('shows places of one secret together', () => {
    const at = (path: string, line: number, group?: number): Finding => ({
      ...finding,
      path,
      start: { line, column: 1 },
      related: [],
      ...(group !== undefined && { group }),
    })
    const findings = [
      at('a', 1, 1),
      at('a', 2, 2),
      at('a', 3, 1),
      at('b', 1, 1),
      at('b', 2),
      ...[1, 2, 3, 4, 5, 6].map(line => at('c', line, 3)),
    ]
    expect(textReport({ ...plain, quiet: true })({ ...result, findings })).toMatchInlineSnapshot(`
      "a
        1:1  error    web is wrong  some-rule
                      = also at line 3:1, b:1:1
        2:1  error    web is wrong  some-rule
        3:1  error    web is wrong  some-rule
                      = also at line 1:1, b:1:1

      b
        1:1  error    web is wrong  some-rule
                      = also at a:1:1, a:3:1
        2:1  error    web is wrong  some-rule

      c
        1:1  error    web is wrong  some-rule
                      = also at line 2:1, line 3:1, line 4:1, line 5:1, line 6:1
        2:1  error    web is wrong  some-rule
                      = also at line 1:1, line 3:1, line 4:1, line 5:1, line 6:1
        3:1  error    web is wrong  some-rule
                      = also at line 1:1, line 2:1, line 4:1, line 5:1, line 6:1
        4:1  error    web is wrong  some-rule
                      = also at line 1:1, line 2:1, line 3:1, line 5:1, line 6:1
        5:1  error    web is wrong  some-rule
                      = also at line 1:1, line 2:1, line 3:1, line 4:1, line 6:1
        6:1  error    web is wrong  some-rule
                      = also at line 1:1, line 2:1, line 3:1, line 4:1, line 5:1
      "
    `)
    expect(JSON.parse(jsonReport({ ...result, findings })).findings.map((each: Finding) => each.group)).toEqual([
      1,
      2,
      1,
      1,
      undefined,
      3,
      3,
      3,
      3,
      3,
      3,
    ])
    expect(
      JSON.parse(sarifReporter({ rules: [], page: () => '', version: '0' })({ ...result, findings })).runs[0].results[0].properties,
    ).toEqual({ group: 1 })
  })

  test('quiet prints findings only', () => {
    const report = textReport({ ...plain, quiet: true })
    expect(report({ ...nothing, scanned: ['a'], skipped: result.skipped })).toBe('')
    expect(report(result)).not.toContain('scanned')
    expect(report(result)).toContain('web is wrong')
  })

  test('paints, where it may', () => {
    const report = textReport({ ...plain, paint: (style, text) => `<${style}>${text}</${style}>` })(result)
    expect(report).toContain('<path>deploy/compose.yaml</path>')
    expect(report).toContain('<error>error  </error>')
    expect(report).toContain('<warning>1 warning</warning>')
  })
})

test('json-v1', () => {
  expect(JSON.parse(jsonReport(result))).toEqual({
    version: 1,
    tool: { name: 'leaklint', version },
    summary: { filesScanned: 3, filesSkipped: 3, referencesFollowed: 1, errors: 2, warnings: 1, suppressed: 2 },
    skipped: result.skipped.map(({ path, reason }) => ({ path, reason })),
    findings: result.findings,
  })
  expect(Object.keys(JSON.parse(jsonReport(result)).findings[1])).toEqual([
    'rule',
    'detector',
    'severity',
    'path',
    'start',
    'end',
    'message',
    'fingerprint',
    'related',
  ])
})

const HOSTILE = [
  '::error::x',
  '  ::add-mask::x',
  'a##[group]x',
  'a##vso[task]x',
  'a\n::error::x',
  'a\r::error::x',
  'a\u2028::stop::',
  '\u001b[2Jx',
  '\u009b31m',
  '\u202Egnp.exe',
  '\u2066x\u2069',
  'a\u0000b\u007f',
  'zero\u200Bwidth',
  '\uFEFF::error::',
  '\u00a0::error::x',
]

describe.each(HOSTILE)('%j', text => {
  const hostile: Result = {
    ...nothing,
    findings: [{ ...finding, path: text, message: text, related: [{ ...finding, path: text, message: text }] }],
    skipped: [{ path: text, reason: text, failed: true }],
  }

  test.each([
    ['text', textReport(plain)],
    ['json', jsonReport],
    ['sarif', sarifReporter({ rules: [], page: () => '', version: '0.0.0' })],
    ['markdown', markdownReport],
  ])('does no harm in %s', (_, report) => {
    const output = report(hostile)
    for (const line of output.split(/\r\n|[\n\r]/)) {
      expect(line.trim().startsWith('::')).toBe(false)
      expect(line).not.toMatch(/##\w*\[/)
    }
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  })

  test('is whole in json', () => {
    expect(JSON.parse(jsonReport(hostile)).findings[0].path).toBe(text)
  })

  test('is one printable line in text', () => {
    expect(withoutCommands(escapeText(text))).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })
})
