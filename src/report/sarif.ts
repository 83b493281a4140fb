import type { CodeFlow, Fix, Location, Log, Notification, ReportingDescriptor, Result as SarifResult } from 'sarif'
import type { Finding, LocatedFix, RelatedPlace, Reporter, Rule } from '../rule.ts'
import { bySeverity } from '../rule.ts'
import { escapeText, jsonText } from './escape.ts'
import { readablePage } from './page.ts'

/** What a log says of the tool. `page` gives the page of a rule, in Markdown. */
export interface SarifOptions {
  readonly rules: readonly Rule[]
  page(rule: string): string | undefined
  readonly version: string
}

/** Code scanning refuses a run with more results. */
const MOST_RESULTS = 25_000

/** The rule whose findings are secrets that are out already. */
const CRITICAL = 'plain-secret'

/** A SARIF 2.1.0 log: paths relative to the root, one-line regions, trails as code flows, no snippets. */
export function sarifReporter({ rules, page, version }: SarifOptions): Reporter {
  return result => {
    const findings = result.findings.toSorted(bySeverity).slice(0, MOST_RESULTS)
    const left = result.findings.length - findings.length
    const notifications = [
      ...result.skipped.map(skip => notificationOf(`not scanned: ${escapeText(skip.reason)}`, skip.path)),
      ...(left > 0 ? [notificationOf(`${left} more findings are left out, as a log holds ${MOST_RESULTS} at most`)] : []),
    ]
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'leaklint', semanticVersion: version, rules: rules.map(rule => descriptorOf(rule, page(rule.id))) },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: !result.skipped.some(({ failed }) => failed),
              ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
            },
          ],
          results: findings.map(finding => resultOf(finding, rules)),
        },
      ],
    }
    return jsonText(log)
  }
}

function descriptorOf({ id, severity, summary }: Rule, page: string = summary): ReportingDescriptor {
  const critical = id === CRITICAL ? '9.1' : '7.5'
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: summary, markdown: readablePage(page) },
    defaultConfiguration: { level: severity },
    properties: { tags: ['security'], precision: 'high', 'security-severity': severity === 'error' ? critical : '4.0' },
  }
}

function resultOf(finding: Finding, rules: readonly Rule[]): SarifResult {
  const { rule, detector, severity, fingerprint, group, related, fix } = finding
  return {
    ruleId: detector === undefined ? rule : `${rule}/${detector}`,
    rule: { id: detector === undefined ? rule : `${rule}/${detector}`, index: rules.findIndex(({ id }) => id === rule) },
    level: severity,
    message: { text: messageOf(finding.message) },
    locations: [locationOf(finding)],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'leaklint/v1': fingerprint },
    ...(fix?.safe === true && { fixes: [fixOf(fix)] }),
    ...(group !== undefined && { properties: { group } }),
    ...(related.length > 0 && { codeFlows: [flowOf(finding)] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id, ...locationOf(place), message: { text: messageOf(place.message) } })),
    }),
  }
}

function fixOf({ replacements }: LocatedFix): Fix {
  const paths = [...new Set(replacements.map(({ path }) => path))]
  return {
    artifactChanges: paths.map(path => ({
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      replacements: replacements
        .filter(each => each.path === path)
        .map(({ start, end, text }) => ({
          deletedRegion: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
          insertedContent: { text },
        })),
    })),
  }
}

/** The hops in order, and at the end the place of the finding. */
function flowOf(finding: Finding): CodeFlow {
  const steps: readonly RelatedPlace[] = [...finding.related, finding]
  return {
    threadFlows: [{ locations: steps.map(place => ({ location: { ...locationOf(place), message: { text: messageOf(place.message) } } })) }],
  }
}

/** Code scanning shows an alert on a change only when all of its lines are in it, so a region is one line. */
function locationOf({ path, start, end }: Pick<Finding, 'path' | 'start' | 'end'>): Location {
  const endColumn = end.line === start.line ? Math.max(end.column, start.column + 1) : start.column + 1
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      region: { startLine: start.line, startColumn: start.column, endLine: start.line, endColumn },
    },
  }
}

function notificationOf(text: string, path?: string): Notification {
  return {
    level: 'warning',
    message: { text },
    ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } }] }),
  }
}

/** In a SARIF message, `[…](…)` is a link. */
function messageOf(text: string): string {
  return escapeText(text).replaceAll(/[\\[\]]/g, String.raw`\$&`)
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
