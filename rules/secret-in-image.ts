import { titleOf } from '../src/model.ts'
import type { Build, Variable } from '../src/model.ts'
import type { Problem, Rule } from '../src/rule.ts'

/** A secret that becomes part of an image, where everybody who pulls it can read it. */
export const secretInImage: Rule = {
  id: 'secret-in-image',
  severity: 'error',
  summary: 'Give secrets to a build as secret mounts, and to a container when it starts.',

  *check({ builds }) {
    for (const build of builds) {
      yield* inVariables(build.args, name => `build argument ${name} stays in the history of the image`)
      yield* inVariables(build.env, name => `ENV ${name} stays in the configuration of the image`)
      yield* inLayers(build)
    }
  },
}

function* inVariables(variables: readonly Variable[], describe: (name: string) => string): Iterable<Problem> {
  for (const { sensitive, name, span, trail } of variables) {
    if (sensitive) yield { at: span, message: describe(name.value), related: trail }
  }
}

function* inLayers({ copies, secrets }: Build): Iterable<Problem> {
  for (const { span, sources } of copies) {
    const files = sources.flatMap(({ path, keyFile }) => (keyFile === undefined ? [] : [`${path.value} (${keyFile.title})`]))
    if (files.length > 0) yield { at: span, message: `COPY puts ${files.join(' and ')} into a layer of the image` }
  }
  for (const secret of secrets) yield { at: secret.span, message: `RUN writes ${titleOf(secret)} into a layer of the image` }
}
