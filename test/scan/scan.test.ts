import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/model.ts'
import type { Format, Want } from '../../src/parsed.ts'
import { nothing } from '../../src/parsed.ts'
import type { Problem, Rule } from '../../src/rule.ts'
import { parse, scan, wants } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import type { Source } from '../../src/source.ts'
import { slice, spanOf, wholeText } from '../../src/source.ts'

const settings = defaultSettings(0)

function source(path: string, text = 'one\ntwo\nthree\n', scope: Source['scope'] = 'report'): Source {
  return { path, text, scope }
}

function format(name: string, ending: string, changes: Partial<Format> = {}): Format {
  return { name, matches: ({ path }) => path.endsWith(ending), parse: text => nothing(text, name), ...changes }
}

/** Says what it is told to, whatever the deployment. */
function rule(id: string, problems: readonly Problem[], changes: Partial<Rule> = {}): Rule {
  return { id, severity: 'error', summary: '', check: () => problems, ...changes }
}

function at(file: Source, start: number, end: number = start + 3): Problem['at'] {
  return { source: file, start, end }
}

describe('parse', () => {
  test('takes the first format that matches', () => {
    const formats = [format('a', '.yaml'), format('b', 'ml'), format('text', '')]
    const parsed = parse([source('x.yaml'), source('x.toml'), source('x')], formats)
    expect(parsed.map(each => each.format)).toEqual(['a', 'b', 'text'])
  })

  test('keeps a text that nothing matches', () => {
    expect(parse([source('x')], [])).toMatchObject([{ format: 'text', source: { path: 'x' } }])
  })

  test('parses parts, and parts of parts, by name', () => {
    const outer = format('outer', '.yaml', {
      parse: text => ({ ...nothing(text, 'outer'), parts: [{ format: 'inner', text: slice(text, 4, 13) }] }),
    })
    const inner = format('inner', '.none', {
      parse: text => ({ ...nothing(text, 'inner'), parts: text.text.length > 4 ? [{ format: 'inner', text: slice(text, 4) }] : [] }),
    })
    const parsed = parse([source('x.yaml')], [outer, inner])
    expect(parsed.map(({ format: name, text }) => `${name} ${text.span.start} ${JSON.stringify(text.text)}`)).toEqual([
      'outer 0 "one\\ntwo\\nthree\\n"',
      'inner 4 "two\\nthree"',
      'inner 8 "three"',
      'inner 12 "e"',
    ])
  })

  test('stops where a language holds itself', () => {
    const self = format('self', '', { parse: text => ({ ...nothing(text, 'self'), parts: [{ format: 'self', text }] }) })
    expect(parse([source('x')], [self])).toHaveLength(8)
  })

  test('reads a file also as what another one says it is', () => {
    const naming = format('naming', '.yaml', {
      parse: text => ({ ...nothing(text, 'naming'), wants: [{ kind: 'file', path: 'common', by: text.span, format: 'env' }] }),
    })
    const parsed = parse([source('common'), source('a.yaml'), source('b.yaml')], [naming, format('env', '.env'), format('text', '')])
    expect(parsed.map(each => `${each.format} ${each.source.path}`)).toEqual([
      'text common',
      'naming a.yaml',
      'naming b.yaml',
      'env common',
    ])
  })

  test('does not parse what is too large', () => {
    const never = format('never', '', { parse: () => expect.fail('parsed') })
    const [parsed] = parse([source('x', 'a'.repeat(5_000_001))], [never])
    expect(parsed?.unread).toMatchObject([{ message: 'it is larger than 5 MB' }])
  })

  test('looks for assignments in a text of any length', () => {
    const [parsed, ...more] = parse([source('x', 'a'.repeat(5_000_001))], [format('text', '')])
    expect([parsed?.format, parsed?.unread, more]).toEqual(['text', [], []])
  })
})

test('wants names every file once, and none that is there', () => {
  const file = source('a')
  const text = wholeText(file)
  const by = spanOf(text, 0, 1)
  const want = (kind: Want['kind'], path: string): Want => ({ kind, path, by })
  const parsed = [
    { ...nothing(text, 'x'), wants: [want('file', 'b'), want('names', 'b'), want('file', 'a')] },
    { ...nothing(text, 'x'), wants: [want('file', 'b'), want('names', 'c'), want('file', 'c')] },
  ]
  expect(wants(parsed, [{ folder: 'c', files: [] }])).toEqual([want('file', 'b'), want('names', 'b'), want('file', 'c')])
})

