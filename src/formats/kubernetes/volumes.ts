import type { ParsedMount, Word } from '../../parsed.ts'
import { modeIn } from '../file-mode.ts'
import type { Node } from '../tree.ts'
import { booleanOf, childOf, itemsOf, pairsOf, textOf } from '../tree.ts'
import { wordIn } from './environment.ts'

type Kind = ParsedMount['kind']

/** The kinds of volumes whose name, path or claim stands in a field; every other one outlives the pod. */
const SOURCES: Readonly<Record<string, readonly [kind: Kind, field: string]>> = {
  hostPath: ['bind', 'path'],
  secret: ['secret', 'secretName'],
  persistentVolumeClaim: ['volume', 'claimName'],
  configMap: ['temporary', 'name'],
  downwardAPI: ['temporary', ''],
  emptyDir: ['temporary', ''],
  ephemeral: ['temporary', ''],
  gitRepo: ['temporary', ''],
  image: ['temporary', ''],
  projected: ['temporary', ''],
}

/** `volumeMounts:` of a container, joined with the `volumes:` of its pod. */
export function readMounts(container: Node, pod: Node): readonly ParsedMount[] {
  const volumes = new Map(itemsOf(childOf(pod, 'volumes')).map(volume => [textOf(childOf(volume, 'name')), volume]))
  return itemsOf(childOf(container, 'volumeMounts')).map(mount => {
    const name = childOf(mount, 'name')
    const target = wordIn(childOf(mount, 'mountPath'))
    const volume = volumes.get(textOf(name))
    const { kind, source, inPod } = sourceOf(volume, wordIn(name))
    const subPath = wordIn(childOf(mount, 'subPath') ?? childOf(mount, 'subPathExpr'))
    const mode = modeIn(defaultMode(volume))
    return {
      span: mount.span,
      kind,
      ...(source === undefined ? {} : { source }),
      ...(target === undefined ? {} : { target }),
      ...(inPod && { inPod }),
      ...(subPath === undefined ? {} : { subPath }),
      readOnly: booleanOf(childOf(mount, 'readOnly')) ?? kind === 'secret',
      ...(mode && { mode }),
    }
  })
}

/** The permissions of the files in a volume, as `secret: {defaultMode: 0444}` says. */
function defaultMode(volume: Node | undefined): Node | undefined {
  return pairsOf(volume)
    .map(({ value }) => childOf(value, 'defaultMode'))
    .find(mode => mode !== undefined)
}

/** A name without a volume is that of a claim template. */
function sourceOf(volume: Node | undefined, name: Word | undefined): { kind: Kind; source?: Word; inPod?: true } {
  const pair = pairsOf(volume).find(({ key }) => key.text.text !== 'name')
  const type = pair?.key.text.text ?? ''
  const [kind, field] = holdsSecret(pair?.value, type) ? (['secret', ''] as const) : (SOURCES[type] ?? (['volume', ''] as const))
  const source = field === '' ? name : wordIn(childOf(pair?.value, field))
  return { kind, ...(source === undefined ? {} : { source }), ...(field === '' && { inPod: true }) }
}

/** A projected secret, or one that a driver fetches. */
function holdsSecret(volume: Node | undefined, type: string): boolean {
  if (type === 'csi') return textOf(childOf(volume, 'driver')) === 'secrets-store.csi.k8s.io'
  return type === 'projected' && itemsOf(childOf(volume, 'sources')).some(source => childOf(source, 'secret') !== undefined)
}
