// Runs commands in pairs, in turn, and reads their CPU and wall time from bash and their peak memory from Node itself.
import { spawnSync } from 'node:child_process'

const CLEAN = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_EXTRA_CA_CERTS' && name !== 'NODE_OPTIONS'))

/** CPU and wall seconds of one run; its output is thrown away. A run that was killed or could not start is an error. */
function timeOnce(command, cwd) {
  const script = `TIMEFORMAT='%U %S %R'; time "$@" >/dev/null 2>/dev/null`
  const run = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, env: CLEAN, encoding: 'utf8' })
  if (run.status === null || run.status > 3) throw new Error(`${command[0]} ended with ${run.status ?? run.signal}`)
  const [user, system, wall] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { cpu: user + system, wall }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A few runs keep the code that they compile. */
const WARMUPS = 5

/** Medians of the ratios `command` / `anchor` over pairs of runs, and of the absolute figures. */
export function compare(command, anchor, { pairs, cwd }) {
  for (let count = 0; count < WARMUPS; count++) timeOnce(command, cwd)
  timeOnce(anchor, cwd)
  const runs = Array.from({ length: pairs }, () => [timeOnce(command, cwd), timeOnce(anchor, cwd)])
  return {
    cpuRatio: median(runs.map(([a, b]) => a.cpu / b.cpu)),
    wallRatio: median(runs.map(([a, b]) => a.wall / b.wall)),
    cpu: median(runs.map(([a]) => a.cpu)),
    wall: median(runs.map(([a]) => a.wall)),
    anchorCpu: median(runs.map(([, b]) => b.cpu)),
  }
}

/** Median CPU seconds of a command on its own. */
export function cpuOf(command, { runs, cwd }) {
  timeOnce(command, cwd)
  return median(Array.from({ length: runs }, () => timeOnce(command, cwd).cpu))
}

/** Peak memory of a Node program in MiB, read by the process itself when it ends. */
export function peakMemory(args, cwd) {
  const hook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`
  const run = spawnSync(process.execPath, ['--import', hook, ...args], { cwd, env: CLEAN, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const kibibytes = Number(/peak (\d+)$/.exec(run.stderr)?.[1])
  return kibibytes / 1024
}
