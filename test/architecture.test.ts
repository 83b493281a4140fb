import { globSync } from 'fast-glob'
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Layer {
  readonly name: string
  readonly files: RegExp
  /** Layers that it may import beside its own files. */
  readonly imports: readonly string[]
  readonly packages?: readonly string[]
}

/** From left to right; the first that matches a file is its layer. */
const LAYERS: readonly Layer[] = [
  { name: 'text', files: /^src\/(?:source|hidden|glob|keystore|lazily|remembered|version)\.ts$/, imports: [], packages: ['picomatch'] },
  { name: 'model', files: /^src\/(?:settings|value|entry|rule|(?:model|parsed)(?:-[a-z]+)?)\.ts$/, imports: ['text'] },
  { name: 'formats', files: /^src\/formats\//, imports: ['text', 'model'], packages: ['node:path', 'unbash'] },
  { name: 'secrets', files: /^src\/secrets\//, imports: ['text', 'model'], packages: ['node:', '@scure/bip39'] },
  { name: 'rules', files: /^rules\//, imports: ['text', 'model'] },
  { name: 'report', files: /^src\/report\//, imports: ['text', 'model'], packages: ['sarif', 'node:'] },
  { name: 'fix', files: /^src\/fix\//, imports: ['text', 'model'] },
  {
    name: 'engine',
    files: /^src\/(?:link\/.*|suppress|finding|judge|parse|scan|baseline)(?:\.ts)?$/,
    imports: ['text', 'model', 'formats', 'secrets'],
    packages: ['node:'],
  },
  {
    name: 'disk',
    files: /^src\/(?:files|git|walk|list|root|scope|encoding|command-line|config|lint)\.ts$/,
    imports: ['text', 'model', 'formats', 'engine'],
    packages: ['node:', 'fast-glob', 'ignore', 'valibot'],
  },
  {
    name: 'entries',
    files: /^src\/(?:(?:index|exit-code|process|program|compiled)\.ts|(?:cli|action)(?:\.ts|\/.*))$/,
    imports: ['text', 'model', 'formats', 'rules', 'report', 'fix', 'engine', 'disk'],
    packages: ['node:', '@actions/core'],
  },
]

/** Who alone may import a package or say something. */
const RESERVED: readonly { readonly what: RegExp; readonly files: RegExp }[] = [
  { what: /\bfrom 'unbash'/, files: /^src\/formats\/shell/ },
  { what: /\bfrom 'picomatch'/, files: /^src\/glob\.ts$/ },
  { what: /\bfrom '@actions\/core'/, files: /^src\/action(?:\/|\.ts)/ },
  { what: /^import (?!type).* from 'node:fs'/m, files: /^src\/(?:files|program|compiled|action|process)\.ts$/ },
  { what: /\b(?:from|getBuiltinModule\() ?'node:child_process'/, files: /^src\/git\.ts$/ },
  { what: /[.?]\.?reveal\(/, files: /^src\/secrets\/|^src\/link\/resolve\.ts$/ },
  { what: /\bprocess\.exit\(/, files: /^src\/program\.ts$/ },
  { what: /\b(?:eval\(|new Function|console\.\w+\()|\bexport default/, files: /^$/ },
  { what: /^(?:export )?(?:abstract )?class /m, files: /^src\/hidden\.ts$/ },
]

const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom '(?<named>[^']+)'|^import '(?<bare>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm

const files = globSync(['src/**/*.ts', 'rules/*.ts'], { cwd: new URL('..', import.meta.url).pathname }).sort()

describe.each(files.map(file => ({ file, text: readFileSync(new URL(`../${file}`, import.meta.url), 'utf8') })))(
  '$file',
  ({ file, text }) => {
    test('imports only to its left', () => {
      const layer = layerOf(file)
      expect(layer, 'the file belongs to no layer').toBeDefined()
      const allowed = new Set([layer?.name, ...(layer?.imports ?? [])])
      for (const path of importsOf(text)) {
        if (path.startsWith('.')) {
          const target = posix.join(posix.dirname(file), path)
          expect(files, path).toContain(target)
          expect(allowed, `${file} imports ${target}`).toContain(layerOf(target)?.name)
        } else {
          const isBuiltin = path.startsWith('node:')
          if (isBuiltin) expect(builtinModules, path).toContain(path.slice(5))
          expect(
            layer?.packages?.some(each => path === each || path.startsWith(`${each}/`) || (isBuiltin && each === 'node:')),
            path,
          ).toBe(true)
        }
      }
    })

    test('does nothing that is reserved for others', () => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      expect(RESERVED.filter(({ what, files: owners }) => what.test(code) && !owners.test(file)).map(({ what }) => String(what))).toEqual(
        [],
      )
    })
  },
)

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ files: pattern }) => pattern.test(file))
}

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(({ groups }) => groups!['named'] ?? groups!['bare'] ?? groups!['lazy']!)
}
