import { HOLE } from '../word.ts'

// `{{ .Values.x }}`, `${{ secrets.X }}`, `{% if x %}`: what a template engine replaces
const TEMPLATE = /\$?\{\{(?:[^{}\n]|\{[^{}\n]*\})*\}\}|\{%[^\n%]*%\}/g
// `<image>`, `<your token>` where a redirection could not end like that
const BLANK = /<(?=[A-Za-z])[\w .:|/-]{0,60}[\w.|/-]>(?=[\s'"`:/.@,;)-]|$)/g

/** The text as a shell parser can read it, every character in its place: templates are holes, blanks to fill in are words. */
export function maskScript(text: string): string {
  const shown = text.includes('{{') || text.includes('{%') ? text.replace(TEMPLATE, match => HOLE.repeat(match.length)) : text
  return shown.includes('<') ? shown.replace(BLANK, match => 'x'.repeat(match.length)) : shown
}
