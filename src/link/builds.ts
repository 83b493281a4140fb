import type { Build, Command, Target } from '../model.ts'
import type { Parsed, ParsedStage } from '../parsed.ts'
import type { BuildContexts, BuildUse } from './build-contexts.ts'
import type { Context } from './context.ts'
import type { CopyOf } from './copies.ts'
import { variableOf } from './variables.ts'

/** What stages and build requests are joined with. */
export interface Building {
  readonly contexts: BuildContexts
  readonly copyOf: CopyOf
  /** The commands of the `RUN` lines of a stage. */
  readonly commandsIn: (stage: ParsedStage) => readonly Command[]
  /** Where the image of a request runs. */
  readonly targetOf: (use: BuildUse) => Target
}

/** The stages of all Dockerfiles, and the arguments of requests that no stage declares. */
export function buildsOf(building: Building, context: Context): readonly Build[] {
  const { parsed } = context.project
  return [
    ...parsed.flatMap(file => file.stages.map(stage => stageOf(stage, file, building, context))),
    ...building.contexts.uses.flatMap(use => requestOf(use, building, context)),
  ]
}

function stageOf(stage: ParsedStage, { source }: Parsed, { contexts, copyOf, commandsIn, targetOf }: Building, context: Context): Build {
  const targets = contexts.of(source.path).map(targetOf)
  return {
    name: stage.name,
    span: stage.span,
    target: targets.find(({ kind }) => kind === 'rented') ?? targets[0] ?? { kind: 'unknown' },
    args: stage.args.map(entry => {
      const given = contexts.given(source.path, entry.name.value)
      if (given === undefined) return variableOf(entry, entry, context)
      const hop = { at: given.entry.span, message: `${entry.name.value} is given here` }
      const { trail, ...variable } = variableOf({ ...entry, value: given.entry.value }, { span: entry.span, hops: [hop] }, context)
      return { ...variable, value: entry.value, trail }
    }),
    env: stage.env.map(entry => variableOf(entry, entry, context)),
    copies: stage.copies.map(copyOf),
    commands: commandsIn(stage),
    secrets: stage.runs.flatMap(run => context.secrets.within(run)),
  }
}

function requestOf(use: BuildUse, { targetOf }: Building, context: Context): readonly Build[] {
  const { request, dockerfile } = use
  const stages = context.project.of(dockerfile ?? '').flatMap(({ stages }) => stages)
  const declared = new Set(stages.flatMap(({ args }) => args.map(({ name }) => name.value)))
  const args = request.args.filter(({ name }) => !declared.has(name.value)).map(entry => variableOf(entry, entry, context))
  if (args.length === 0) return []
  return [{ name: request.name, span: request.span, target: targetOf(use), args, env: [], copies: [], commands: [], secrets: [] }]
}
