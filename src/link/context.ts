import type { Supplies } from './found.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'
import type { Runs } from './runs.ts'
import type { SecretFiles } from './secret-files.ts'
import type { Secrets } from './secrets.ts'
import type { TargetOf } from './targets.ts'
import type { PrivateWeights } from './weights.ts'

/** What every join may ask. */
export interface Context {
  readonly project: Project
  readonly resolver: Resolver
  readonly secrets: Secrets
  readonly secretFiles: SecretFiles
  readonly supplies: Supplies
  readonly runs: Runs
  readonly targetOf: TargetOf
  readonly isPrivateWeights: PrivateWeights
  /** What brings a file to its machine: the file, its folder of manifests, what includes or lists it. */
  readonly projectsOf: (path: string) => readonly string[]
}