describe('scan', () => {
  const one = source('b/one.yaml')
  const two = source('a.yaml')
  const other = source('c.env', 'x\n', 'reference')
  const formats = [format('text', '')]

  function run(rules: readonly Rule[], changes: Partial<Settings> = {}): ReturnType<typeof scan> {
    return scan([one, two, other], formats, rules, { ...settings, ...changes })
  }

  test('says what it did', () => {
    expect(run([])).toEqual({ findings: [], scanned: ['a.yaml', 'b/one.yaml'], skipped: [], followed: ['c.env'], suppressed: 0 })
  })

  test('sorts findings by path, place and rule, and resolves positions', () => {
    const { findings } = run([
      rule('z', [
        { at: at(one, 4), message: 'm' },
        { at: at(two, 8), message: 'm' },
      ]),
      rule('a', [
        { at: at(one, 4), message: 'm' },
        { at: at(one, 0, 10), message: 'm' },
      ]),
    ])
    expect(
      findings.map(({ path, start, end, rule: id }) => `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${id}`),
    ).toEqual(['a.yaml:3:1-3:4 z', 'b/one.yaml:1:1-3:3 a', 'b/one.yaml:2:1-2:4 a', 'b/one.yaml:2:1-2:4 z'])
  })

  test('reports nothing outside the scope, but tells the way through it', () => {
    const related = [{ at: at(other, 0, 1), message: 'written here' }]
    const { findings } = run([
      rule('a', [
        { at: at(other, 0), message: 'm' },
        { at: at(two, 0), message: 'm', related },
      ]),
    ])
    expect(findings).toMatchObject([
      { path: 'a.yaml', related: [{ path: 'c.env', start: { line: 1, column: 1 }, end: { line: 1, column: 2 }, message: 'written here' }] },
    ])
  })

  test('makes one finding of what a rule says several times of one place', () => {
    const note = { at: at(other, 0, 1), message: 'n' }
    const { findings } = run([
      rule('a', [
        { at: at(two, 0), message: 'first', severity: 'warning', related: [note] },
        { at: at(two, 0), message: 'second', severity: 'error', related: [note, { ...note, message: 'o' }] },
      ]),
    ])
    expect(findings).toMatchObject([{ message: 'first', severity: 'error', related: [{ message: 'n' }, { message: 'o' }] }])
  })

  test('takes severities from the settings, then the problem, then the rule', () => {
    const rules = ['a', 'b', 'c', 'd'].map(id =>
      rule(id, [{ at: at(two, 0), message: 'm', ...(id === 'b' && { severity: 'warning' as const }) }]),
    )
    const { findings } = run(rules, { rules: { c: 'warning', d: 'off' } })
    expect(findings.map(({ rule: id, severity }) => `${id} ${severity}`)).toEqual(['a error', 'b warning', 'c warning'])
  })

  test('judges late rules after the ignores, which know the rules', () => {
    const span = { source: two, start: 8, end: 13 }
    const ignore = { span, rules: ['a', 'nope'].map(value => ({ value, span })), from: 4, to: 8, reason: 'known' }
    const reading = format('text', '', { parse: text => ({ ...nothing(text, 'text'), ignores: text.source === two ? [ignore] : [] }) })
    const late = rule('late', [], {
      late: true,
      check: ({ ignores }) =>
        ignores.map(use => ({ at: span, message: `${use.silenced} ${use.unknown?.map(({ value }) => value).join()}` })),
    })
    const result = scan([one, two], [reading], [rule('a', [{ at: at(two, 4), message: 'm' }]), late], settings)
    expect(result.findings).toMatchObject([{ rule: 'late', message: '1 nope' }])
    expect(result.suppressed).toBe(1)
  })
})

describe('a fingerprint', () => {
  const keys = format('text', '', {
    parse: text => ({ ...nothing(text, 'text'), keyAt: offset => (text.text[offset] === 't' ? 'key' : '') }),
  })

  function fingerprints(text: string, offsets: readonly number[], id = 'a'): string[] {
    const file = source('a.yaml', text)
    const problems = offsets.map(start => ({ at: at(file, start), message: 'm' }))
    return scan([file], [keys], [rule(id, problems)], settings).findings.map(({ fingerprint }) => fingerprint)
  }

  test('is 16 hexadecimal digits', () => {
    expect(fingerprints('two', [0])).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  })

  test('stays when lines move and values change', () => {
    expect(fingerprints('# moved\n\nt: other', [9])).toEqual(fingerprints('t: value', [0]))
  })

  test('differs by rule, key and ordinal', () => {
    const all = [...fingerprints('two two', [0, 4]), ...fingerprints('two', [1]), ...fingerprints('two', [0], 'b')]
    expect(new Set(all).size).toBe(4)
  })
})
