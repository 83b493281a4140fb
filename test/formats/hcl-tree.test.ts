import { expect, test } from 'vitest'
import { readTree } from '../../src/formats/hcl/tree.ts'
import type { Node } from '../../src/formats/tree.ts'
import { wholeText } from '../../src/source.ts'

function shown(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text.text, shown(value)]))
    case 'sequence':
      return node.items.map(shown)
    case 'scalar':
      return node.text.text.replaceAll('\uE000', '?')
    default:
      return undefined
  }
}

function read(text: string): unknown {
  return shown(readTree(wholeText({ path: 'main.tf', text, scope: 'report' })))
}

test.each([
  ['assignments', 'a = "x"\nb = 8080\nc = true', { a: 'x', b: '8080', c: 'true' }],
  ['blocks', 'job "j" {\n  group "g" { n = 1 }\n}', { job: { j: { group: { g: { n: '1' } } } } }],
  ['blocks of one name', 'task "a" { n = 1 }\ntask "b" { n = 2 }', { task: { a: { n: '1' }, b: { n: '2' } } }],
  ['blocks without a label', 'ports { n = 1 }\nports { n = 2 }', { ports: [{ n: '1' }, { n: '2' }] }],
  ['blocks of the same label', 'r "t" "a" { n = 1 }\nr "t" "a" { n = 2 }', { r: { t: { a: [{ n: '1' }, { n: '2' }] } } }],
  ['an object', 'o = { a = "x", "b" : "y" }', { o: { a: 'x', b: 'y' } }],
  ['a list', 'l = [\n  "a", # why\n  { b = 1 },\n]', { l: ['a', { b: '1' }] }],
  ['braces in a string', 'a = "}"\nb = "${x["y"]}"', { a: '}', b: '?' }],
  ['JSON that is encoded', 'j = jsonencode([{ a = "x" }])\nb = 1', { j: [{ a: 'x' }], b: '1' }],
  ['templates', 'a = "x${var.y}z"', { a: 'x?z' }],
  ['what only running tells', 'a = local.x\nb = f("x")\nc = x ? "y" : "z"\nd = [for e in f : e]', { a: '?', b: '?', c: '?', d: ['?'] }],
  ['a variable', 'variable "i" {\n  default = "x"\n}\na = var.i\nb = var.j', { variable: { i: { default: 'x' } }, a: 'x', b: '?' }],
  ['a heredoc', 'a = <<-EOF\n  x\n    y\n  EOF\nb = 1', { a: 'x\n  y\n', b: '1' }],
  ['what is not closed', 'a {\n  b = [1, {', { a: { b: ['1', {}] } }],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['a = "x"\n', '"x"'],
  ['a = 8080 # why\n', '8080'],
  ['a = [1, 2]\n', '[1, 2]'],
])('%j is where it is written', (text, written) => {
  const tree = readTree(wholeText({ path: 'main.tf', text, scope: 'report' }))
  const span = tree.pairs[0]?.value?.span
  expect(text.slice(span?.start, span?.end)).toBe(written)
})

test.each([
  '{'.repeat(50_000),
  'a={'.repeat(20_000),
  'a=['.repeat(20_000),
  'f('.repeat(20_000),
  'a = f('.repeat(20_000),
  'a '.repeat(50_000),
])('%#: hostile text takes no long', text => {
  expect(JSON.stringify(read(text)).length).toBeLessThan(2000)
})
