import { isShell } from '../formats/script.ts'

/** Commands that make a folder ready and read nothing that is in it. */
const PREPARATIONS = new Set(['chown', 'chgrp', 'chmod', 'mkdir', 'touch', 'setfacl', 'set', 'cd', 'true'])

// `-c`, `-ec`
const SCRIPT_FOLLOWS = /^-[a-z]*c$/
// between two commands of a script
const BETWEEN = /[|&;\n]/

/** Whether a command line makes a folder ready for somebody else, `chown -R 1000 /data` or a script of such, and ends. */
export function onlyPrepares(words: readonly string[]): boolean {
  const [program = '', flag = '', script = ''] = words
  if (!isShell(program)) return isPreparation(program)
  const commands = script.split(BETWEEN).flatMap(command => command.trim() || [])
  return SCRIPT_FOLLOWS.test(flag) && commands.length > 0 && commands.every(command => isPreparation(command))
}

function isPreparation(command: string): boolean {
  const [program = ''] = command.split(/\s/, 1)
  return PREPARATIONS.has(program.slice(program.lastIndexOf('/') + 1))
}
