import { chmodSync, chownSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A bug, for whoever reports it. The message of an error may quote what was scanned, so only its name and its place are told. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `internal error: ${typeof error}`
  const told = `${error.name}: ${error.message}`
  const frames = (error.stack ?? '')
    .replace(told, '')
    .split('\n')
    .filter(line => line.startsWith('    at '))
  return [`internal error: ${error.name}`, ...frames].join('\n')
}

/** Writes a file as a whole or not at all; the reason where that fails. One that is there keeps its mode, and its owner where root writes. */
export function writeWhole(path: string, text: string): string | undefined {
  const file = resolve(path)
  const draft = `${file}.${process.pid}.tmp`
  try {
    const before = statSync(file, { throwIfNoEntry: false })
    writeFileSync(draft, text, { flag: 'wx' })
    if (before?.isFile() === true) {
      if (process.getuid?.() === 0) chownSync(draft, before.uid, before.gid)
      chmodSync(draft, before.mode)
    }
    renameSync(draft, file)
    return undefined
  } catch (error) {
    rmSync(draft, { force: true })
    return error instanceof Error && 'code' in error ? String(error.code) : 'it failed'
  }
}
