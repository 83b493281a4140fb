import { join } from 'node:path'
import type { AnnotationProperties } from '@actions/core'
import { escapeText } from '../report/escape.ts'
import { pathFrom } from '../root.ts'
import type { Finding, Severity } from '../rule.ts'

/** What the log shows beside a line of a change. */
export interface Annotation {
  readonly severity: Severity
  readonly message: string
  readonly properties: AnnotationProperties
}

/** The runner shows ten of a level for a step; the last of them says how many there are beyond. */
const MOST = 9

/** The runner cuts a message here. */
const MOST_CHARACTERS = 4096

/** The findings as annotations, errors first, under the runner's caps. */
export function annotationsOf(findings: readonly Finding[], root: string, workspace: string): Annotation[] {
  return (['error', 'warning'] as const).flatMap(severity => {
    const same = findings.filter(finding => finding.severity === severity)
    const shown = same.slice(0, MOST).map(finding => annotationOf(finding, root, workspace))
    const left = same.length - shown.length
    const rest = { severity, message: `${left} more with this severity: see the step summary`, properties: { title: 'leaklint' } }
    return left > 0 ? [...shown, rest] : shown
  })
}

function annotationOf({ severity, rule, message, path, start, end }: Finding, root: string, workspace: string): Annotation {
  return {
    severity,
    message: escapeText(message).slice(0, MOST_CHARACTERS),
    properties: {
      title: `leaklint ${rule}`,
      file: pathFrom(workspace, join(root, path)),
      startLine: start.line,
      endLine: end.line,
      ...(end.line === start.line && { startColumn: start.column, endColumn: end.column }),
    },
  }
}
