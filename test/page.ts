import type { Severity } from '../src/rule.ts'
import type { Source } from '../src/source.ts'
import { withFakes } from './fakes.ts'

/** A finding that a section says it has. Without `severity` it is the rule's own. */
export interface Expectation {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly severity: Severity | undefined
}

/** One small project of a page, held in memory. */
export interface Section {
  readonly title: string
  readonly sources: readonly Source[]
  readonly expected: readonly Expectation[]
}

/** A rule's page: what it says and what it proves. */
export interface Page {
  readonly heading: string
  readonly summary: string
  readonly sections: readonly Section[]
}

interface Fence {
  readonly mark: string
  readonly path: string
  readonly scope: Source['scope']
  readonly lines: readonly string[]
}

/** ```` ```yaml deploy/compose.yaml reference ````: language, path, and `reference` for what is only read to resolve. */
const opening = /^(?<mark>`{3,}|~{3,})(?<language>\S+) (?<path>\S+)(?<reference> reference)?$/

/** `# expect: plain-secret warning` */
const marker = /^\s*# expect: (?<rule>\S+)(?: (?<severity>error|warning))?$/

/** `<base64:text>`, as manifests encode the data of a Secret; what is inside may be encoded already. */
const encoded = /<base64:(?<text>[^<>]*)>/

/** Reads a page of `rules/`. */
export function readPage(markdown: string): Page {
  const [head = '', ...sections] = markdown.split(/^## /m)
  const [heading = '', summary = ''] = head.split(/\n{2,}/)
  return { heading: heading.replace('# ', ''), summary: summary.replaceAll('\n', ' '), sections: sections.map(readSection) }
}

function readSection(text: string): Section {
  const [title = '', ...lines] = text.split('\n')
  const files = fencesIn(lines).map(readFile)
  return { title, sources: files.map(({ source }) => source), expected: files.flatMap(({ expected }) => expected) }
}

function fencesIn(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  let open: (Fence & { readonly lines: string[] }) | undefined
  for (const line of lines) {
    const groups = opening.exec(line)?.groups
    if (open !== undefined && line === open.mark) {
      fences.push(open)
      open = undefined
    } else if (open !== undefined) {
      open.lines.push(line)
    } else if (groups !== undefined) {
      open = { mark: groups['mark']!, path: groups['path']!, scope: groups['reference'] ? 'reference' : 'report', lines: [] }
    } else if (/^[`~]{3}/.test(line)) {
      throw new Error(`A fence needs a language and a path: ${line}`)
    }
  }
  if (open !== undefined) throw new Error(`The fence of ${open.path} is not closed`)
  return fences
}

function readFile({ path, scope, lines }: Fence): { source: Source; expected: Expectation[] } {
  const expected: Expectation[] = []
  const kept: string[] = []
  for (const line of lines) {
    const groups = marker.exec(line)?.groups
    if (groups === undefined) kept.push(...expand(line))
    else expected.push({ path, line: kept.length + 1, rule: groups['rule']!, severity: severityNamed(groups['severity']) })
  }
  return { source: { path, text: `${kept.join('\n')}\n`, scope }, expected }
}

/** A line with its fakes, some of which have several lines. */
function expand(line: string): string[] {
  let text = withFakes(line)
  for (let match = encoded.exec(text); match !== null; match = encoded.exec(text)) {
    text = text.replace(match[0], Buffer.from(match.groups!['text']!).toString('base64'))
  }
  return text.split('\n')
}

function severityNamed(name: string | undefined): Severity | undefined {
  return name === 'error' || name === 'warning' ? name : undefined
}
