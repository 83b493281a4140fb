import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a run of the built program left behind. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Runs `dist/cli.js` in a folder, with nothing in its environment but what is given. */
export function leaklint(cwd: string, words: readonly string[], options: { env?: Record<string, string>; uid?: number } = {}): Run {
  const { env = {}, uid } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { status, stdout, stderr }
}

/** The report of a run with `--format json`. */
export function report(run: Run): {
  readonly summary: Readonly<Record<string, number>>
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  readonly findings: readonly {
    readonly rule: string
    readonly path: string
    readonly severity: string
    readonly start: { readonly line: number }
  }[]
} {
  return JSON.parse(run.stdout)
}
