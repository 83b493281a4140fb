import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { writeWhole } from '../../src/process.ts'

/** What a run of the program said. */
export interface Said {
  readonly code: number
  readonly output: string
  readonly warnings: string
}

/** Runs a command line in a folder, in this process. */
export async function run(cwd: string, ...words: readonly string[]): Promise<Said> {
  let output = ''
  let warnings = ''
  const code = await main(words, {
    cwd,
    env: {},
    isOutputSeen: false,
    isErrorSeen: false,
    print: text => void (output += text),
    warn: text => void (warnings += text),
    page: () => '',
    write: writeWhole,
  })
  return { code, output, warnings }
}

/** A file's text. */
export function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
