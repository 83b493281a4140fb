import type { Finding, RelatedPlace, Reporter, Result } from '../rule.ts'
import { version } from '../version.ts'
import { jsonText } from './escape.ts'

/** The format `json-v1`: it only ever gains keys. */
export const jsonReport: Reporter = result => {
  return jsonText({ version: 1, tool: { name: 'leaklint', version }, ...reportOf(result) })
}

function reportOf({ findings, scanned, skipped, followed, suppressed, notFound, otherFiles, fixed }: Result): object {
  return {
    summary: {
      filesScanned: scanned.length,
      filesSkipped: skipped.length,
      referencesFollowed: followed.length,
      referencesNotFound: notFound?.length,
      filesOfOtherKinds: otherFiles,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      suppressed,
      fixed: fixed?.length,
    },
    skipped: skipped.map(({ path, reason }) => ({ path, reason })),
    notFound,
    findings: findings.map(findingOf),
    fixed: fixed?.map(findingOf),
  }
}

function findingOf({ rule, detector, severity, message, fingerprint, group, related, fix, ...place }: Finding): object {
  return {
    rule,
    detector,
    severity,
    ...placeOf({ ...place, message }),
    fingerprint,
    group,
    related: related.map(placeOf),
    fix: fix && { safe: fix.safe, remains: fix.remains, replacements: fix.replacements },
  }
}

function placeOf({ path, start, end, message }: RelatedPlace): RelatedPlace {
  return { path, start, end, message }
}
