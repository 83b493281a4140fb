import type { Known } from './expand.ts'

/** The variables of a stage, or of the lines before the first one. */
export interface Scope {
  readonly own: Map<string, Declared>
  /** The stage that it builds on. */
  readonly parent?: Scope
}

/** A variable with its declared value; an `ENV` is fixed, whatever an `ARG` of the same name says. */
export interface Declared extends Known {
  readonly fixed: boolean
}

// longer chains of stages are not followed
const LONGEST_CHAIN = 64

/** The declaration in force, that of the stages below included. */
export function lookUp(scope: Scope, name: string): Declared | undefined {
  let at: Scope | undefined = scope
  for (let hops = 0; at !== undefined && hops < LONGEST_CHAIN; hops++) {
    const declared = at.own.get(name)
    if (declared !== undefined) return declared
    at = at.parent
  }
  return undefined
}

/** Declares a variable from here on. */
export function declare(scope: Scope, name: string, declared: Declared): void {
  if (declared.fixed || lookUp(scope, name)?.fixed !== true) scope.own.set(name, declared)
}
