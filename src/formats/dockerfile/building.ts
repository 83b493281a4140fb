import type { DescribedPermission, Entry, ParsedCommand, ParsedCopy, ParsedStage, Part, Word } from '../../parsed.ts'
import type { Mapped, Note, Span } from '../../source.ts'
import type { Place } from '../places.ts'
import type { Expansion } from './expand.ts'
import { expand } from './expand.ts'
import type { Scope } from './scope.ts'
import { lookUp } from './scope.ts'

/** What has been understood of a Dockerfile so far. */
export interface Building {
  readonly escape: string
  /** What is declared before the first stage: seen by `FROM`, and by a stage that declares it again. */
  readonly globals: Scope
  /** The scopes of the named stages, by lower-case name. */
  readonly named: Map<string, Scope>
  stage: OpenStage | undefined
  readonly stages: ParsedStage[]
  readonly images: { readonly user: string; readonly image: Word }[]
  readonly commands: ParsedCommand[]
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly parts: Part[]
  readonly permissions: DescribedPermission[]
  readonly places: Place[]
  readonly unread: Note[]
}

/** A stage whose end has not been seen. */
export interface OpenStage {
  readonly name: string
  readonly from: Span
  readonly scope: Scope
  readonly args: Entry[]
  readonly env: Entry[]
  readonly copies: ParsedCopy[]
  readonly runs: Span[]
  /** Its shell form is read by a POSIX shell. */
  shell: boolean
  entrypoint: readonly Mapped[]
  command: readonly Mapped[]
}

/** Expands a word with the variables that are visible here. */
export function expandHere(building: Building, text: Mapped, scope: Scope = building.stage?.scope ?? building.globals): Expansion {
  return expand(text, { escape: building.escape, lookup: name => lookUp(scope, name) })
}

/** `builder.ENV.HF_TOKEN`, `ARG.TAG` */
export function addPlace({ stage, places }: Building, span: Span, ...names: readonly string[]): void {
  places.push({ span, key: [...(stage === undefined ? [] : [stage.name]), ...names].join('.') })
}
