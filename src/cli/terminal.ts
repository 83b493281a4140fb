/** What commands know of the world they run in. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether somebody looks at the output, and at the messages. */
  readonly isOutputSeen: boolean
  readonly isErrorSeen: boolean
  print(text: string): void
  warn(text: string): void
  /** The text of a rule's page. */
  page(rule: string): string | undefined
  /** Writes a file as a whole or not at all; the reason where that fails. */
  write(path: string, text: string): string | undefined
}

/** `FORCE_COLOR` wins over `NO_COLOR`, both over what the terminal is. */
export function hasColour({ env, isOutputSeen }: Terminal): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return (no === undefined || no === '') && isOutputSeen && term !== 'dumb'
}
