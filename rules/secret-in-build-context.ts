import { enumerate } from '../src/rule.ts'
import type { Rule } from '../src/rule.ts'

/** A copied folder that brings secret files along. */
export const secretInBuildContext: Rule = {
  id: 'secret-in-build-context',
  severity: 'warning',
  summary: 'Exclude secret files from the build context with .dockerignore.',

  *check({ builds }) {
    for (const { copies } of builds) {
      for (const { span, brings } of copies) {
        if (brings.length === 0) continue
        const files = enumerate(brings.map(({ path, title }) => `${path} (${title})`))
        yield { at: span, message: `COPY brings ${files} into the image, which .dockerignore does not exclude` }
      }
    }
  },
}
