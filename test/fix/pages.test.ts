import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { changesOf } from '../../src/fix/changes.ts'
import { maskedDiff } from '../../src/fix/diff.ts'
import { loadFormats } from '../../src/formats/index.ts'
import type { Result } from '../../src/rule.ts'
import { scan } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import type { Source } from '../../src/source.ts'
import { readPage } from '../page.ts'

// a line of a hunk without what is new
const MASKED = /^[-+][ \t]*(?:…|\*\*\*|[ \t])*$/

const formats = await loadFormats()
const settings = defaultSettings(Date.UTC(2026, 0, 15))
const pages = rules.map(({ id }) => ({ id, page: readPage(readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8')) }))

function judged(sources: readonly Source[]): Result {
  return scan(sources, formats, rules, settings)
}

/** The sections of all pages, with the fixes that their findings offer. */
const sections = pages.flatMap(({ id, page }) =>
  page.sections.map(({ title, sources }) => {
    const result = judged(sources)
    return { name: `${id}: ${title}`, sources, result, changes: changesOf(result.findings, sources, true) }
  }),
)
const changing = sections.filter(({ changes }) => changes.length > 0)

test('there is something to fix', () => {
  expect(changing.length).toBeGreaterThan(20)
})

describe.each(changing)('$name', ({ sources, result, changes }) => {
  test('has no more of what was fixed, and can be read', () => {
    const texts = new Map(changes.map(({ path, after }) => [path, after]))
    const after = judged(sources.map(source => ({ ...source, text: texts.get(source.path) ?? source.text })))
    const countOf = ({ findings }: Result, rule: string): number => findings.filter(finding => finding.rule === rule).length
    expect(after.findings.filter(({ fix }) => fix !== undefined)).toEqual([])
    expect(countOf(after, 'unparsable-file')).toBe(countOf(result, 'unparsable-file'))
    expect(after.findings.length).toBeLessThan(result.findings.length)
  })

  test('shows in a diff nothing but what is new', () => {
    const fresh = changes.flatMap(({ cuts }) => cuts.flatMap(({ text }) => text.split('\n'))).filter(text => text !== '')
    const lines = maskedDiff(changes, path => path)
      .split('\n')
      .filter(line => line !== '' && !/^(?:---|\+\+\+|@@) /.test(line))
    for (const line of lines) {
      const masked = fresh.toSorted((a, b) => b.length - a.length).reduce((rest, text) => rest.replaceAll(text, ''), line)
      expect(masked).toMatch(MASKED)
    }
  })
})
