import { describe, expect, test } from 'vitest'
import { findSecrets } from '../../src/secrets/find.ts'
import type { Mapped } from '../../src/source.ts'
import { wholeText } from '../../src/source.ts'
import type { Secret } from '../../src/value.ts'
import { fake, fakeSecrets } from '../fakes.ts'

/** The instant that lifetimes are measured against. */
export const NOW: number = Date.UTC(2026, 0, 1)

/** Fake, detector, offline check (none), evidence (format). */
export type Row = readonly [name: string, detector: string, check?: Secret['check'], evidence?: Secret['evidence']]

/** A text as a file to be reported. */
export function file(text: string, path = 'compose.yaml'): Mapped {
  return wholeText({ path, text, scope: 'report' })
}

/** The secrets that a text gives away by their format. */
export function find(text: string): Secret[] {
  return findSecrets(file(text), NOW)
}

/** Their detectors. */
export function ids(text: string): string[] {
  return find(text).map(({ detector }) => detector)
}

/** Every fake is found alone, by its detector, at its place, and the preview shows nothing of it. */
export function testFormats(rows: readonly Row[]): void {
  test.each(rows.map(([name, detector, check = 'none', evidence = 'format']) => ({ name, detector, check, evidence })))(
    '$name is $detector',
    ({ name, ...expected }) => {
      const text = `# before\nkey: "${fake(name)}"\nafter: 1\n`
      const [secret, ...more] = find(text)
      expect(more).toEqual([])
      expect(secret).toMatchObject({ ...expected, example: false })
      expect(text.slice(secret!.span.start, secret!.span.end)).toBe(secret!.text.reveal())
      for (const part of fakeSecrets(name).slice(-1)) expect(secret!.text.reveal()).toContain(part)
      for (const part of fakeSecrets(name)) expect(secret!.preview).not.toContain(part.slice(0, 8))
    },
  )
}

/** Fakes of a fixed length, which must stand free: one character less, one more, or letters in front, and nothing is found. */
export function testNearMisses(names: readonly string[]): void {
  describe('near misses', () => {
    test.each(names)('%s', name => {
      const value = fake(name)
      expect(ids(`x ${value} y`)).toHaveLength(1)
      expect(ids(`x ${value.slice(0, -1)} y`)).toEqual([])
      expect(ids(`x ${value}9 y`)).toEqual([])
      expect(ids(`x 9a${value} y`)).toEqual([])
    })
  })
}
