import type { Result, Severity } from './rule.ts'

/** 1 for findings that fail the run, else 3 when something, or everything, could not be scanned. */
export function exitCodeOf({ findings, scanned, skipped, nothingRead }: Result, failOn: Severity, exitZero: boolean = false): number {
  const failing = findings.some(({ severity }) => failOn === 'warning' || severity === 'error')
  if (failing && !exitZero) return 1
  const incomplete = nothingRead || skipped.some(({ failed }) => failed) || scanned.length + skipped.length === 0
  return incomplete ? 3 : 0
}
