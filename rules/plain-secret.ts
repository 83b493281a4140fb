import { titleOf } from '../src/model.ts'
import type { Secret, Variable, Workload } from '../src/model.ts'
import type { Fix, Rule, Severity } from '../src/rule.ts'

/** Who gets a secret, and where it is handed over. */
interface Use {
  readonly workload: Workload
  readonly variable: Variable
}

/** A literal secret anywhere in a scanned text. */
export const plainSecret: Rule = {
  id: 'plain-secret',
  severity: 'error',
  summary: 'Keep secrets out of the files of the repository.',

  *check({ secrets, workloads }) {
    const uses = usesOf(workloads)
    for (const secret of secrets) {
      if (secret.evidence === 'public' || secret.grant !== undefined) continue
      const taken = uses.get(secret) ?? []
      const related = taken
        .filter(({ variable }) => !holds(variable, secret))
        .map(({ workload, variable }) => ({ at: variable.span, message: `${workload.name} gets it as ${variable.name.value}` }))
      const fix = fixFor(secret)
      yield { at: secret.span, message: describe(secret), severity: severityOf(secret, taken), secret, related, ...(fix && { fix }) }
    }
  },
}

/** A reference in its place. What was written down was read, whatever stands there afterwards. */
function fixFor(secret: Secret): Fix | undefined {
  const { reference, revoke } = secret
  const rotate = `${titleOf(secret)} was written down, so it must be rotated${revoke === undefined ? '' : ` (${revoke})`}`
  return reference && { edits: [reference], safe: false, remains: `${rotate}, and its variable set where this runs` }
}

function usesOf(workloads: readonly Workload[]): Map<Secret, Use[]> {
  const uses = new Map<Secret, Use[]>()
  for (const workload of workloads) {
    for (const variable of workload.env) {
      if (variable.secret === undefined) continue
      const known = uses.get(variable.secret)
      if (known === undefined) uses.set(variable.secret, [{ workload, variable }])
      else known.push({ workload, variable })
    }
  }
  return uses
}

/** Whether the secret is written in the entry itself. */
function holds({ span }: Variable, secret: Secret): boolean {
  return span.source === secret.span.source && span.start <= secret.span.start && secret.span.end <= span.end
}

function severityOf(secret: Secret, uses: readonly Use[]): Severity {
  if (secret.illustrates) return 'warning'
  if (secret.evidence === 'format') return secret.check === 'failed' ? 'warning' : 'error'
  if (secret.example) return 'warning'
  if (secret.evidence === 'name') return 'error'
  return uses.some(({ workload }) => workload.reachable && workload.services.length > 0) ? 'error' : 'warning'
}

/** What it is, what it opens, how it is made worthless and what to do instead; what can be spared is left out of a long message. */
function describe(secret: Secret): string {
  const { evidence, opens, revoke, instead } = secret
  const proven = evidence === 'format' && secret.check !== 'failed'
  const clauses = [
    written(secret),
    ...(proven && opens !== undefined ? [`it ${opens}`] : []),
    ...(proven && revoke !== undefined ? [`to revoke it, ${revoke}`] : []),
    ...(instead === undefined ? [] : [`instead, ${instead}`]),
  ]
  while (clauses.length > 2 && clauses.join('; ').length > LONGEST) clauses.splice(-2, 1)
  return clauses.join('; ')
}

const LONGEST = 290

function written(secret: Secret): string {
  const { evidence, check, preview } = secret
  const subject = `${titleOf(secret)} is written out`
  if (evidence === 'weak') return `${subject} and easy to guess`
  if (evidence !== 'format') return `${subject}: ${preview}`
  if (check === 'failed') return `${subject}: ${preview}, but its checksum does not match`
  return `${subject}: ${preview}${check === 'passed' ? ', checksum verified' : ''}`
}
