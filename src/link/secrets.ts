import { entriesOf } from '../formats/nested.ts'
import type { Secret, Settings } from '../model.ts'
import type { Entry, Parsed } from '../parsed.ts'
import { findSecrets } from '../secrets/find.ts'
import { sharedSecrets } from '../secrets/shared.ts'
import { mostSpecific } from '../secrets/specific.ts'
import { isTranslationPath, PROSE } from '../secrets/translations.ts'
import type { Edit, Span } from '../source.ts'
import { wholeText } from '../source.ts'
import { groupBy, lastUpTo } from './groups.ts'
import { insteadOf } from './instead.ts'
import { flagArguments, judgeArgument, judgeNamed } from './judged.ts'
import type { Project } from './project.ts'
import { referenceOf } from './references.ts'
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
  const { now, wordLists } = project.settings
  const found = [
    ...project.sources.flatMap(source => findSecrets(wholeText(source), now, wordLists)),
    ...project.parsed.flatMap(({ texts }) => texts.flatMap(text => findSecrets(text, now, wordLists))),
    ...project.parsed.flatMap(parsed => named(parsed, project.settings, plain)),
  ]
  const shown = groupBy(
    project.parsed.flatMap(({ examples = [] }) => examples),
    ({ source }) => source.path,
  )
  const files = [...groupBy(found, ({ span }) => span.source.path)]
  const kept = files.map(([path, secrets]) => illustrating(grantingMuch(mostSpecific(secrets)), shown.get(path)))
  const byPath = completed(kept, {
    instead: insteadOf(project),
    reference: referenceOf(project),
  })

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

/** Without the signatures of URLs that only read and expire soon, which is how a file should be handed on. */
function grantingMuch(secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter(({ grant }) => grant === undefined || grant.excess !== undefined)
}

/** A password that is easy to guess, or a UUID, is made up where an example shows it; anything else may be. */
function illustrating(secrets: readonly Secret[], examples: readonly Span[] = []): readonly Secret[] {
  if (examples.length === 0) return secrets
  return secrets.flatMap(secret => {
    if (!examples.some(({ start, end }) => start <= secret.span.start && secret.span.end <= end)) return [secret]
    return secret.evidence === 'weak' || secret.text.matches(UUID) ? [] : [{ ...secret, illustrates: true as const }]
  })
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** How a secret is better written at its place. */
interface Ways {
  instead(span: Span): string
  reference(span: Span): Edit | undefined
}

/** The secrets by their files, with what to do instead and which of them are the same. */
function completed(files: readonly (readonly Secret[])[], ways: Ways): ReadonlyMap<string, readonly Secret[]> {
  const groups = sharedSecrets(files.flat().filter(({ span }) => span.source.scope === 'report'))
  const whole = files.flat().map(secret => {
    const group = groups.get(secret)
    const reference = ways.reference(secret.span)
    return { ...secret, instead: ways.instead(secret.span), ...(reference && { reference }), ...(group !== undefined && { group }) }
  })
  return groupBy(whole, ({ span }) => span.source.path)
}

/** Literals under names: entries anywhere, variables, arguments of commands. */
function named(parsed: Parsed, settings: Settings, plain: Resolver['plain']): readonly Secret[] {
  const { workloads, commands, commented = [], source } = parsed
  const started = [...workloads, ...commands.flatMap(({ workload }) => workload ?? [])]
  const entries = entriesOf(parsed)
  const siblings = [
    ...new Set([...started.map(({ name }) => name), ...[...entries, ...commented].flatMap(entry => accountIn(entry, plain))]),
  ]
  const context = { settings, path: source.path, siblings: siblings.slice(0, MOST_SIBLINGS), prose: isProse(parsed) }
  return [
    ...entries.flatMap(({ name, certain, value }) => judgeNamed({ name: name.value, certain, value }, context).secret ?? []),
    ...commented.flatMap(({ name, value }) => judgeNamed({ name: name.value, value }, { ...context, commented: true }).secret ?? []),
    ...[...commands.flatMap(({ secrets }) => secrets), ...workloads.flatMap(({ command }) => flagArguments(command))].flatMap(
      argument => judgeArgument(argument, context).secret ?? [],
    ),
  ]
}

/** Whether a file that is named like a translation is one. */
function isProse({ pairs, source }: Parsed): boolean {
  if (!isTranslationPath(source.path)) return false
  const texts = pairs.flatMap(({ value }) => (value.kind === 'literal' ? value.text : []))
  return texts.filter(text => text.matches(PROSE)).length * 2 > texts.length
}

// `POSTGRES_USER`, `DB_NAME`, `database`
const ACCOUNT = /(?:^|[_.-])(?:user|username|login|db|database|dbname|db_?name)$/
const ACCOUNT_ENDS = ['user', 'name', 'login', 'db', 'database']
const MOST_SIBLINGS = 100

/** The name of a user or a database, which is the first password that somebody tries. */
function accountIn({ name, value }: Entry, plain: Resolver['plain']): readonly string[] {
  return value.kind === 'literal' && isAccount(name.value.toLowerCase()) && value.text.length < 64 ? [plain(value.text)] : []
}

function isAccount(name: string): boolean {
  return ACCOUNT_ENDS.some(end => name.endsWith(end)) && ACCOUNT.test(name)
}
