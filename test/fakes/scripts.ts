import type { Recipes } from './recipe.ts'
import { BASE62, between, letters } from './recipe.ts'

const QUOTE = "'"

/** Passwords in the scripts of expect, PowerShell and programs. */
export const scriptFakes: Recipes = {
  'expect-password': () => between('expect "*assword:"\nsend -- "', letters('expect', BASE62, 16), String.raw`\r"`),
  'secure-string': () =>
    between(`$s = ConvertTo-SecureString -String ${QUOTE}`, letters('secure', BASE62, 16), `${QUOTE} -AsPlainText -Force`),
  'piped-secure-string': () =>
    between(`$s = ${QUOTE}`, letters('piped', BASE62, 16), `${QUOTE} | ConvertTo-SecureString -AsPlainText -Force`),
  'network-credential': () =>
    between(`New-Object Net.NetworkCredential(${QUOTE}app${QUOTE}, ${QUOTE}`, letters('network', BASE62, 16), `${QUOTE})`),
  'environment-default': () => between(`ENV.fetch(${QUOTE}DB_PASSWORD${QUOTE}, ${QUOTE}`, letters('default', BASE62, 16), `${QUOTE})`),
}
