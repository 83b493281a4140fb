import { DASH, TAB, columnOf, isIndicator, skipBlank } from './lines.ts'
import type { Properties } from './properties.ts'
import { atProperty, joined, readProperty } from './properties.ts'
import type { Reader } from './reader.ts'

/** Where a node is read: inside a collection with indentation `parent`. */
export interface Place {
  readonly parent: number
  /** A collection may start on the same line. */
  readonly isCompact: boolean
  /** A sequence may stand at the parent's own indentation. */
  readonly mayOutdent: boolean
}

/** What stands before a node. */
export interface Lead {
  /** Properties on earlier lines. */
  readonly outer: Properties | undefined
  /** Properties on the node's own line, which belong to the key if the line starts a map. */
  readonly inner: Properties | undefined
  /** Where the last indicator or property ends. */
  readonly mark: number
  /** A collection may start here. */
  readonly isFresh: boolean
  /** A tab stands where a collection could start. */
  readonly isTabbed: boolean
  /** No node follows: the next text belongs to something around. */
  readonly isOutside: boolean
}

/** Steps over blanks, comments, tags and anchors to a node's text. */
export function readLead(reader: Reader, place: Place): Lead {
  let outer: Properties | undefined
  let inner: Properties | undefined
  let mark = reader.at
  let isFresh = place.isCompact
  let isTabbed = false
  for (;;) {
    const from = reader.at
    if (skipBlank(reader)) {
      isFresh = true
      outer = joined(reader, outer, inner)
      inner = undefined
      isTabbed = reader.tabbed
    } else if (inner === undefined) isTabbed ||= hasTab(reader, from)
    const isOutside = reader.stop || (reader.at === reader.first && isBeyond(reader, place))
    if (isOutside || !atProperty(reader)) return { outer, inner, mark, isFresh, isTabbed, isOutside }
    inner = readProperty(reader, inner)
    mark = reader.at
  }
}

/** All of a node's properties. */
export function allOf(reader: Reader, { outer, inner }: Lead): Properties | undefined {
  return joined(reader, outer, inner)
}

function isBeyond(reader: Reader, place: Place): boolean {
  const column = columnOf(reader)
  return column <= place.parent && !(place.mayOutdent && column === place.parent && isIndicator(reader, DASH))
}

function hasTab(reader: Reader, from: number): boolean {
  for (let at = from; at < reader.at; at++) if (reader.source.charCodeAt(at) === TAB) return true
  return false
}
