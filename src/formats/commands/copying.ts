import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** What to do rather than send a file that opens something. */
export const SEND_LESS = 'send only what the machine needs, and let it fetch its secrets itself'

/** scp copies files to and from another machine. */
export const scp: Tool = {
  names: ['scp'],
  actions: lazily(() => [{ names: [''], grammar: grammar({ value: 'c D F i J l o P S X' }), positionals: ['copy'], instead: SEND_LESS }]),
}

/** rsync copies folders to and from another machine. */
export const rsync: Tool = {
  names: ['rsync'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        value:
          'e rsh f filter B M T exclude exclude-from include include-from files-from rsync-path bwlimit timeout port chmod chown log-file backup-dir link-dest compare-dest out-format info partial-dir max-size min-size',
      }),
      positionals: ['copy'],
      instead: SEND_LESS,
    },
  ]),
}

/** sftp copies the files that its commands name. */
export const sftp: Tool = {
  names: ['sftp'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ value: 'b B c D F i J l o P R S s X' }), positionals: ['copy'], instead: SEND_LESS },
  ]),
}

/** croc sends files to whoever knows its code. */
export const croc: Tool = {
  names: ['croc'],
  actions: lazily(() => [
    { names: ['send'], grammar: grammar({ secret: 'pass', value: 'c code t text' }), positionals: ['upload'], instead: SEND_LESS },
  ]),
}
