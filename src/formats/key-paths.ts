import type { Node, Pair, Tree } from './tree.ts'
import { childOf, textOf } from './tree.ts'
import { shownText } from './yaml-word.ts'

/** A stretch of the file that a key path names. `parent` is the index of the stretch around it. */
interface Place {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly parent: number
}

/** A longer key is no name: a path is made for every finding below it. */
const LONGEST_NAME = 200

/** `HF_TOKEN=…`: the item of an env list, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w.-]*(?==.*$)/

/** The key path of a file offset: `services.web.environment.HF_TOKEN`. Items go by their `name`, their variable or their index. */
export function keyPaths(tree: Tree): (offset: number) => string {
  let places: readonly Place[] | undefined
  return offset => {
    places ??= placesOf(tree)
    const names: string[] = []
    for (let place = innermost(places, offset); place !== undefined; place = places[place.parent]) names.push(place.name)
    return shownText(names.toReversed().join('.'))
  }
}

function placesOf(tree: Tree): readonly Place[] {
  const places: Place[] = []
  for (const document of tree.documents) addPlaces(places, document, -1)
  return places
}

/** In the order of the text, a parent before its children. What aliases and merge keys bring stands elsewhere. */
function addPlaces(places: Place[], node: Node | undefined, parent: number): void {
  if (node === undefined || node.alias !== undefined) return
  if (node.kind === 'map') {
    for (const pair of node.pairs) if (!pair.merged) addPlace(places, pair.span, pair.key.text.text, { parent, value: pair.value })
  }
  if (node.kind === 'sequence') {
    node.items.forEach((item, index) => addPlace(places, item.alias ?? item.span, nameOf(item) ?? String(index), { parent, value: item }))
  }
}

function addPlace(
  places: Place[],
  at: Pair['span'],
  name: string,
  below: { readonly parent: number; readonly value: Node | undefined },
): void {
  places.push({ start: at.start, end: at.end, name: name.slice(0, LONGEST_NAME), parent: below.parent })
  addPlaces(places, below.value, places.length - 1)
}

function nameOf(item: Node): string | undefined {
  return textOf(childOf(item, 'name')) ?? ASSIGNMENT.exec(textOf(item) ?? '')?.[0]
}

/** The last place that starts at or before the offset, or the nearest around it that reaches so far. */
function innermost(places: readonly Place[], offset: number): Place | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  let place = places[low - 1]
  while (place !== undefined && place.end < offset) place = places[place.parent]
  return place
}
