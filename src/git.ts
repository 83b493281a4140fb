import { spawnSync } from 'node:child_process'

/** Nothing that the repository's own configuration names is run. */
const HARDENED = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.untrackedCache=false',
]

/** A partial clone would fetch a `.gitignore` or a tree that it lacks, with the program that `remote.origin.uploadpack` names. */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

/** Set by hooks for the repository that they run in, which need not be the one that is scanned. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_PREFIX', 'GIT_TRACE', 'GIT_TRACE_SETUP', 'GIT_EXTERNAL_DIFF']

/** `warning: could not open directory 'private/': Permission denied` */
const UNREAD = /^warning: could not open directory '(.+)\/': /gm

/** What precedes the path of a tracked file; mode 160000 is a repository within: `100644 6bf5… 0<TAB>` */
const STAGE = /^(?<mode>\d{6}) [0-9a-f]{40,64} \d\t/

/** What git tells about a folder: paths relative to the top (a repository within ends in `/`), and the folders that it could not read. */
export interface GitFiles {
  readonly paths: readonly string[]
  readonly unread: readonly string[]
}

/**
 * The paths that git tracks or would track below a folder; undefined where git cannot tell.
 * `GIT_INDEX_FILE` is kept: `git commit -a` runs its hooks on a temporary index.
 */
export function filesInGit(git: string, top: string, folder: string): GitFiles | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name)))
  const { status, stdout, stderr } = spawnSync(
    git,
    [...HARDENED, 'ls-files', '-z', '-c', '-o', '-s', '--exclude-standard', '--', folder || '.'],
    {
      cwd: top,
      env: {
        ...env,
        ...OFFLINE,
        GIT_WORK_TREE: top,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
      },
      maxBuffer: 1 << 30,
      windowsHide: true,
    },
  )
  if (status !== 0) return undefined
  const paths = new Set(stdout.toString().split('\0').map(pathOf))
  paths.delete('')
  return { paths: [...paths], unread: [...stderr.toString().matchAll(UNREAD)].map(match => match[1]!) }
}

function pathOf(line: string): string {
  const stage = STAGE.exec(line)
  if (!stage) return line
  const path = line.slice(stage[0].length)
  return stage.groups!['mode'] === '160000' ? `${path}/` : path
}
