import { expect, test } from 'vitest'
import { readComments } from '../../src/formats/comments.ts'
import { slice, wholeText } from '../../src/source.ts'
import type { Mapped } from '../../src/source.ts'

function commentsOf(text: string): Mapped[] {
  const whole = wholeText({ path: 'x', text, scope: 'report' })
  return [...text.matchAll(/#(.*)/g)].map(match => slice(whole, match.index + 1, match.index + match[0].length))
}

/** The lines, from 1, that an ignore holds for. */
function linesOf(text: string, { from, to }: { from: number; to: number }): number[] {
  const lines: number[] = []
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (at >= from && at < to) lines.push(index + 1)
    at += line.length + 1
  }
  return lines
}

test.each([
  ['a: b # leaklint-ignore plain-secret -- a test', ['plain-secret'], [1], 'a test'],
  ['a: b\nc: d # leaklint-ignore plain-secret -- why\ne: f', ['plain-secret'], [2], 'why'],
  ['# leaklint-ignore-next-line plain-secret, host-network -- two\na: b\nc: d', ['plain-secret', 'host-network'], [2], 'two'],
  ['# leaklint-ignore-next-line plain-secret -- x\n  # more words\n#\na: b\nc: d', ['plain-secret'], [4], 'x'],
  ['# leaklint-ignore-next-line plain-secret -- x\na: b # c\nd: e', ['plain-secret'], [2], 'x'],
  ['# leaklint-ignore-next-line plain-secret/jwt -- a -- b', ['plain-secret/jwt'], [], 'a -- b'],
  ['# leaklint-ignore-next-line plain-secret -- x\na: |\n  b\n\n    c\nd: e', ['plain-secret'], [2, 3, 4, 5], 'x'],
  ['a:\n  # leaklint-ignore-next-line plain-secret -- x\n  - b: !!str >-\n      c\n    d: e', ['plain-secret'], [3, 4], 'x'],
  ['# leaklint-ignore-next-line plain-secret -- x\na: |\nb: c', ['plain-secret'], [2], 'x'],
  ['a # leaklint-ignore plain-secret -- why\r\nb', ['plain-secret'], [1], 'why'],
])('reads %j', (text, rules, lines, reason) => {
  const { ignores, targets } = readComments(commentsOf(text))
  expect(targets).toEqual([])
  expect(ignores).toHaveLength(1)
  const [ignore] = ignores
  expect(ignore).not.toHaveProperty('fault')
  expect(ignore!.rules.map(rule => rule.value)).toEqual(rules)
  for (const rule of ignore!.rules) expect(text.slice(rule.span.start, rule.span.end)).toBe(rule.value)
  expect(linesOf(text, ignore!)).toEqual(lines)
  expect(ignore!.reason).toBe(reason)
  expect(text.slice(ignore!.span.start, ignore!.span.end)).toMatch(/^leaklint-ignore.*\S$/)
})

test('reads the date', () => {
  const [ignore] = readComments(commentsOf('x # leaklint-ignore plain-secret until 2027-01-31 -- why')).ignores
  expect(ignore).toMatchObject({ until: '2027-01-31', reason: 'why', rules: [{ value: 'plain-secret' }] })
  expect(ignore).not.toHaveProperty('fault')
})

test.each([
  ['leaklint-ignore plain-secret', 'reason'],
  ['leaklint-ignore plain-secret --', 'reason'],
  ['leaklint-ignore -- why', 'no rule'],
  ['leaklint-ignore plain-secret host-network -- why', 'commas'],
  ['leaklint-ignore: plain-secret -- why', 'colon'],
  ['leaklint-ignore plain-secret until tomorrow -- why', 'date'],
  ['leaklint-ignore plain-secret until 2027-02-30 -- why', 'date'],
  ['leaklint-ignor plain-secret -- why', 'no such directive'],
  ['leaklint:ignore plain-secret -- why', 'no such directive'],
  ['leaklint-target: rentd -- why', 'confidential, rented or unknown'],
  ['leaklint-target rented -- why', 'confidential, rented or unknown'],
  ['leaklint-target: rented here', 'confidential, rented or unknown'],
])('says what is wrong with %s', (comment, fault) => {
  const { ignores, targets } = readComments(commentsOf(`# ${comment}`))
  expect(targets).toEqual([])
  expect(ignores.map(ignore => ignore.fault)).toEqual([expect.stringContaining(fault)])
})

test.each(['see leaklint-ignore', 'leaklint reads this', 'leak'])('leaves %s alone', comment => {
  expect(readComments(commentsOf(`# ${comment}`))).toEqual({ ignores: [], targets: [], commented: [] })
})

test('reads targets', () => {
  const { targets } = readComments(commentsOf('a: b\n# leaklint-target: confidential -- attested TDX guest'))
  expect(targets).toMatchObject([{ kind: 'confidential', reason: 'attested TDX guest', span: { start: 7 } }])
})

test.each(['confidential', 'rented', 'unknown'])('needs no reason for the target %s', kind => {
  for (const end of ['', ' ', ' --']) {
    const { targets, ignores } = readComments(commentsOf(`# leaklint-target: ${kind}${end}`))
    expect(targets.map(target => target.kind)).toEqual([kind])
    expect(targets[0]).not.toHaveProperty('reason')
    expect(ignores).toEqual([])
  }
})

test('skips a comment of several lines', () => {
  const text = '<!-- leaklint-ignore-next-line plain-secret -- docs\nmore\n-->\nHere\nThere'
  const whole = wholeText({ path: 'x.md', text, scope: 'report' })
  const [ignore] = readComments([slice(whole, 4, text.indexOf('-->'))]).ignores
  expect(linesOf(text, ignore!)).toEqual([4])
})
