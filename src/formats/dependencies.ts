import type { Node } from './tree.ts'

// manifests of packages, whose dependencies may be called anything: `passport`, `csrf-token`
const MANIFEST =
  /(?:^|\/)(?:package|bower|composer|deno|pubspec|pnpm-workspace|Cargo|pyproject|Pipfile|[\w.-]*\bversions)(?:\.(?:jsonc?|ya?ml|toml))?$/
// `devDependencies`, `dev-dependencies`, `require-dev`, `[workspace.dependencies]`, `[libraries]`
const DEPENDENCIES =
  /^(?:\w*[-_]?dependenc(?:y[-_]overrides|ies)|peerDependenciesMeta|overrides|resolutions|engines|catalogs?|imports|require(?:-dev)?|conflict|suggest|replace|provide|(?:dev-)?packages|versions|libraries|plugins)$/i

/** Whether a key path of this file leads into the packages that it depends on: a name with its version. */
export function isDependency(path: string, key: string): boolean {
  return MANIFEST.test(path) && key.split('.').slice(0, -1).some(isDependencies)
}

/** What the documents of a manifest say of other packages; nothing for any other file. */
export function dependenciesIn(path: string, documents: readonly (Node | undefined)[]): ReadonlySet<Node> {
  return new Set(MANIFEST.test(path) ? documents.flatMap(document => listsIn(document)) : [])
}

/** At the top, or below `pnpm`, `workspaces`, `flutter`. */
const DEPTH = 2

function listsIn(node: Node | undefined, depth = DEPTH): readonly Node[] {
  if (node?.kind !== 'map' || depth === 0) return []
  return node.pairs.flatMap(({ key, value }) => {
    if (value === undefined) return []
    return isDependencies(key.text.text) ? [value] : listsIn(value, depth - 1)
  })
}

function isDependencies(key: string): boolean {
  return DEPENDENCIES.test(key)
}
