import { excludes } from '../formats/dockerignore.ts'
import { HOLE } from '../formats/word.ts'
import { globMatcher } from '../glob.ts'
import type { Copy, KeyFile } from '../model.ts'
import type { ParsedCopy } from '../parsed.ts'
import { keyFileOf } from '../secrets/key-files.ts'
import type { BuildContexts } from './build-contexts.ts'
import type { Context } from './context.ts'
import { once } from './groups.ts'
import { folderOf, isBelow, normalise, pathFrom } from './paths.ts'
import { weightsIn } from './mounts.ts'

/** Says what `COPY` and `ADD` take from their contexts. */
export type CopyOf = (copy: ParsedCopy) => Copy

/** A secret file in a context, that `.dockerignore` does not exclude. */
interface Exposed {
  /** From the context. */
  readonly path: string
  readonly title: string
}

/** Holds copied paths against the names of all files in the contexts, against what was read of them, and against `.dockerignore`. */
export function copiesOf(builds: BuildContexts, { project, resolver, secrets, secretFiles, isPrivateWeights }: Context): CopyOf {
  const exposed = once((dockerfile: string) =>
    contextsOf(dockerfile, builds).map(context => ({
      context,
      files: exposedIn(context, dockerfile, { project, secretFiles }).filter(({ path }) => !isHarmless(pathFrom(context, path))),
    })),
  )
  /** An env file that was read and holds no secret. */
  const isHarmless = (path: string): boolean =>
    project.of(path).some(({ entriesFor, text }) => entriesFor !== undefined && secrets.within(text.span).length === 0)
  /** By its name, or by what lies there in the context. */
  const keyFileAt = (path: string, dockerfile: string): KeyFile | undefined => {
    const there = contextsOf(dockerfile, builds).map(context => pathFrom(context, path.replace(/^\/+/, '')))
    return keyFileOf(path) ?? there.map(secretFiles.readAt).find(found => found !== undefined)
  }
  return ({ span, sources }) => {
    const named = sources.map(word => ({ path: resolver.path(word), span: word.span }))
    const takers = named.map(({ path }) => takerOf(path))
    const brings = (exposed(span.source.path) ?? []).flatMap(({ context, files }) =>
      files.filter(file => takers.some(takes => takes(file.path))).map(({ path, title }) => ({ path: pathFrom(context, path), title })),
    )
    return {
      span,
      sources: named.map(({ path, span: at }) => {
        const keyFile = path.includes('://') ? undefined : keyFileAt(path, span.source.path)
        return { path: { value: path.replaceAll(HOLE, '…'), span: at }, ...(keyFile && { keyFile }), ...weightsIn(path, isPrivateWeights) }
      }),
      brings: [...new Map(brings.map(file => [file.path, file])).values()],
    }
  }
}

function contextsOf(dockerfile: string, builds: BuildContexts): readonly string[] {
  const contexts = builds.of(dockerfile).flatMap(({ context }) => context ?? [])
  return contexts.length > 0 ? [...new Set(contexts)] : [folderOf(dockerfile)]
}

function exposedIn(
  context: string,
  dockerfile: string,
  { project, secretFiles }: Pick<Context, 'project' | 'secretFiles'>,
): readonly Exposed[] {
  const ignoreFile = [`${dockerfile}.dockerignore`, pathFrom(context, '.dockerignore')].find(path => project.of(path).length > 0)
  const patterns = project.of(ignoreFile ?? '')[0]?.source.text ?? ''
  return (project.namesBelow(context) ?? []).flatMap(name => {
    const path = context === '' ? name : name.slice(context.length + 1)
    const title = isBelow(context, name) ? secretFiles.at(name)?.title : undefined
    return title === undefined || excludes(patterns, path) ? [] : [{ path, title }]
  })
}

/** Which files a copied path takes along: those below a folder, those that a pattern matches; not the one it names. */
function takerOf(source: string): (file: string) => boolean {
  if (source.includes(HOLE)) return () => false
  const path = normalise(source.replace(/^\/+/, ''))
  if (/[*?[]/.test(path)) return globMatcher([`/${path}`, `/${path}/**`])
  return file => path !== file && isBelow(path, file)
}
