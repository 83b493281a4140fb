import type { Deployment, FileUse, Settings, Target } from '../model.ts'
import type { Listing, Parsed } from '../parsed.ts'
import { wholeText } from '../source.ts'
import type { BuildContexts, BuildUse } from './build-contexts.ts'
import { buildContextsOf } from './build-contexts.ts'
import { buildsOf } from './builds.ts'
import { commandOf } from './commands.ts'
import type { Context } from './context.ts'
import { copiesOf } from './copies.ts'
import { handedFiles, suppliesOf } from './env-files.ts'
import type { Find, Found } from './found.ts'
import { environmentOf } from './environment.ts'
import { groupBy } from './groups.ts'
import { loosePermissionsOf } from './identity.ts'
import { completeName, imagesOf, tagsOf, targetOfBuild } from './image-uses.ts'
import { looseSettingsOf } from './loose-settings.ts'
import { placesOf } from './places.ts'
import type { Project } from './project.ts'
import { projectOf } from './project.ts'
import { projectsOf } from './projects.ts'
import type { Resolver } from './resolve.ts'
import { resolverOf } from './resolve.ts'
import { runsOf } from './runs.ts'
import { secretsOf } from './secrets.ts'
import type { SecretFiles } from './secret-files.ts'
import { secretFilesOf } from './secret-files.ts'
import { belongingsOf } from './starts.ts'
import { storesOf } from './stores.ts'
import { targetsOf } from './targets.ts'
import { privateWeightsOf } from './weights.ts'
import { workloadOf } from './workloads.ts'

/** Joins what was parsed into one deployment: names to values, files to those that use them, secrets to their ways. */
export function link(parsed: readonly Parsed[], listings: readonly Listing[], settings: Settings): Deployment {
  const project = projectOf(parsed, listings, settings)
  const { context, contexts } = contextOf(project)
  const { resolver } = context
  const { starts, commands, inStage } = belongingsOf(project, contexts, resolver)
  const workloads = starts.map(start => ({ start, workload: workloadOf(start, context) }))
  const targets = targetsByTag(
    workloads.map(({ start, workload }) => ({
      image: start.running.workload.image && resolver.text(start.running.workload.image),
      target: workload.target,
    })),
  )
  const places = placesOf(workloads.flatMap(({ start, workload }) => start.running.places.map(place => [place, workload.target] as const)))
  const builds = buildsOf(
    {
      contexts,
      copyOf: copiesOf(contexts, context),
      commandsIn: stage => inStage(stage).map(command => commandOf(command, false, context)),
      targetOf: (use: BuildUse) => targetOfBuild(use, targets, places.around(use.request.span)[0], resolver),
    },
    context,
  )
  const linked = workloads.map(({ workload }) => workload)
  const files = filesOf(project, context.secretFiles)
  const whole = new Set(files.flatMap(({ path, keyFile }) => (keyFile === undefined ? [] : path)))
  return {
    workloads: [...linked, ...looseSettingsOf(linked, context)],
    builds,
    images: imagesOf(project, starts, tagsOf(contexts.uses, resolver), resolver),
    commands: commands.map(({ command, inside }) => commandOf(command, inside, context)),
    secrets: context.secrets.reported.filter(({ span }) => !whole.has(span.source.path)),
    files,
    loosePermissions: loosePermissionsOf(linked, files, context),
    ignores: [],
    settings,
  }
}

/** Lookups ask the resolver and the resolver asks the lookups, each for the next hop. */
function contextOf(project: Project): { context: Context; contexts: BuildContexts } {
  const resolver: Resolver = resolverOf((reference, via) => find(reference, via))
  const stores = storesOf(project.parsed)
  const supplies = suppliesOf(project, stores, resolver.path)
  let contexts: BuildContexts | undefined
  // the folder that a build takes may be a variable too, and is looked up before anything is given
  const given = (dockerfile: string, name: string): Found | undefined => contexts?.given(dockerfile, name)
  const find: Find = environmentOf(project, { stores, supplies, given, handed: handedFiles(project, resolver.path) })
  contexts = buildContextsOf(project, resolver)
  const targetOf = targetsOf(project)
  const runs = runsOf(project, resolver, targetOf)
  const isPrivateWeights = privateWeightsOf(project.settings)
  const secrets = secretsOf(project, resolver.plain)
  const secretFiles = secretFilesOf(project, secrets)
  return {
    context: {
      project,
      resolver,
      secrets,
      secretFiles,
      supplies,
      runs,
      targetOf,
      isPrivateWeights,
      projectsOf: projectsOf(project, resolver),
    },
    contexts,
  }
}

/** Where images run that are started by name; a rented host wins. */
function targetsByTag(started: readonly { readonly image: string | undefined; readonly target: Target }[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  for (const { image, target } of started) {
    if (image === undefined || target.kind === 'unknown') continue
    const name = completeName(image)
    if (targets.get(name)?.kind !== 'rented') targets.set(name, target)
  }
  return targets
}

/** Each file once, with what was not understood of it and of its parts, and what it is where all of it is secret. */
function filesOf({ parsed }: Project, secretFiles: SecretFiles): readonly FileUse[] {
  return [...groupBy(parsed, ({ source }) => source.path)].flatMap(([path, [first, ...parts]]) => {
    if (first === undefined) return []
    const { span } = wholeText(first.source)
    const keyFile = first.source.scope === 'report' ? secretFiles.readAt(path) : undefined
    return [{ path, span, unread: [first, ...parts].flatMap(({ unread }) => unread), ...(keyFile && { keyFile }) }]
  })
}
