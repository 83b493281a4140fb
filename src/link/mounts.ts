import { HOLE } from '../formats/word.ts'
import type { Mount } from '../model.ts'
import type { ParsedMount, Word } from '../parsed.ts'
import type { Located } from '../source.ts'
import type { Context } from './context.ts'
import { folderOf, normalise, pathFrom } from './paths.ts'
import type { Resolver } from './resolve.ts'
import type { PrivateWeights } from './weights.ts'

/** A mount with its paths resolved; host paths are seen from the root. */
export function mountOf(
  mount: ParsedMount,
  { resolver, secretFiles, isPrivateWeights }: Pick<Context, 'resolver' | 'secretFiles' | 'isPrivateWeights'>,
): Mount {
  const { span, kind, readOnly, mode, inPod } = mount
  const source = sourceIn(mount, resolver)
  const target = mount.target && known(resolver.text(mount.target), mount.target, normalise)
  const keyFile = source && kind !== 'volume' && kind !== 'temporary' ? secretFiles.at(source.value) : undefined
  return {
    span,
    kind,
    ...(source && { source }),
    ...(target && { target }),
    readOnly,
    ...(keyFile && { keyFile }),
    ...(mode && { mode }),
    ...(inPod && { inPod }),
    ...(kind === 'bind' && source && weightsIn(source.value, isPrivateWeights)),
  }
}

/** Says of a path that it holds private weights; nothing where it does not. */
export function weightsIn(path: string, isPrivateWeights: PrivateWeights): { readonly privateWeights?: true } {
  return isPrivateWeights(path) ? { privateWeights: true } : {}
}

/** The folder or volume, or the folder in it that is mounted. */
function sourceIn({ source, kind, subPath }: ParsedMount, resolver: Resolver): Located<string> | undefined {
  const whole = source && sourceOf(source, kind, resolver)
  if (whole === undefined || subPath === undefined || kind === 'secret') return whole
  const folder = resolver.text(subPath)
  return folder.includes(HOLE) || whole.value.includes('…') ? undefined : { value: normalise(`${whole.value}/${folder}`), span: whole.span }
}

function sourceOf(word: Word, kind: Mount['kind'], resolver: Resolver): Located<string> | undefined {
  if (kind === 'bind') return located(word, resolver)
  const text = resolver.path(word)
  const path = /^[./~]/.test(text) ? pathFrom(folderOf(word.span.source.path), text) : text
  return { value: path.replaceAll(HOLE, '…'), span: word.span }
}

/** A path as the file means it, `…` where it cannot be known. */
export function located(word: Word, resolver: Resolver): Located<string> {
  const path = pathFrom(folderOf(word.span.source.path), resolver.path(word))
  return { value: path === '' ? '.' : path.replaceAll(HOLE, '…'), span: word.span }
}

function known(text: string, { span }: Word, shape: (text: string) => string): Located<string> | undefined {
  return text.includes(HOLE) ? undefined : { value: shape(text), span }
}
