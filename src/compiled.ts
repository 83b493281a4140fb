import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** What a CommonJS module runs with. */
type Wrapped = (
  ...scope: readonly [exports: object, require: (id: string) => unknown, module: object, file: string, folder: string]
) => void

/** What is known of a program from earlier runs. */
interface Kept {
  /** How many runs have added to it: one compiles only what it needs. */
  readonly runs: number
  readonly code?: Buffer
}

/** So many runs add to what is kept. */
const RUNS = 4

/**
 * Loads a CommonJS module of the bundle, and those beside it that it requires, with the code that earlier runs compiled, because compiling
 * takes longer than the work on a few files. Its file evaluates to a function where there is no `module`, and its first line tells its
 * content apart from that of other versions. The code is kept beside the file, in a folder that is trusted as much as the file itself;
 * where that cannot be written, it is compiled each time.
 */
export function loadCompiled(program: string): void {
  const keepers: (() => void)[] = []
  process.once('exit', () => {
    for (const keepIt of keepers) keepIt()
  })

  function load(file: string): unknown {
    const known = require.cache[file]
    if (known !== undefined) return known.exports
    const folder = dirname(file)
    const own = Object.assign(Object.create(module), { id: file, filename: file, loaded: true, exports: {} })
    require.cache[file] = own
    const { run, keeper } = readCompiled(file)
    if (keeper !== undefined) keepers.push(keeper)
    run(own.exports, id => (id.startsWith('./') ? load(join(folder, id)) : require(id)), own, file, folder)
    return own.exports
  }

  load(program)
}

/** The function of a module, and what keeps its code when the process ends: functions are compiled until then. */
function readCompiled(file: string): { readonly run: Wrapped; readonly keeper: (() => void) | undefined } {
  const source = readFileSync(file, 'latin1')
  const key = `${process.version} ${process.arch} ${source.slice(0, source.indexOf('\n'))} `
  const store = `${file}.cache`
  const kept = readKept(store, key)
  const script = new Script(source, { filename: file, ...(kept.code && { cachedData: kept.code }) })
  const runs = script.cachedDataRejected === true ? 0 : kept.runs
  const keepIt = (): void => {
    const code = script.createCachedData()
    keep(store, Buffer.concat([Buffer.from(key), Buffer.from([runs + 1]), code, code]))
  }
  return { run: script.runInThisContext(), keeper: runs < RUNS ? keepIt : undefined }
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
