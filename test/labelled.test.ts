import { describe, expect, test } from 'vitest'
import type { Measure } from './labelled/measure.ts'
import { format, measure, ratio } from './labelled/measure.ts'
import { expand } from './labelled/recipes.ts'
import { samples } from './labelled/samples.ts'
import type { Half } from './labelled/split.ts'
import { halfOf } from './labelled/split.ts'

/** `LABELLED=tune` or `LABELLED=report` prints the table of a half; which samples failed is said of the tune half alone. */
const printed = process.env['LABELLED']

describe('the labelled set', () => {
  test('is large, has both kinds, and every sample has its own id', () => {
    const positives = samples.filter(({ kind }) => kind !== undefined)
    expect(samples.length).toBeGreaterThanOrEqual(520)
    expect(positives.length).toBeGreaterThanOrEqual(260)
    expect(samples.length - positives.length).toBeGreaterThanOrEqual(260)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
  })

  test('has secrets exactly where it says so', () => {
    for (const sample of samples) {
      const { text, places } = expand(sample)
      expect({ id: sample.id, secret: places.length > 0 }).toEqual({ id: sample.id, secret: sample.kind !== undefined })
      expect(text).not.toMatch(/[«»‹›⟨⟩]/)
    }
  })

  test('is split by the id alone', () => {
    expect([halfOf('compose-mapping'), halfOf('compose-list')]).toEqual(['report', 'tune'])
  })

  test('is met by detection in the half that nobody tunes on', () => {
    const { recall, neutral, falseAlarms } = measure(half('report'))
    expect(ratio(recall)).toBeGreaterThanOrEqual(0.7)
    expect(ratio(neutral)).toBeGreaterThanOrEqual(0.9)
    expect(ratio(falseAlarms)).toBeLessThanOrEqual(0.02)
  })

  test.runIf(printed === 'tune' || printed === 'report')('table', () => {
    const name = printed === 'tune' ? 'tune' : 'report'
    process.stdout.write(`${table(name, measure(half(name))).join('\n')}\n`)
  })
})

function half(name: Half): typeof samples {
  return samples.filter(({ id }) => halfOf(id) === name)
}

function table(name: Half, { recall, byKind, neutral, falseAlarms, missedIds, falseIds }: Measure): string[] {
  const rows = [
    `half           ${name}`,
    `recall         ${format(recall)}`,
    ...[...byKind].map(([kind, share]) => `  ${kind.padEnd(12)} ${format(share)}`),
    `neutral tokens ${format(neutral)}`,
    `false alarms   ${format(falseAlarms)}`,
  ]
  return name === 'report' ? rows : [...rows, `missed         ${missedIds.join(' ')}`, `false          ${falseIds.join(' ')}`]
}
