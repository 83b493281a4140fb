import type { Word } from '../../parsed.ts'
import { cutWord, patternText, settled } from '../word.ts'
import type { Grammar } from './grammar.ts'
import { grammar, readWords } from './grammar.ts'
import type { Role } from './roles.ts'
import type { Item } from './tool.ts'

/** How the options are read that stand in one word. */
const INNER: ReadonlyMap<Role, Grammar> = new Map([
  ['run-options', grammar({ env: 'e env', port: 'p', volume: 'v', value: 'h n name hostname' })],
  ['login-options', grammar({ secret: 'p password', value: 'u username' })],
])

const DOCKER_IMAGE = /^docker:(?=.)/
// `X:`, `\\\\host\\share`, `*`, the seconds that a wallet stays open
const DRIVE = /^(?:[a-z]:|\*|\\.*|\d{1,6})$/i
// `task.yaml`, `$CONFIG.yml`
const TASK_FILE = /\.ya?ml$/

/** What they take is told by its name alone. */
const NAMES: ReadonlySet<Role> = new Set(['value', 'network', 'cloud', 'size', 'object', 'bundle', 'docker-image', 'task', 'mode'])

/** An item as the roles that its value holds. */
export function expanded(item: Item): readonly Item[] {
  return inRoles(NAMES.has(item.role) ? { ...item, value: settled(item.value) } : item)
}

function inRoles(item: Item): readonly Item[] {
  const text = patternText(item.value)
  if (item.role === 'docker-image') return DOCKER_IMAGE.test(text) ? [{ ...item, role: 'image', value: cutWord(item.value, 7) }] : []
  if (item.role === 'asked') return DRIVE.test(text) ? [] : [{ ...item, role: 'secret' }]
  if (item.role === 'token') return [{ ...item, role: /^\w+=/.test(text) ? 'pair' : 'secret' }]
  if (item.role === 'task') return [{ ...item, role: TASK_FILE.test(text) ? 'runs' : 'script' }]
  if (item.role === 'script' && text.startsWith('-'))
    return wordsIn(item.value).map(value => ({ role: 'command', value, span: value.span }))
  const inner = INNER.get(item.role)
  if (inner === undefined) return [item]
  return readWords(wordsIn(item.value), inner).options.flatMap(({ value, ...option }) =>
    value === undefined ? [] : [{ ...option, value }],
  )
}

/** `-e K=V -e "L=a b"`, as words without quotes. */
function wordsIn(word: Word): Word[] {
  const found: Word[] = []
  const text = patternText(word)
  let quote = ''
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charAt(at)
    if (quote === '' && (at === text.length || /\s/.test(unit))) {
      if (at > from) found.push(unquoted(cutWord(word, from, at)))
      from = at + 1
    } else if (unit === quote) quote = ''
    else if (quote === '' && (unit === '"' || unit === "'")) quote = unit
  }
  return found
}

// `"L=a b"`, `L="a b"`
const QUOTED = /^(?<before>[^"']*)(?<quote>["'])(?<inner>[^"']*)\k<quote>$/

function unquoted(word: Word): Word {
  const { before = '', inner } = QUOTED.exec(patternText(word))?.groups ?? {}
  if (inner === undefined) return word
  const value = cutWord(word, before.length + 1, before.length + 1 + inner.length)
  return { parts: [...cutWord(word, 0, before.length).parts, ...value.parts], span: word.span }
}
