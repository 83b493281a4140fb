import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Finding, Result, Rule } from '../../src/rule.ts'
import { sarifReporter } from '../../src/report/sarif.ts'

const schema = resolve(import.meta.dirname, '../../../shared/schemas/sarif-schema-2.1.0.json')

const rule: Rule = { id: 'plain-secret', severity: 'error', summary: 'Keep secrets out.', *check() {} }

const finding: Finding = {
  rule: 'plain-secret',
  detector: 'openai-api-key',
  severity: 'error',
  path: 'deploy/a b.env',
  start: { line: 3, column: 5 },
  end: { line: 4, column: 1 },
  message: 'KEY is an [OpenAI API key](x)\n::error::',
  fingerprint: '0123456789abcdef',
  related: [{ path: 'compose.yaml', start: { line: 1, column: 2 }, end: { line: 1, column: 9 }, message: 'loaded here' }],
}

const result: Result = {
  findings: [{ ...finding, rule: 'plain-secret', severity: 'warning' }, finding],
  scanned: ['deploy/a b.env'],
  skipped: [
    { path: 'x.bin', reason: 'binary' },
    { path: 'gone', reason: 'it does not exist', failed: true },
  ],
  followed: ['compose.yaml'],
  suppressed: 0,
}

function report(given: Result = result) {
  return JSON.parse(sarifReporter({ rules: [rule], page: () => '# plain-secret\n# expect: plain-secret\n', version: '1.2.3' })(given))
}

describe('the SARIF report', () => {
  test('names the rule hierarchically, with its help, level and security severity', () => {
    const [run] = report().runs
    expect(run.results[0]).toMatchObject({ ruleId: 'plain-secret/openai-api-key', rule: { index: 0 }, level: 'error' })
    expect(run.results[1].level).toBe('warning')
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'plain-secret',
      help: { markdown: '# plain-secret\n' },
      properties: { 'security-severity': '9.1' },
    })
  })

  test('gives one-line regions, encoded paths and the fingerprint', () => {
    const [first] = report().runs[0].results
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'deploy/a%20b.env', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 },
    })
    expect(first.partialFingerprints['leaklint/v1']).toBe('0123456789abcdef')
  })

  test('shows the trail as a code flow that ends at the finding', () => {
    const [{ codeFlows }] = report().runs[0].results
    const uris = codeFlows[0].threadFlows[0].locations.map(
      (step: { location: { physicalLocation: { artifactLocation: { uri: string } } } }) =>
        step.location.physicalLocation.artifactLocation.uri,
    )
    expect(uris).toEqual(['compose.yaml', 'deploy/a%20b.env'])
  })

  test('makes no link and no line of what is scanned', () => {
    expect(report().runs[0].results[0].message.text).toBe(String.raw`KEY is an \[OpenAI API key\](x)\\u{a}::error::`)
  })

  test('says what was not scanned, and that the run was not complete', () => {
    const [invocation] = report().runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications).toHaveLength(2)
  })

  test('stays under the limit of results and says so', () => {
    const many = report({ ...result, findings: Array.from({ length: 25_001 }, () => finding), skipped: [] })
    expect(many.runs[0].results).toHaveLength(25_000)
    expect(many.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain('1 more')
  })

  test.skipIf(!existsSync(schema))('is valid SARIF 2.1.0 (skipped where the schema is absent)', () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
    const fix = { safe: true, replacements: [{ path: 'a b', start: finding.start, end: finding.start, text: '127.0.0.1:' }] }
    validate(report({ ...result, findings: [...result.findings, { ...finding, fix }] }))
    expect(validate.errors).toBe(null)
    expect(validate({ ...report(), version: '9' })).toBe(false)
  })
})
