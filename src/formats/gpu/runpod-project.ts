import type { Entry, Format, Parsed, ParsedPort } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, wholeText } from '../../source.ts'
import { isRunpodProject } from '../recognise-gpu.ts'
import { toml } from '../toml.ts'
import { container } from './description.ts'
import { providerPort } from '../commands/workload.ts'
import { runpodMarker } from './runpod.ts'
import { piecesBetween, wordIn } from './words.ts'

/** The project file of RunPod: the image and variables of its pods. */
export const runpodProject: Format = {
  name: 'runpod-project',
  matches: isRunpodProject,
  parse(text): Parsed {
    const parsed = toml.parse(text)
    const under = (section: string) => parsed.pairs.filter(entry => parsed.keyAt(placeOf(entry)) === `${section}.${entry.name.value}`)
    const project = under('project')
    const env = under('project.env_vars')
    const image = valueIn(project, 'base_image')
    if (image === undefined && env.length === 0) return { ...parsed, format: 'runpod-project' }
    const workload = container(textIn(project, 'name') ?? 'the RunPod project', text.span, {
      ...(image && { image: wordIn(image) }),
      env,
      ports: portsIn(project),
      markers: [runpodMarker((project[0] ?? env[0])?.span ?? text.span)],
    })
    return { ...parsed, format: 'runpod-project', workloads: [workload], scope: { ...parsed.scope, workloads: true } }
  },
}

/** `ports = "4040/http, 22/tcp"` */
function portsIn(entries: readonly Entry[]): readonly ParsedPort[] {
  const ports = valueIn(entries, 'ports')
  return ports === undefined ? [] : piecesBetween(wordIn(ports)).map(providerPort)
}

/** Where the value stands, which has the key. */
function placeOf({ value, span }: Entry): number {
  return value.kind === 'literal' ? value.span.start : span.start
}

function textIn(entries: readonly Entry[], name: string): string | undefined {
  return valueIn(entries, name)?.text
}

/** The text of a literal, which stands in the file as it is. */
function valueIn(entries: readonly Entry[], name: string): Mapped | undefined {
  const value = entries.findLast(entry => entry.name.value === name)?.value
  const run = value?.kind === 'literal' ? value.runs[0] : undefined
  return value?.kind === 'literal' && run !== undefined ? slice(wholeText(value.span.source), run.start, run.end) : undefined
}
