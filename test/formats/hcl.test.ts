import { describe, expect, test } from 'vitest'
import { hcl } from '../../src/formats/hcl/index.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string): string[] {
  const parsed = hcl.parse(wholeText({ path: 'main.tf', text, scope: 'report' }))
  return parsed.pairs.map(({ name, value }) => {
    if (value.kind !== 'literal') return `${name.value}|${value.kind}`
    return `${parsed.keyAt(value.span.start)}|${name.value}|${text.slice(value.span.start, value.span.end)}`
  })
}

describe('HCL', () => {
  test.each([
    ['an assignment', 'db_password = "x"', ['db_password|db_password|x']],
    ['the default of a variable', 'variable "pw" {\n  type = string\n  default = "x"\n}', ['variable.pw.default|pw|x']],
    ['the value of an output', 'output "pw" { value = "x" }', ['output.pw.value|pw|x']],
    ['a block', 'resource "db" "main" {\n  password = "x"\n}', ['resource.db.main.password|password|x']],
    ['an object', 'env = {\n  PW = "x"\n  "q" : "y", r: "z"\n}', ['env.PW|PW|x', 'env.q|q|y', 'env.r|r|z']],
    ['names and values', 'env {\n  name = "PW"\n  value = "x"\n}', ['env.name|name|PW', 'env.value|value|x', 'env.value|PW|x']],
    ['a list', 'pws = ["x", var.y,\n  "z"]', ['pws|pws|x', 'pws|pws|z']],
    ['a list of objects', 'l = [{ pw = "x" }, { pw = "y" }]', ['l.pw|pw|x', 'l.pw|pw|y']],
    ['JSON that is encoded', 'a = jsonencode({ pw = "x" })', ['a.pw|pw|x']],
    ['a default', 'pw = coalesce(var.pw, "x")', ['pw|pw|x']],
    ['branches', 'pw = var.a == "y" ? "x" : var.pw', ['pw|pw|x']],
    ['a heredoc', 'a = <<-EOF\n  x\n  EOF\nb = "y"', ['a|a|  x\n', 'b|b|y']],
    ['a template', 'pw = "a${var.x["y"]}b"', ['pw|template']],
    ['only a template', 'pw = "${var.pw}"', ['pw|reference']],
    ['an escaped template', 'pw = "a$${b}"', ['pw|pw|a$${b}']],
    ['references', 'pw = var.pw\nt = data.x.y["z"]\nf = file("secret.txt")\nl = lookup(var.m, "x")', []],
    ['comments', '# pw = "x"\n// pw = "x"\n/* pw = "x" */', []],
    ['a string that is not closed', 'pw = "x\na = "y"', ['pw|pw|x', 'a|a|y']],
    ['a heredoc that is not closed', 'a = <<EOF\nx', ['a|a|x']],
  ])('%s', (_, text, pairs) => {
    expect(read(text)).toEqual(pairs)
  })

  test.each([
    ['a secure parameter', 'resource "aws_ssm_parameter" "a" {\n  value = "x"\n  type = "SecureString"\n}', ['value']],
    ['another parameter', 'resource "aws_ssm_parameter" "a" {\n  type = "String"\n  value = "x"\n}', []],
    ['a secret of a key vault', 'resource "azurerm_key_vault_secret" "a" {\n  name = "n"\n  value = "x"\n}', ['value']],
    ['a value elsewhere', 'resource "azurerm_app_configuration_key" "a" {\n  value = "x"\n}', []],
    ['members of a secret', 'resource "kubernetes_secret" "a" {\n  data = {\n    username = "u"\n    pin = "x"\n  }\n}', ['pin']],
    ['members of a config map', 'resource "kubernetes_config_map" "a" {\n  data = { pin = "x" }\n}', []],
    ['JSON for a store', 'resource "vault_kv_secret_v2" "a" {\n  data_json = jsonencode({ pin = "x" })\n}', ['pin']],
    ['a sensitive variable', 'variable "a" {\n  default = "x"\n  sensitive = true\n}', ['a']],
    ['another variable', 'variable "a" {\n  default = "x"\n  sensitive = false\n}', []],
  ])('%s', (_, text, names) => {
    const { pairs } = hcl.parse(wholeText({ path: 'main.tf', text, scope: 'report' }))
    expect(pairs.flatMap(({ name, certain }) => (certain ? [name.value] : []))).toEqual(names)
  })

  test('escapes are decoded', () => {
    const { pairs } = hcl.parse(wholeText({ path: 'a.tf', text: String.raw`pw = "a\"b\\c\u0041` + '$${d}"', scope: 'report' }))
    expect(pairs.map(({ value }) => value.kind === 'literal' && value.text.reveal())).toEqual(['a"b\\cA${d}'])
  })

  test('comments speak', () => {
    const text = '# leaklint-ignore-next-line plain-secret -- why\npw = "x"\n// old_pw = "y"\n'
    const { ignores, commented = [] } = hcl.parse(wholeText({ path: 'a.tf', text, scope: 'report' }))
    expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
    expect(commented.map(({ name }) => name.value)).toEqual(['old_pw'])
  })

  test.each(['{'.repeat(50_000), '"${'.repeat(20_000), 'a = <<E\n'.repeat(20_000), '/*'.repeat(50_000), 'a = ["'.repeat(20_000)])(
    '%#: hostile text takes no long',
    text => {
      expect(read(text).length).toBeLessThan(20_001)
    },
  )
})

test.each([
  ['a = "x"\nb { c = [1, "}"] }', []],
  ['a = <<EOF\n{\nEOF\n# {\n/* [ */', []],
  ['a = "${join(",",\n  var.x)}"\nb = {', []],
  ['a {\n  b = [1', ['2 a bracket has no other end']],
  ['a = 1\n}', ['2 a bracket has no other end']],
  ['a = [1}', ['1 a bracket has no other end']],
  ['a = "x\nb = 1', ['1 a string has no other end']],
  ['\na = <<EOF\nx', ['2 a heredoc has no other end']],
  ['/* x', ['1 a comment has no other end']],
  ['a {\n{{ b }}', []],
])('where %j breaks off', (text, expected) => {
  const { unread } = hcl.parse(wholeText({ path: 'main.tf', text, scope: 'report' }))
  expect(unread.map(({ at, message }) => `${text.slice(0, at.start).split('\n').length} ${message}`)).toEqual(expected)
})
