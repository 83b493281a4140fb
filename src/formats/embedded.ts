import type { Source } from '../source.ts'
import { isCompose, isConfig, isDockerfile, isDotenv, isIni, isKubernetes, isMakefile, isShell } from './recognise.ts'

const FORMATS: readonly (readonly [name: string, matches: (source: Source) => boolean])[] = [
  ['kubernetes', isKubernetes],
  ['compose', isCompose],
  ['dockerfile', isDockerfile],
  ['dotenv', isDotenv],
  ['shell', isShell],
  ['makefile', isMakefile],
  ['config', isConfig],
  ['ini', isIni],
]

/** The format of a text that would be a file of that name: the body of a heredoc, a fence. */
export function formatAs(name: string, text: string): string | undefined {
  const source: Source = { path: name, text, scope: 'reference' }
  return FORMATS.find(([, matches]) => matches(source))?.[0]
}
