import type { Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { keyIn } from '../places.ts'
import { isHcl } from '../recognise-settings.ts'
import { faultsOfFile } from '../whole-file.ts'
import { readEntries } from './entries.ts'
import { faultsIn } from './faults.ts'
import { scriptParts } from './scripts.ts'
import { readTree } from './tree.ts'

/** HashiCorp's configuration language: Terraform, its variable files, Packer, Nomad, Docker bake. */
export const hcl: Format = { name: 'hcl', matches: isHcl, parse }

function parse(text: Mapped): Parsed {
  return { ...readHcl(text), parts: scriptParts(readTree(text)) }
}

/** The names and values of a text, without what its values mean. */
export function readHcl(text: Mapped): Parsed {
  const { entries, places, comments, texts } = readEntries(text)
  return {
    ...nothing(text, hcl.name),
    ...readComments(comments),
    pairs: entries,
    texts,
    unread: faultsOfFile(text, () => faultsIn(text)),
    keyAt: offset => keyIn(places, offset),
  }
}
