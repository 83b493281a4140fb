import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findSecrets } from '../../src/secrets/find.ts'
import { wholeText } from '../../src/source.ts'
import { fake, fakeNames, fakeSecrets, planted, withFakes } from '../fakes.ts'

test.each(fakeNames)('%s is the same twice and holds its secret parts', name => {
  expect(fake(name)).toBe(fake(name))
  expect(fakeSecrets(name).length).toBeGreaterThan(0)
  for (const part of fakeSecrets(name)) expect(fake(name)).toContain(part)
})

test('placeholders are replaced and blocks indented', () => {
  const [begin, body, end] = fake('pem-key').split('\n')
  expect(withFakes('a: <fake:hf-token>, <fake:password>')).toBe(`a: ${fake('hf-token')}, ${fake('password')}`)
  expect(withFakes('key: |\n  <fake:pem-key>\nb: 1')).toBe(`key: |\n  ${begin}\n  ${body}\n  ${end}\nb: 1`)
  expect(planted('a: <fake:database-uri> <fake:hf-token>')).toEqual([...fakeSecrets('database-uri'), ...fakeSecrets('hf-token')])
  expect(() => withFakes('<fake:nothing>')).toThrow('no fake is called nothing')
})

test.each(['test/fakes.ts', ...readdirSync('test/fakes').map(name => `test/fakes/${name}`)])('%s itself holds no secret', path => {
  const text = readFileSync(path, 'utf8')
  expect(findSecrets(wholeText({ path, text, scope: 'report' }))).toEqual([])
})
