import type { Terminal } from './terminal.ts'

const PATIENCE = 500

/** Tells what is going on, on one line of a terminal that somebody looks at, once it takes longer than half a second. */
export function progressOn({ isErrorSeen, env, warn }: Terminal): { show(stage: string): void; clear(): void } {
  const start = Date.now()
  let shown = false
  return {
    show(stage) {
      if (!isErrorSeen || env['CI'] || Date.now() - start < PATIENCE) return
      warn(`\r\u001b[2K${stage}…`)
      shown = true
    },
    clear() {
      if (shown) warn('\r\u001b[2K')
    },
  }
}
