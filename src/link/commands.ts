import type { Command } from '../model.ts'
import type { ParsedCommand } from '../parsed.ts'
import { keyFileOf } from '../secrets/key-files.ts'
import { argumentOf } from './arguments.ts'
import type { Context } from './context.ts'
import { located } from './mounts.ts'
import { variablesOf } from './variables.ts'

/** A command line with its values judged; `without` its secrets where a workload speaks for them. */
export function commandOf(command: ParsedCommand, without: boolean, context: Context): Command {
  const { tool, action, span, delivers, bundles, instead } = command
  const { env } = variablesOf(command.env, command.envFrom, context)
  return {
    tool,
    action,
    span,
    target: context.runs.targetOf(command),
    env,
    delivers,
    secrets: without ? [] : command.secrets.map(argument => argumentOf(argument, context)),
    bundles,
    uploads: command.uploads.map(({ path, span }) => {
      const local = located(path, context.resolver)
      const keyFile = keyFileOf(local.value)
      return { path: local, span, ...(keyFile && { keyFile }) }
    }),
    instead,
    starts: command.workload !== undefined,
  }
}
