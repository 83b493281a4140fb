import type { Value, Workload } from '../model.ts'
import type { Entry, EnvSource, Parsed } from '../parsed.ts'
import type { Context } from './context.ts'
import { folderOf, pathFrom } from './paths.ts'
import { TELLING_BINDS, TELLING_SWITCHES } from './service-table.ts'
import { servicesOf } from './services.ts'
import { givenBy } from './settings.ts'
import { variableOf } from './variables.ts'

/**
 * Addresses and switches that a file sets and no workload takes: whatever loads it runs on the host itself.
 * `OLLAMA_HOST=0.0.0.0` in `/etc/ollama.env`, `listen_host: 0.0.0.0` in a miner's configuration, `ALLOW_EMPTY_PASSWORD=yes`.
 */
export function looseSettingsOf(workloads: readonly Workload[], context: Context): readonly Workload[] {
  const { project } = context
  const loaded = loadedFiles(context)
  const taken = new Set(
    workloads.flatMap(({ binds, env }) =>
      [...binds, ...env.map(({ name, span, trail }) => ({ setting: name.value, span, trail }))].flatMap(({ setting, span, trail }) =>
        [span, ...trail.map(({ at }) => at)].map(at => `${at.source.path} ${setting}`),
      ),
    ),
  )
  return project.parsed.flatMap(parsed => {
    if (project.texts.around(parsed.text.span).some(isStructured) || loaded.has(parsed.source.path.replace(EXAMPLE, ''))) return []
    const written = [...parsed.scope.entries, ...(parsed.commands.length === 0 ? parsed.pairs : [])]
    const entries = [...new Map(written.map(entry => [entry.name.span.start, entry])).values()]
    const loose = entries.filter(
      ({ name, value }) => isTelling(name.value) && !isEmpty(value) && !taken.has(`${parsed.source.path} ${name.value}`),
    )
    return loose.length === 0 ? [] : [processOf(parsed, loose, context)]
  })
}

// `.env.example`, which is copied to `.env`
const EXAMPLE = /\.(?:example|sample|template|dist)$/

function isTelling(name: string): boolean {
  return TELLING_BINDS.has(name) || TELLING_SWITCHES.has(name)
}

/** Left to be filled in. */
function isEmpty(value: Value): boolean {
  return value.kind === 'literal' && value.text.length === 0
}

/** Its settings belong to what it describes, or to a machine that nobody reaches. */
function isStructured({ workloads, stages, stores, publications, ephemeral }: Parsed): boolean {
  return ephemeral === true || workloads.length + stages.length + stores.length + publications.length > 0
}

/** Env files that workloads or commands load, and the `.env` beside a compose file. */
function loadedFiles({ project, resolver }: Context): ReadonlySet<string> {
  const sources: readonly EnvSource[] = project.parsed.flatMap(({ workloads, commands, scope }) => [
    ...scope.files,
    ...workloads.flatMap(({ envFrom }) => envFrom),
    ...commands.flatMap(({ envFrom, workload }) => [...envFrom, ...(workload?.envFrom ?? [])]),
  ])
  const files = sources.flatMap(source => (source.kind === 'file' ? [source] : []))
  return new Set(
    files.flatMap(({ path, span }) => {
      const written = resolver.path(path)
      return [pathFrom(folderOf(span.source.path), written), pathFrom('', written)]
    }),
  )
}

function processOf(parsed: Parsed, entries: readonly Entry[], context: Context): Workload {
  const { span, source } = parsed.text
  const env = entries.map(entry => variableOf(entry, entry, context))
  const settings = new Map(env.map(variable => [variable.name.value, givenBy(variable, context.resolver)]))
  const { services, binds, openings } = servicesOf({ invocations: [], env: settings, ports: [], ambient: () => undefined })
  return {
    name: source.path,
    span,
    target: { kind: 'unknown' },
    env: [],
    mounts: [],
    ports: [],
    network: { kind: 'host', span, process: true },
    command: [],
    arguments: [],
    services,
    binds,
    openings,
    reachable: true,
  }
}
