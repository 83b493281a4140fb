import type { Value } from '../../model.ts'
import type { Entry, ParsedCommand } from '../../parsed.ts'

/** Where a script runs, and with what. */
export interface Surroundings {
  /** In a container. */
  readonly contained: boolean
  /** On another machine. */
  readonly remote: boolean
  /** What the programs that it starts get. */
  readonly exported: Entry[]
  /** For a script that another machine runs: where variables begin that are filled in here. */
  readonly filled?: ReadonlySet<number>
}

/** What a process gets from the script around it, and whose network it binds in. */
export function placed(understood: ParsedCommand, { contained, remote, exported, filled }: Surroundings): ParsedCommand {
  const { workload } = understood
  const env = filled && workload === undefined ? understood.env.filter(({ value }) => isFilled(value, filled)) : understood.env
  const command: ParsedCommand = { ...understood, env, ...(remote && { remote }) }
  if (workload?.network.kind !== 'host' || !workload.network.process) return command
  const network = contained ? ({ kind: 'own' } as const) : workload.network
  return { ...command, workload: { ...workload, network, env: [...exported, ...workload.env] } }
}

/** Not what the other machine fills in from its own variables. */
function isFilled(value: Value, filled: ReadonlySet<number>): boolean {
  const parts = value.kind === 'template' ? value.parts : [value]
  const references = parts.flatMap(part => (part.kind === 'reference' && part.to === 'environment' ? part.span.start : []))
  return references.length === 0 || references.some(start => filled.has(start))
}
