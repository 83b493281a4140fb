import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { loadFormats } from '../../src/formats/index.ts'
import { judge, parse } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import { names } from './clean/names.ts'
import { placeholders } from './clean/placeholders.ts'
import { programs } from './clean/programs.ts'
import { references } from './clean/references.ts'
import { inEveryFormat } from './clean/sample.ts'
import type { Sample, Setting } from './clean/sample.ts'
import { sealed } from './clean/sealed.ts'
import { twins } from './clean/twins.ts'
import { wording } from './clean/wording.ts'

const formats = await loadFormats()
const active = rules.filter(rule => rule.id === 'plain-secret')
const settings = defaultSettings(Date.UTC(2026, 0, 1))

function isReported({ path, text }: Sample): boolean {
  return judge(parse([{ path, text, scope: 'report' }], formats), [], active, settings).findings.length > 0
}

/** Every setting as an env file has it, and as two other formats do, which change from one to the next. */
function inSomeFormats(all: readonly Setting[]): readonly Sample[] {
  return all.flatMap((setting, at) => {
    const samples = inEveryFormat(setting)
    return [...new Set([0, at % samples.length, (at * 5 + 3) % samples.length])].flatMap(which => samples[which] ?? [])
  })
}

describe('no leak', () => {
  test.each([
    ['references', inSomeFormats(references)],
    ['what is encrypted or hashed', inSomeFormats(sealed)],
    ['placeholders', inSomeFormats(placeholders)],
    ['names that only sound sensitive, and public values', inSomeFormats(names)],
    ['words of schemas, forms and programs', inSomeFormats(wording)],
    ['programs, pipelines and documents', programs],
  ])('%s', (_, samples) => {
    expect(samples.filter(isReported).map(({ title }) => title)).toEqual([])
  })
})

test('secrets that look almost like what is none', () => {
  const samples = inSomeFormats(twins)
  expect(samples.filter(sample => !isReported(sample)).map(({ title }) => title)).toEqual([])
})
