import type { Rule } from '../src/rule.ts'

/** A runtime that is brought up before its image was checked. */
export const unpreparedUp: Rule = {
  id: 'unprepared-up',
  severity: 'warning',
  summary: 'Check the image with miner-cli runtime prepare before miner-cli up.',

  *check({ commands }) {
    const calls = commands.filter(({ tool }) => tool === 'miner-cli').toSorted(({ span: one }, { span: other }) => one.start - other.start)
    const prepared = new Set<string>()
    for (const { action, span } of calls) {
      if (action === 'runtime prepare') prepared.add(span.source.path)
      if (action !== 'up' || prepared.has(span.source.path)) continue
      yield { at: span, message: 'miner-cli up comes without miner-cli runtime prepare before it, so a bad image looks like a bad driver' }
    }
  },
}
