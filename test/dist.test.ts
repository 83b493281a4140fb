import { isBuiltin } from 'node:module'
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('dist is what a build makes of the sources', () => {
  const fresh = join(folderWith(), 'dist')
  execFileSync(process.execPath, ['build.js', fresh], { cwd: root, stdio: 'pipe' })
  const files = globSync('**', { cwd: fresh, dot: true }).sort()
  expect(globSync('**', { cwd: join(root, 'dist'), dot: true, ignore: ['**/*.cache*'] }).sort(), 'run npm run build').toEqual(files)
  const stale = files.filter(file => !readFileSync(join(fresh, file)).equals(readFileSync(join(root, 'dist', file))))
  expect(stale, 'run npm run build').toEqual([])
}, 120_000)

describe('the package', () => {
  test('needs nothing at run time and runs nothing when it is installed', () => {
    expect(manifest.dependencies).toBeUndefined()
    expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)?(?:install|prepare|publish|pack)/.test(name))).toEqual([])
  })

  test('has what it promises', () => {
    for (const path of [manifest.bin.leaklint, manifest.exports['.'].types, manifest.exports['.'].default]) {
      expect(statSync(join(root, path)).isFile(), path).toBe(true)
    }
  })

  test('imports nothing but itself and Node', () => {
    for (const file of globSync('dist/**/*.{js,cjs}', { cwd: root })) {
      const text = readFileSync(join(root, file), 'utf8')
      const imports = [
        ...withoutComments(text).matchAll(
          /^(?:import|export)\b[^'"\n]*? from "(?<path>[^"]+)"|\b(?:import|require)\(["'`](?<lazy>[^"'`]+)["'`]\)/gm,
        ),
      ]
      const foreign = imports
        .map(({ groups }) => groups!['path'] ?? groups!['lazy']!)
        .filter(path => !/^\.\.?\//.test(path) && !isBuiltin(path))
      expect(foreign, file).toEqual([])
    }
  })

  test('does the work as a library', async () => {
    const { defaultSettings, loadFormats, rules, scan } = await import(new URL('../dist/index.js', import.meta.url).href)
    const source = { path: 'compose.yaml', text: 'services:\n  web:\n    image: nginx:latest\n', scope: 'report' as const }
    const result = scan([source], await loadFormats(), rules, defaultSettings(0))
    expect(result.findings).toMatchObject([{ rule: 'floating-image-tag', start: { line: 3, column: 12 } }])
  })

  test('tells its licences', () => {
    const text = readFileSync(join(root, 'dist/licenses.txt'), 'utf8')
    for (const name of ['unbash', 'picomatch', 'fast-glob', 'ignore', 'valibot']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})

/** Libraries show in their comments how they are required. */
function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*(?:\*|\/\/|\/\*).*$/gm, '')
}
