// Builds dist/, or the folder given: node build.js [FOLDER]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = dirname(fileURLToPath(import.meta.url))
/** What most runs need, in one file: finding a file takes longer than reading it. */
const PROGRAM =
  /rolldown[\\/]runtime|[\\/](?:rules[\\/]index|src[\\/](?:program|lint|source|exit-code|process|version|cli[\\/].*|report[\\/](?:json|text|page)|formats[\\/](?:(?:compose|kubernetes|dockerfile)[\\/]index|dotenv|text)))\.ts$/
/** What several of the other formats share. */
const FRONT_ENDS = /[\\/]src[\\/]formats[\\/]/
const out = resolve(process.argv[2] ?? join(root, 'dist'))

rmSync(out, { recursive: true, force: true })
const chunks = await bundle()
signChunks()
chmodSync(join(out, 'cli.js'), 0o755)
writeFileSync(join(out, 'licenses.txt'), licences(chunks))
declarations()

/**
 * CommonJS in few files, of ASCII letters alone, starts fastest. Its exports have names, so that modules can import them.
 */
async function bundle() {
  const build = await rolldown({
    cwd: root,
    input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts' },
    platform: 'node',
    tsconfig: false,
    treeshake: { moduleSideEffects: false },
    // formats that others build on are in a chunk that these share
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await build.write({
    dir: out,
    format: 'cjs',
    charset: 'ascii',
    codeSplitting: {
      groups: [
        { name: 'program', test: PROGRAM, priority: 2 },
        { name: 'front-ends', test: FRONT_ENDS, minShareCount: 2, priority: 1 },
      ],
    },
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, name }) => `chunks/${facadeModuleId ? chunkName(facadeModuleId) : name}.js`,
  })
  await build.close()
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n')
  return output.filter(({ type }) => type === 'chunk')
}

/**
 * The chunks as `loadCompiled` takes them: scripts that evaluate to a function, and as modules call it. Code that was compiled from another
 * text must not run for this one, so the first line says which it is.
 */
function signChunks() {
  const scope = 'exports, require, module, __filename, __dirname'
  const folder = join(out, 'chunks')
  const runtime = readFileSync(join(folder, 'rolldown-runtime.js'), 'utf8')
  for (const name of readdirSync(folder)) {
    const chunk = withPlainExports(withRuntime(readFileSync(join(folder, name), 'utf8'), runtime))
    const code = `(run => typeof module === 'object' ? run(${scope}) : run)((${scope}) => {\n${chunk}})\n`
    writeFileSync(join(folder, name), `// ${createHash('sha256').update(code).digest('hex')}\n${code}`)
  }
}

/** What a chunk exports is done when its text ends, and never set again: no function is needed to read it. */
function withPlainExports(code) {
  const getter =
    /^Object\.defineProperty\(exports, "(\w+)", \{\s+enumerable: true,\s+get: function\(\) \{\s+return ([\w$]+);\s+\}\s+\}\);$/gm
  return code.replace(getter, 'exports.$1 = $2;')
}

/** The bundler's own few functions are always a file of their own; each chunk has a copy, which spares each run the search for it. */
function withRuntime(code, runtime) {
  return code.replace('require("./rolldown-runtime.js")', () => `((exports) => {\n${runtime}return exports;\n})({})`)
}

/** `src/formats/compose/index.ts` becomes `formats-compose`, a library its own name: the same from build to build. */
function chunkName(id) {
  const path = relative(root, id).split(sep).join('/')
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  const own = path.replace(/^src\//, '').replace(/(?:\/index)?\.[a-z]+$/, '')
  return (library ?? own).replaceAll('/', '-')
}

/** The licences of everything that was bundled. */
function licences(output) {
  const folders = new Set(
    output.flatMap(({ moduleIds }) => moduleIds.flatMap(id => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [])),
  )
  return [...folders]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The declarations of the library's entry and of what they name. */
function declarations() {
  const all = mkdtempSync(join(tmpdir(), 'leaklint-types-'))
  const compilerOptions = { noEmit: false, emitDeclarationOnly: true, outDir: all, typeRoots: [join(root, 'node_modules/@types')] }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, files: [join(root, 'src/index.ts')], include: [] }
  writeFileSync(join(all, 'tsconfig.json'), JSON.stringify(config))
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', all], { stdio: 'inherit' })
  const wanted = ['src/index.d.ts']
  for (const file of wanted) {
    const text = readFileSync(join(all, file), 'utf8')
    for (const [, path] of text.matchAll(/from '(\.[^']+)\.ts'/g)) {
      const named = join(dirname(file), `${path}.d.ts`)
      if (!wanted.includes(named)) wanted.push(named)
    }
  }
  for (const file of wanted) {
    mkdirSync(dirname(join(out, 'types', file)), { recursive: true })
    writeFileSync(join(out, 'types', file), readFileSync(join(all, file), 'utf8').replaceAll(/(from '\.[^']+)\.ts'/g, "$1.js'"))
  }
  rmSync(all, { recursive: true })
}
