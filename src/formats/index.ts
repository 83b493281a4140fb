import type { Format } from '../parsed.ts'
import type { Source } from '../source.ts'
import {
  isCompose,
  isConfig,
  isDockerfile,
  isDotenv,
  isHelm,
  isIni,
  isKubernetes,
  isMakefile,
  isMarkdown,
  isPackageJson,
  isShell,
} from './recognise.ts'

/** A format that can be recognised without its parser, which is loaded when a file needs it. */
export interface FormatEntry {
  readonly name: string
  matches(source: Source): boolean
  load(): Promise<Format>
}

/** All formats, in order of precedence: the first that matches reads the file. The last one takes everything. */
export const catalogue: readonly FormatEntry[] = [
  { name: 'kubernetes', matches: isKubernetes, load: async () => (await import('./kubernetes/index.ts')).kubernetes },
  { name: 'compose', matches: isCompose, load: async () => (await import('./compose/index.ts')).compose },
  { name: 'helm', matches: isHelm, load: async () => (await import('./helm.ts')).helm },
  { name: 'dockerfile', matches: isDockerfile, load: async () => (await import('./dockerfile/index.ts')).dockerfile },
  { name: 'dotenv', matches: isDotenv, load: async () => (await import('./dotenv.ts')).dotenv },
  { name: 'shell', matches: isShell, load: async () => (await import('./shell.ts')).shell },
  { name: 'makefile', matches: isMakefile, load: async () => (await import('./makefile.ts')).makefile },
  { name: 'package-json', matches: isPackageJson, load: async () => (await import('./package-json.ts')).packageJson },
  { name: 'markdown', matches: isMarkdown, load: async () => (await import('./markdown.ts')).markdown },
  { name: 'config', matches: isConfig, load: async () => (await import('./config.ts')).config },
  { name: 'ini', matches: isIni, load: async () => (await import('./ini.ts')).ini },
  { name: 'text', matches: () => true, load: async () => (await import('./text.ts')).text },
]

/** The formats with these names, in order of precedence; names that nothing has are left out. */
export function loadFormats(names: Iterable<string> = catalogue.map(entry => entry.name)): Promise<Format[]> {
  const wanted = new Set(names)
  return Promise.all(catalogue.filter(entry => wanted.has(entry.name)).map(entry => entry.load()))
}
