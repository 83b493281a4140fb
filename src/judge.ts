import type { Seen } from './finding.ts'
import { inOrder, locate } from './finding.ts'
import { link } from './link/link.ts'
import type { Deployment, Settings } from './model.ts'
import type { Listing, Parsed } from './parsed.ts'
import type { Result, Rule } from './rule.ts'
import type { Source } from './source.ts'
import { suppress } from './suppress.ts'

/** The second half of the engine: links what was parsed, runs the rules, applies the ignores. */
export function judge(parsed: readonly Parsed[], listings: readonly Listing[], rules: readonly Rule[], settings: Settings): Result {
  const active = rules.filter(rule => settings.rules[rule.id] !== 'off')
  const deployment = link(parsed, listings, settings)
  const sightings = locate(problemsOf(active, deployment, false), parsed, settings)
  const ignores = parsed.flatMap(({ source, ignores }) => (source.scope === 'report' ? ignores : []))
  const { kept, uses } = suppress(sightings, ignores, settings)
  const known = new Set(rules.map(({ id }) => id))
  const judged = uses.map(use => ({ ...use, unknown: use.ignore.rules.filter(({ value }) => !known.has(value)) }))
  const late = locate(problemsOf(active, { ...deployment, ignores: judged }, true), parsed, settings)
  const sources = [...new Set(parsed.map(({ source }) => source))]
  return {
    findings: [...kept, ...late].map(({ finding }) => finding).sort(inOrder),
    scanned: pathsOf(sources, 'report'),
    skipped: [],
    followed: pathsOf(sources, 'reference'),
    suppressed: sightings.length - kept.length,
  }
}

function problemsOf(rules: readonly Rule[], deployment: Deployment, late: boolean): Seen[] {
  return rules
    .filter(rule => (rule.late ?? false) === late)
    .flatMap(rule =>
      [...rule.check(deployment)].filter(problem => problem.at.source.scope === 'report').map(problem => ({ rule, problem })),
    )
}

function pathsOf(sources: readonly Source[], scope: Source['scope']): string[] {
  return sources.flatMap(source => (source.scope === scope ? [source.path] : [])).sort()
}
