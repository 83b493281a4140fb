import type { Secret, Settings } from '../model.ts'
import type { Entry, Parsed } from '../parsed.ts'
import { findSecrets } from '../secrets/find.ts'
import { mostSpecific } from '../secrets/specific.ts'
import type { Span } from '../source.ts'
import { wholeText } from '../source.ts'
import { groupBy, lastUpTo } from './groups.ts'
import { flagArguments, judgeArgument, judgeNamed } from './judged.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'

/** Every secret of the texts that were read, once. */
export interface Secrets {
  /** Those in the files that findings are reported in. */
  readonly reported: readonly Secret[]
  /** The one that overlaps a place. */
  at(span: Span): Secret | undefined
  /** Those inside a stretch. */
  within(span: Span): readonly Secret[]
}

/** Asks `src/secrets/` about every text, name and argument; of overlapping answers the most specific one stays. */
export function secretsOf(project: Project, plain: Resolver['plain']): Secrets {
  const { now } = project.settings
  const found = [
    ...project.sources.flatMap(source => findSecrets(wholeText(source), now)),
    ...project.parsed.flatMap(({ texts }) => texts.flatMap(text => findSecrets(text, now))),
    ...project.parsed.flatMap(parsed => named(parsed, project.settings, plain)),
  ]
  const byPath = new Map<string, readonly Secret[]>()
  for (const [path, secrets] of groupBy(found, ({ span }) => span.source.path)) {
    byPath.set(
      path,
      [...mostSpecific(secrets)].sort((a, b) => a.span.start - b.span.start),
    )
  }

  function within(span: Span): readonly Secret[] {
    return (byPath.get(span.source.path) ?? []).filter(secret => span.start <= secret.span.start && secret.span.end <= span.end)
  }

  return {
    reported: [...byPath.values()].flat().filter(({ span }) => span.source.scope === 'report'),
    at(span) {
      const before = lastUpTo(byPath.get(span.source.path) ?? [], Math.max(span.start, span.end - 1), secret => secret.span.start)
      return before !== undefined && before.span.end > span.start ? before : undefined
    },
    within,
  }
}

/** Literals under names: entries anywhere, variables, arguments of commands. */
function named(parsed: Parsed, settings: Settings, plain: Resolver['plain']): readonly Secret[] {
  const { pairs, workloads, stages, builds, commands, source } = parsed
  const started = [...workloads, ...commands.flatMap(({ workload }) => workload ?? [])]
  const requested = [...builds, ...commands.flatMap(({ build }) => build ?? [])]
  const entries = new Set([
    ...pairs,
    ...[...started, ...stages, ...commands].flatMap(({ env }) => env),
    ...[...stages, ...requested].flatMap(({ args }) => args),
  ])
  const siblings = [...new Set([...started.map(({ name }) => name), ...[...entries].flatMap(entry => accountIn(entry, plain))])]
  const context = { settings, path: source.path, siblings: siblings.slice(0, MOST_SIBLINGS) }
  return [
    ...[...entries].flatMap(({ name, certain, value }) => judgeNamed({ name: name.value, certain, value }, context).secret ?? []),
    ...[...commands.flatMap(({ secrets }) => secrets), ...workloads.flatMap(({ command }) => flagArguments(command))].flatMap(
      argument => judgeArgument(argument, context).secret ?? [],
    ),
  ]
}

// `POSTGRES_USER`, `DB_NAME`, `database`
const ACCOUNT = /(?:^|[_.-])(?:user|username|login|db|database|dbname|db_?name)$/i
const MOST_SIBLINGS = 100

/** The name of a user or a database, which is the first password that somebody tries. */
function accountIn({ name, value }: Entry, plain: Resolver['plain']): readonly string[] {
  return value.kind === 'literal' && ACCOUNT.test(name.value) && value.text.length < 64 ? [plain(value.text)] : []
}
