// npm run bench [-- FOLDER]: paired runs against bare Node and, where present, ripgrep; a Markdown table on stdout.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeCorpus } from './corpus.js'
import { compare, cpuOf, peakMemory } from './measure.js'

const node = process.execPath
const bare = [node, '-e', '0']
const scan = (...paths) => scanWith(cli, ...paths)
/** As the hook does. */
const scanWith = (program, ...paths) => [node, program, 'scan', '--', ...paths]
const KEYWORDS = [
  'hf_',
  'sk-',
  'AKIA',
  'ghp_',
  'glpat-',
  'xoxb-',
  'AIza',
  'eyJ',
  '-----BEGIN',
  '://',
  'password',
  'token',
  'secret',
  'api_key',
  'image:',
  'ports',
]

const folder = mkdtempSync(join(tmpdir(), 'leaklint-bench-'))
/** As it is installed: nothing is kept yet of what other runs compiled. */
const cli = copyOf('installed')
const given = process.argv[2] === undefined ? undefined : resolve(process.argv[2])
try {
  printTable(given === undefined ? rowsOfCorpus() : [folderRow(given, given)])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function rowsOfCorpus() {
  const small = writeCorpus(join(folder, 'small'), 1000)
  writeCorpus(join(folder, 'large'), 10_000)
  const one = small[0]
  const rows = [
    { what: '1 staged file', gate: 2.5, ...against(bare, 'node -e 0', scan(one), { pairs: 20, cwd: join(folder, 'small') }) },
    {
      what: '1 staged file, compiled anew',
      ...against(bare, 'node -e 0', scanWith(forgetful(), one), { pairs: 10, cwd: join(folder, 'small') }),
    },
    { what: '20 staged files', ...against(bare, 'node -e 0', scan(...small.slice(0, 20)), { pairs: 10, cwd: join(folder, 'small') }) },
    folderRow('1,000 files', join(folder, 'small')),
  ]
  const thousand = cpuOf(scan('.'), { runs: 3, cwd: join(folder, 'small') })
  const tenThousand = cpuOf(scan('.'), { runs: 3, cwd: join(folder, 'large') })
  return [
    ...rows,
    ...ripgrepRow(),
    { what: '10,000 files ÷ 1,000 files', anchor: 'itself', gate: 11, cpuRatio: tenThousand / thousand, cpu: tenThousand },
  ]
}

/** A copy of the program that cannot keep the code that it compiles. */
function forgetful() {
  const program = copyOf('forgetful')
  mkdirSync(join(program, '../chunks/program.js.cache'))
  return program
}

function copyOf(name) {
  const copy = join(folder, name)
  cpSync(resolve(import.meta.dirname, '../../dist'), copy, { recursive: true, filter: path => !path.endsWith('.cache') })
  return join(copy, 'cli.js')
}

function folderRow(what, cwd) {
  return {
    what,
    ...against(bare, 'node -e 0', scan('.'), { pairs: 5, cwd }),
    memory: peakMemory([cli, 'scan', '--exit-zero', '--quiet', '.'], cwd),
  }
}

function against(anchor, name, command, options) {
  const memory = peakMemory(command.slice(1), options.cwd)
  return { anchor: name, memory, ...compare(command, anchor, options) }
}

function ripgrepRow() {
  if (spawnSync('rg', ['--version']).status !== 0) return []
  const list = join(folder, 'keywords')
  writeFileSync(list, KEYWORDS.join('\n'))
  const cwd = join(folder, 'small')
  return [
    { what: '1,000 files', ...against(['rg', '-F', '-i', '-c', '-f', list, '.'], 'ripgrep, same keywords', scan('.'), { pairs: 5, cwd }) },
  ]
}

function printTable(rows) {
  const figure = (value, digits = 2) => (value === undefined ? '' : value.toFixed(digits))
  const lines = rows.map(row =>
    [
      row.what,
      row.anchor,
      figure(row.cpuRatio),
      figure(row.wallRatio),
      figure(row.cpu, 3),
      figure(row.wall, 3),
      figure(row.memory, 0),
      row.gate ?? '',
    ].join(' | '),
  )
  const failed = rows.filter(row => row.gate !== undefined && row.cpuRatio > row.gate)
  process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}; medians of paired runs\n\n`)
  process.stdout.write(
    '| what | against | CPU ratio | wall ratio | CPU s | wall s | peak MiB | gate (CPU ratio) |\n|---|---|---|---|---|---|---|---|\n',
  )
  process.stdout.write(lines.map(line => `| ${line} |\n`).join(''))
  for (const row of failed) process.stdout.write(`\nmissed: ${row.what} takes ${figure(row.cpuRatio)}, the gate is ${row.gate}\n`)
  if (failed.length > 0) process.exitCode = 1
}
