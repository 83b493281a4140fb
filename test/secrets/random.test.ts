import { describe, expect, test } from 'vitest'
import { isHarmless } from '../../src/secrets/harmless.ts'
import { isKnown } from '../../src/secrets/known.ts'
import { isPlaceholder, isSequence } from '../../src/secrets/placeholders.ts'
import { holdsReference, isReference } from '../../src/secrets/references.ts'
import { isHash, isSealed } from '../../src/secrets/sealed.ts'
import { isWeak } from '../../src/secrets/weak.ts'

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
const ALPHANUMERIC = UPPER + LOWER + DIGITS
const DRAWS = 2000

/** The same numbers in every run, below `limit`: a linear congruential generator. */
function numbers(seed: number): (limit: number) => number {
  let state = BigInt(seed)
  return limit => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
    return Number((state >> 33n) % BigInt(limit))
  }
}

function draws(prefix: string, alphabet: string, length: number): readonly string[] {
  const next = numbers(alphabet.length * 1000 + length)
  return Array.from({ length: DRAWS }, () => prefix + Array.from({ length }, () => alphabet.charAt(next(alphabet.length))).join(''))
}

describe('random tokens', () => {
  test.each([
    ['sk-ant-api03-', `${ALPHANUMERIC}-_`, 93],
    ['sk-proj-', `${ALPHANUMERIC}-_`, 150],
    ['xoxb-', `${DIGITS}-`, 40],
    ['hf_', ALPHANUMERIC, 34],
    ['', `${ALPHANUMERIC}-_`, 43],
    ['', `${ALPHANUMERIC}+/`, 88],
  ])('of %s and %s, %i long, are taken for nothing else', (prefix, alphabet, length) => {
    const mistaken = draws(prefix, alphabet, length).filter(token => isPlaceholder(token) || isSequence(token) || isKnown(token))
    expect(mistaken).toEqual([])
  })
})

describe('random passwords', () => {
  test.each([
    [ALPHANUMERIC, 12],
    [ALPHANUMERIC, 24],
    [LOWER, 10],
    [LOWER + DIGITS, 16],
    [`${DIGITS}abcdef`, 32],
    [`${ALPHANUMERIC}!@#%^*-_`, 16],
    [`${ALPHANUMERIC}~!@#%^&*()-_=+[]{}|;:,.?`, 20],
  ])('of %s, %i long, are nearly never taken for anything else', (alphabet, length) => {
    const judges = [isPlaceholder, isSequence, isReference, holdsReference, isSealed, isHash, isWeak, isHarmlessPassword]
    const mistaken = draws('', alphabet, length).filter(password => judges.some(judge => judge(password)))
    expect(mistaken.length).toBeLessThan(DRAWS / 400)
  })
})

function isHarmlessPassword(text: string): boolean {
  return isHarmless('DB_PASSWORD', text)
}
