import { titleOf } from '../src/model.ts'
import type { Secret, Variable, Workload } from '../src/model.ts'
import type { Rule, Severity } from '../src/rule.ts'

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
      if (secret.evidence === 'public') continue
      const taken = uses.get(secret) ?? []
      const related = taken
        .filter(({ variable }) => !holds(variable, secret))
        .map(({ workload, variable }) => ({ at: variable.span, message: `${workload.name} gets it as ${variable.name.value}` }))
      yield { at: secret.span, message: describe(secret), severity: severityOf(secret, taken), secret, related }
    }
  },
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
  if (secret.evidence === 'format') return secret.check === 'failed' ? 'warning' : 'error'
  if (secret.example) return 'warning'
  if (secret.evidence === 'name') return 'error'
  return uses.some(({ workload }) => workload.reachable && workload.services.length > 0) ? 'error' : 'warning'
}

function describe(secret: Secret): string {
  const { evidence, check, preview, opens } = secret
  const written = `${titleOf(secret)} is written out`
  if (evidence === 'weak') return `${written} and easy to guess`
  if (evidence !== 'format') return `${written}: ${preview}`
  if (check === 'failed') return `${written}: ${preview}, but its checksum does not match`
  const verified = check === 'passed' ? ', checksum verified' : ''
  return `${written}: ${preview}${verified}${opens === undefined ? '' : `; it ${opens}`}`
}
