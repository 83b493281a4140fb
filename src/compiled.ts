import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** Runs in the scope of a CommonJS module. */
type Wrapped = (...scope: readonly [exports: unknown, require: NodeJS.Require, module: Module, file: string, folder: string]) => void

/** What is known of a program from earlier runs. */
interface Kept {
  /** How many runs have added to it: one compiles only what it needs. */
  readonly runs: number
  readonly code?: Buffer
}

/** So many runs add to what is kept. */
const RUNS = 4

/**
 * Loads a CommonJS file with the code that earlier runs compiled, because compiling takes longer than the work on a few files. The code
 * is kept beside the file, in a folder that is trusted as much as the file itself; where that cannot be written, it is compiled each
 * time. The file's first line tells its content apart from that of other versions.
 */
export function loadCompiled(file: string): void {
  const source = readFileSync(file, 'latin1')
  const key = `${process.version} ${process.arch} ${source.slice(0, source.indexOf('\n'))} `
  const store = `${file}.cache`
  const kept = readKept(store, key)
  const script = new Script(Module.wrap(source), { filename: file, ...(kept.code && { cachedData: kept.code }) })
  const runs = script.cachedDataRejected === true ? 0 : kept.runs
  if (runs < RUNS)
    process.once('exit', () => {
      const code = script.createCachedData()
      keep(store, Buffer.concat([Buffer.from(key), Buffer.from([runs + 1]), code, code]))
    })
  const module = new Module(file)
  const require = createRequire(file)
  const run: Wrapped = script.runInThisContext()
  run.call(module.exports, module.exports, require, module, file, dirname(file))
  module.loaded = true
  require.cache[file] = module
}

/** The code is kept twice: where the two differ it is damaged, and V8 would run it all the same. */
function readKept(store: string, key: string): Kept {
  try {
    const kept = readFileSync(store)
    const [from, size] = [key.length + 1, (kept.length - key.length - 1) / 2]
    const [code, copy] = [kept.subarray(from, from + size), kept.subarray(from + size)]
    if (kept.toString('latin1', 0, key.length) !== key || !code.equals(copy)) return { runs: 0 }
    return { runs: kept[key.length] ?? 0, code }
  } catch {
    return { runs: 0 }
  }
}

/** A reader finds the whole or nothing, after a loss of power too. That a folder cannot be written to is no fault. */
function keep(store: string, code: Buffer): void {
  const draft = `${store}.${process.pid}`
  try {
    writeFileSync(draft, code, { flag: 'wx', flush: true })
    renameSync(draft, store)
  } catch {
    rmSync(draft, { force: true })
  }
}
