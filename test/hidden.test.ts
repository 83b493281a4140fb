import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { loadFormats } from '../src/formats/index.ts'
import { Hidden } from '../src/hidden.ts'
import { jsonReport } from '../src/report/json.ts'
import { markdownReport } from '../src/report/markdown.ts'
import { sarifReporter } from '../src/report/sarif.ts'
import { textReport } from '../src/report/text.ts'
import type { Reporter } from '../src/rule.ts'
import { scan } from '../src/scan.ts'
import { defaultSettings } from '../src/settings.ts'
import { planted } from './fakes.ts'
import { readPage } from './page.ts'

/** Every reporter, by its format. */
const reporters: Readonly<Record<string, Reporter>> = {
  text: textReport({ summaries: new Map(), paint: (_, text) => text }),
  json: jsonReport,
  markdown: markdownReport,
  sarif: sarifReporter({ rules, page: () => '', version: '0.0.0' }),
}

/** A shorter piece of a secret may well be a word of the report. */
const WINDOW = 8

const formats = await loadFormats()
const settings = { ...defaultSettings(Date.UTC(2026, 0, 15)), strict: true }

describe.each(rules.map(({ id }) => id))('the page of %s', id => {
  const text = readFileSync(new URL(`../rules/${id}.md`, import.meta.url), 'utf8')
  const results = readPage(text).sections.map(({ sources }) =>
    scan(
      sources.map(source => ({ ...source, scope: 'report' as const })),
      formats,
      rules,
      settings,
    ),
  )

  test.each(Object.entries(reporters))('shows nothing of its secrets in %s', (_, report) => {
    const output = results.map(report).join('\n')
    expect(output).not.toBe('')
    expect(planted(text).flatMap(secret => windowsOf(secret).filter(window => output.includes(window)))).toEqual([])
  })
})

test('a reporter that shows a secret would be seen', () => {
  const [secret = ''] = planted('<fake:hf-token>')
  expect(windowsOf(secret).filter(window => `x${secret.slice(3, 20)}y`.includes(window))).not.toEqual([])
})

test('hidden text is hidden in every printed form', () => {
  const hidden = new Hidden('the text')
  const forms = [`${hidden}`, String(hidden), JSON.stringify({ hidden }), inspect({ hidden }, { showHidden: true, depth: 9 }), '' + hidden]
  for (const form of forms) {
    expect(form).not.toContain('text')
    expect(form).toContain('***')
  }
  expect(Object.keys(hidden)).toEqual([])
  expect(() => structuredClone(hidden).toString()).not.toThrow()
})

function windowsOf(secret: string): string[] {
  return Array.from({ length: Math.max(secret.length - WINDOW + 1, 0) }, (_, at) => secret.slice(at, at + WINDOW))
}
