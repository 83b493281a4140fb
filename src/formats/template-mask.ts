import type { Mapped, Piece } from '../source.ts'
import { derive } from '../source.ts'
import { HOLE } from './word.ts'

/** `charts/web/templates/deployment.yaml` */
const TEMPLATE_PATH = /(?:^|\/)templates\/.+\.(?:ya?ml|json|tpl)$/i

/** `.github/workflows/ci.yml`, whose `${{ }}` is YAML as it stands */
const WORKFLOW_PATH = /(?:^|\/)\.github\//

/** Whether a path is that of a Helm template. */
export function isTemplatePath(path: string): boolean {
  return path.toLowerCase().includes('templates/') && TEMPLATE_PATH.test(path) && !WORKFLOW_PATH.test(path)
}

/** `{{`, `{% ` */
const OPENING = /\{\{|\{%[-+]?\s/

/** Whether a text holds template actions: `{{ … }}`, `{% … %}`. */
export function hasActions(text: string): boolean {
  return OPENING.test(text)
}

/** `{{ if .Values.x }}`, `{{- end }}`, `{{ $name := … }}`, a comment; what `template` and `include` give is a value. */
const CONTROL = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block|break|continue)\b|\$\w*\s*(?:,\s*\$\w+\s*)?:?=|\/\*)|^\{%/

/** Where two branches stand on one line. */
const BRANCH = /^\{[{%]-?\s*(?:if|with|range|for)\b/
const ELSE = /^\{[{%]-?\s*(?:else|elif)\b/
const END = /^\{[{%]-?\s*end/

/** `{{ toYaml .Values.x | nindent 4 }}` */
const LINES = /\b(?:nindent|toYaml|tpl|indent)\b/

/** An action at `[from, to)` of the text. */
interface Action {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The text with its actions out of the way of a YAML reader. Lines that hold nothing else become empty,
 * inline control becomes blanks, what stands for a value becomes a run of holes.
 */
export function maskActions(text: Mapped): Mapped {
  const actions = actionsOf(text.text)
  const pieces: Piece[] = []
  let start = 0
  let index = 0
  while (start < text.text.length) {
    let end = lineEnd(text.text, start)
    const inLine: Action[] = []
    for (let action = actions[index]; action !== undefined && action.from < end; action = actions[++index]) {
      inLine.push(action)
      if (action.to > end) end = lineEnd(text.text, action.to)
    }
    pushLine(pieces, text.text, { start, end }, inLine)
    start = end
    const newline = /\r?\n/y
    newline.lastIndex = start
    const found = newline.exec(text.text)
    if (found === null) continue
    pieces.push({ text: found[0], from: start, to: newline.lastIndex })
    start = newline.lastIndex
  }
  return derive(text, pieces, text.span)
}

/** After an action that does not end there is none of its kind. */
function actionsOf(text: string): readonly Action[] {
  const actions: Action[] = []
  const endless = new Set<string>()
  const opening = new RegExp(OPENING, 'g')
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const close = open[0] === '{{' ? '}}' : '%}'
    const to = endless.has(close) ? undefined : actionEnd(text, open.index, close)
    if (to === undefined) {
      endless.add(close)
      continue
    }
    actions.push({ from: open.index, to, text: text.slice(open.index, to) })
    opening.lastIndex = to
  }
  return actions
}

/** `{{- /*` */
const COMMENT = /\{\{-?\s*\/\*/y

/** What counts in an action: a quote, in whose string braces do not, and an end. */
const ACTION_PART = /["`]|[}%]\}/g

const STRING_REST = /(?:[^"\\\n]|\\.)*"?/y

function actionEnd(text: string, from: number, close: string): number | undefined {
  COMMENT.lastIndex = from
  if (COMMENT.test(text)) return after(text, close, after(text, '*/', from))
  ACTION_PART.lastIndex = from + 2
  let unquoted = from
  for (let part = ACTION_PART.exec(text); part !== null; part = ACTION_PART.exec(text)) {
    if (part[0] === close) return part.index + 2
    if (part[0].length > 1 || part.index < unquoted) continue
    const end = part[0] === '`' ? after(text, '`', part.index + 1) : stringEnd(text, part.index)
    if (end === undefined) unquoted = lineEnd(text, part.index)
    else ACTION_PART.lastIndex = end
  }
  return undefined
}

function after(text: string, close: string, from: number | undefined): number | undefined {
  const at = from === undefined ? -1 : text.indexOf(close, from)
  return at < 0 ? undefined : at + close.length
}

/** The end of a string that is closed on its line. */
function stringEnd(text: string, from: number): number | undefined {
  STRING_REST.lastIndex = from + 1
  const end = from + 1 + (STRING_REST.exec(text)?.[0].length ?? 0)
  return end > from + 1 && text[end - 1] === '"' ? end : undefined
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  if (newline < 0) return text.length
  return newline > from && text[newline - 1] === '\r' ? newline - 1 : newline
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function pushLine(pieces: Piece[], text: string, line: Stretch, actions: readonly Action[]): void {
  const outside = outsideOf(text, line, actions)
  if (actions.length === 0 || /^\s*#/.test(outside)) {
    pieces.push({ text: text.slice(line.start, line.end).replace(/[\r\n]/g, ' '), from: line.start, to: line.end })
    return
  }
  if (/^\s*(?:#.*)?$/.test(outside)) {
    pieces.push({ text: '', from: line.start, to: line.end })
    return
  }
  const isLast = isLastValue(text, line, actions)
  let at = line.start
  for (const action of joinBranches(text, line, actions)) {
    pieces.push(
      { text: text.slice(at, action.from), from: at, to: action.from },
      { text: replacement(text, line, action, isLast), from: action.from, to: action.to },
    )
    at = action.to
  }
  pieces.push({ text: text.slice(at, line.end), from: at, to: line.end })
}

/** `  key: {{ … }}` fills the rest of the line, so that lines of its own may follow. */
function isLastValue(text: string, line: Stretch, actions: readonly Action[]): boolean {
  const before = text.slice(line.start, actions[0]?.from).trimEnd()
  return before.endsWith(':') && outsideOf(text, line, actions).trimEnd().length <= before.length
}

function outsideOf(text: string, line: Stretch, actions: readonly Action[]): string {
  let outside = ''
  let at = line.start
  for (const action of actions) {
    outside += text.slice(at, action.from)
    at = action.to
  }
  return outside + text.slice(at, line.end)
}

/** `{{ if x }}a{{ else }}b{{ end }}`, `name{{ if x }}-a{{ end }}` as one action that gives a value. */
function joinBranches(text: string, line: Stretch, actions: readonly Action[]): readonly Action[] {
  const first = actions.findIndex(action => BRANCH.test(action.text))
  const last = actions.findLastIndex(action => END.test(action.text))
  const from = actions[first]?.from
  const to = actions[last]?.to
  if (from === undefined || to === undefined || last < first) return actions
  const isGlued = from > line.start && !/\s/.test(text.charAt(from - 1))
  if (!isGlued && !actions.some(action => ELSE.test(action.text))) return actions
  return [...actions.slice(0, first), { from, to, text: '' }, ...actions.slice(last + 1)]
}

function replacement(text: string, line: Stretch, action: Action, isLast: boolean): string {
  const length = action.to - action.from
  if (CONTROL.test(action.text)) return text.slice(line.start, action.from).trim() === '' ? '' : ' '.repeat(length)
  return isLast && LINES.test(action.text) ? ' '.repeat(length) : HOLE.repeat(length)
}
