import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { repositoryWith } from '../folder.ts'

const bundle = resolve(import.meta.dirname, '../../dist/action.js')

interface Step {
  readonly status: number | null
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

/** Runs the bundle as the runner does: inputs and files in the environment, the event beside them. */
function runStep(folder: string, inputs: Readonly<Record<string, string>> = {}): Step {
  const temporary = repositoryWith({ output: '', summary: '', 'event.json': '{"pull_request":{"number":1}}' })
  const paths = {
    GITHUB_OUTPUT: join(temporary, 'output'),
    GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
    GITHUB_EVENT_PATH: join(temporary, 'event.json'),
  }
  const given = Object.entries({ 'fail-on': 'error', 'working-directory': '.', ...inputs })
  const { status, stdout } = spawnSync(process.execPath, [bundle], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      ...paths,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  })
  return {
    status,
    log: stdout,
    outputs: outputsIn(readFileSync(paths.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Map<string, string> {
  const matches = text.matchAll(/^(?<name>[^<\n]+)<<(?<delimiter>\S+)\n(?<value>[^]*?)\n\k<delimiter>$/gm)
  return new Map([...matches].map(({ groups }) => [groups!['name']!, groups!['value']!]))
}

/** The commands that the runner would take from a log, as it reads them. */
function commandsIn(log: string): string[] {
  let stopped: string | undefined
  return log.split(/\r\n|\r|\n/).flatMap(line => {
    const command =
      /^\s*::(?<body>.*)$/u.exec(line)?.groups!['body'] ?? (line.includes('##[') ? line.slice(line.indexOf('##[')) : undefined)
    if (command === undefined) return []
    if (stopped !== undefined) {
      if (command === `${stopped}::`) stopped = undefined
      return []
    }
    if (command.startsWith('stop-commands::')) {
      stopped = command.slice('stop-commands::'.length)
      return []
    }
    return [command]
  })
}

describe('the GitHub Action bundle', () => {
  test('annotates, counts, summarises and fails the step', () => {
    const folder = repositoryWith({
      '.env': `HF_TOKEN=${fake('hf-token')}\n`,
      'compose.yaml': 'services:\n  web:\n    image: redis:latest\n',
    })
    const { status, log, outputs, summary } = runStep(folder)
    expect(status).toBe(1)
    expect(commandsIn(log)).toEqual([
      expect.stringMatching(/^error title=leaklint plain-secret,file=\.env,line=1,endLine=1,col=10,endColumn=47::/),
      expect.stringMatching(/^warning title=leaklint floating-image-tag,file=compose\.yaml,line=3,/),
      expect.stringMatching(/^error::leaklint found/),
    ])
    expect(Object.fromEntries(outputs)).toEqual({
      errors: '1',
      warnings: '1',
      'files-scanned': '2',
      'files-skipped': '0',
      'sarif-file': '',
    })
    expect(summary).toContain('| error |')
    expect(log + summary).not.toContain(fake('hf-token').slice(4, 12))
  })

  test('passes a clean repository, and fails on advice when asked', () => {
    const folder = repositoryWith({ 'compose.yaml': 'services:\n  web:\n    image: redis:latest\n' })
    expect(runStep(folder).status).toBe(0)
    expect(runStep(folder, { 'fail-on': 'warning' }).status).toBe(1)
  })

  test('keeps under the caps of the runner', () => {
    const services = Array.from({ length: 30 }, (_, index) => `  s${index}:\n    image: redis:latest\n`).join('')
    const { log, summary } = runStep(repositoryWith({ 'compose.yaml': `services:\n${services}` }))
    const warnings = commandsIn(log).filter(command => command.startsWith('warning'))
    expect(warnings).toHaveLength(10)
    expect(warnings.at(-1)).toContain('21 more')
    expect(summary.match(/\| warning \|/g)).toHaveLength(30)
  })

  test('lets no scanned text speak to the runner', () => {
    const name = 'x\r::error::planted ##[error]planted'
    const folder = repositoryWith({ 'compose.yaml': `services:\n  ${JSON.stringify(name)}:\n    image: redis:latest\n` })
    writeFileSync(join(folder, '::set-output name=a::b.env'), `HF_TOKEN=${fake('hf-token')}\n`)
    const commands = commandsIn(runStep(folder).log)
    expect(commands.map(command => command.split(/[ :]/)[0])).toEqual(['error', 'warning', 'error'])
  })

  test('writes the SARIF file that it is asked for', () => {
    const folder = repositoryWith({ 'compose.yaml': 'services:\n  web:\n    image: redis:latest\n' })
    const { outputs } = runStep(folder, { 'sarif-file': 'out.sarif' })
    expect(outputs.get('sarif-file')).toBe('out.sarif')
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test.each([
    ['a wrong input', { 'fail-on': 'sometimes' }, 2],
    ['a settings file that is not there', { config: 'none.yaml' }, 2],
    ['a path that is not there', { paths: 'nowhere' }, 3],
  ])('%s ends with its code', (_what, inputs, code) => {
    expect(runStep(repositoryWith({ 'compose.yaml': 'services: {}\n' }), inputs).status).toBe(code)
  })
})
