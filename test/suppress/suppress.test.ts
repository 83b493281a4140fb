import { describe, expect, test } from 'vitest'
import { locate } from '../../src/finding.ts'
import type { Ignore, StandingIgnore } from '../../src/model.ts'
import { nothing } from '../../src/parsed.ts'
import type { Rule } from '../../src/rule.ts'
import { defaultSettings } from '../../src/settings.ts'
import type { Source } from '../../src/source.ts'
import { wholeText } from '../../src/source.ts'
import { suppress } from '../../src/suppress.ts'

const NOON = Date.UTC(2027, 0, 31, 12)
const source: Source = { path: 'deploy/compose.yaml', text: 'one\ntwo\nthree\n', scope: 'report' }
const parsed = { ...nothing(wholeText(source), 'text'), keyAt: (offset: number) => (offset < 4 ? 'a' : 'b') }
const settings = defaultSettings(NOON)

function ruleNamed(id: string): Rule {
  return { id, severity: 'error', summary: '', check: () => [] }
}

const problem = { at: { source, start: 4, end: 7 }, message: 'two is wrong' }
const [sighting] = locate([{ rule: ruleNamed('some-rule'), problem }], [parsed], settings)

function comment(changes: Partial<Ignore> = {}, ids = ['some-rule']): Ignore {
  const span = { source, start: 8, end: 9 }
  return { span, rules: ids.map(value => ({ value, span })), from: 4, to: 8, reason: 'known', ...changes }
}

describe('an ignore comment', () => {
  test.each<[string, Ignore, boolean]>([
    ['silences its rule on its line', comment(), true],
    ['silences several rules', comment({}, ['other-rule', 'some-rule']), true],
    ['leaves other rules alone', comment({}, ['other-rule']), false],
    ['leaves the line before alone', comment({ from: 5 }), false],
    ['leaves the line after alone', comment({ from: 0, to: 4 }), false],
    ['needs a reason', { ...comment(), reason: '' }, false],
    ['must be understood', comment({ fault: 'what' }), false],
    ['holds before its end', comment({ until: '2027-02-01' }), true],
    ['holds on its last day', comment({ until: '2027-01-31' }), true],
    ['holds no longer after it', comment({ until: '2027-01-30' }), false],
    ['holds for its own file', comment({ span: { source: { ...source, path: 'other.yaml' }, start: 8, end: 9 } }), false],
  ])('%s', (_, ignore, silenced) => {
    const { kept, uses } = suppress([sighting!], [ignore], settings)
    expect(kept).toEqual(silenced ? [] : [sighting])
    expect(uses).toEqual([{ ignore, silenced: Number(silenced) }])
  })

  test('that two front ends read is one', () => {
    expect(suppress([sighting!], [comment(), comment()], settings).uses).toEqual([{ ignore: comment(), silenced: 1 }])
  })
})

describe('an ignore of the settings', () => {
  const base: StandingIgnore = { rule: 'some-rule', reason: 'known' }
  test.each<[string, StandingIgnore, boolean]>([
    ['by rule', base, true],
    ['by another rule', { ...base, rule: 'other-rule' }, false],
    ['by glob', { ...base, files: 'deploy/**' }, true],
    ['by another glob', { ...base, files: 'docs/**' }, false],
    ['by base name', { ...base, files: 'compose.yaml' }, true],
    ['by folder', { ...base, files: 'deploy/' }, true],
    ['by key', { ...base, key: 'b' }, true],
    ['by another key', { ...base, key: 'a' }, false],
    ['by fingerprint', { ...base, fingerprint: sighting!.finding.fingerprint }, true],
    ['by another fingerprint', { ...base, fingerprint: '0000000000000000' }, false],
    ['after its end', { ...base, until: '2027-01-30' }, false],
  ])('%s', (_, ignore, silenced) => {
    expect(suppress([sighting!], [], { ...settings, ignores: [ignore] }).kept).toEqual(silenced ? [] : [sighting])
  })
})
