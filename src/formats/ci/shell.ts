// `bash`, `bash --noprofile -eo pipefail {0}`, `/bin/sh`
const SHELL = /^(?:\S*\/)?(?:ba|da|a|z|k)?sh(?:\s|$)/

/** Whether the `shell` that a step names reads shell scripts, as the default one does. */
export function readsShell(shell: string | undefined): boolean {
  return shell === undefined || SHELL.test(shell)
}
