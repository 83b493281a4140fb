import type { Command, Target, Variable } from '../model.ts'
import type { ParsedArgument, ParsedCommand } from '../parsed.ts'
import { argumentOf } from './arguments.ts'
import type { Context } from './context.ts'
import { endpointsIn, endpointsOf } from './endpoints.ts'
import { located, weightsIn } from './mounts.ts'
import { overridesOf } from './overrides.ts'
import { variablesOf } from './variables.ts'

/** A command line with its values judged; `without` its secrets where a workload speaks for them. */
export function commandOf(command: ParsedCommand, without: boolean, context: Context): Command {
  const { tool, action, span, delivers, bundles, instead } = command
  const { env } = variablesOf(command.env, command.envFrom, context)
  const target = context.runs.targetOf(command)
  return {
    tool,
    action,
    span,
    target,
    env,
    delivers,
    secrets: without ? [] : ownArguments(command, target).map(argument => argumentOf(argument, context)),
    bundles,
    uploads: command.uploads.map(({ path, span }) => {
      const local = located(path, context.resolver)
      const keyFile = context.secretFiles.at(local.value)
      return { path: local, span, ...(keyFile && { keyFile }), ...weightsIn(local.value, context.isPrivateWeights) }
    }),
    instead,
    starts: command.workload !== undefined,
    ...actsOn(command, env, context),
  }
}

/** What it acts on, and what comes of its variables beside its bundles. */
function actsOn(command: ParsedCommand, env: readonly Variable[], context: Context): Partial<Command> {
  const { object, forced, bundles, times, urls = [], workload } = command
  const { resolver } = context
  return {
    ...(object && { object: object.value }),
    ...(forced && { forced }),
    ...(times && { times }),
    overrides: overridesOf(env, bundles, context),
    endpoints: [...(workload === undefined ? endpointsOf(env, resolver) : []), ...endpointsIn(urls)],
  }
}

/** Without those that are variables of what it starts on a rented host: `sky launch --secret KEY=value`. */
function ownArguments({ secrets, workload }: ParsedCommand, { kind }: Target): readonly ParsedArgument[] {
  if (kind !== 'rented' || workload === undefined) return secrets
  return secrets.filter(argument => workload.env.every(({ span }) => span.end !== argument.span.end))
}
