import type { Argument } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

const INSTEAD = 'pass it through the environment, a file or standard input'

/** A secret handed over as an argument, where the process list and the shell history show it. */
export const secretInArgv: Rule = {
  id: 'secret-in-argv',
  severity: 'warning',
  summary: 'Hand secrets to a program by standard input, a file or its environment.',

  *check({ commands, workloads }) {
    for (const { tool, action, secrets, instead } of commands) {
      for (const argument of secrets) {
        if (!argument.sensitive) continue
        const message = `${`${tool} ${action}`.trim()} takes ${describe(argument)}, which the process list shows: ${instead}`
        yield { at: argument.span, message }
      }
    }
    for (const { name, arguments: given } of workloads) {
      for (const argument of given) {
        if (argument.sensitive)
          yield { at: argument.span, message: `${name} takes ${describe(argument)}, which the process list shows: ${INSTEAD}` }
      }
    }
  },
}

function describe({ flag }: Argument): string {
  return flag === undefined ? 'a secret as an argument' : `the secret of ${flag} as an argument`
}
