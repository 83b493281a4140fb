import type { Edit, Span } from '../source.ts'
import { once } from './groups.ts'
import { placesOf } from './places.ts'
import type { Project } from './project.ts'

/** How the value that holds a place is written as a reference, where the format of the file has a grammar for that. */
export function referenceOf(project: Project): (span: Span) => Edit | undefined {
  const byPath = once((path: string) =>
    placesOf(project.of(path).flatMap(parsed => (parsed.references?.() ?? []).map(edit => [edit.at, edit] as const))),
  )
  return span => byPath(span.source.path)?.around(span)[0]
}
