import { wordsOf } from './names.ts'

/** `<your token>`, `[REDACTED]`, `{token}`, `****`, `--` */
const WRAPPED = /^(?:<[^<>]*>|\[[\w -]*\]|\{[\w .-]*\}|[*•#?_.…-]+)$/

/** `sk-…`, `hf_...`, `ab****` */
const ELLIPSIS = /\.{3}|…|\*{3}|•{3}|\?{3}/

/** `AKIAXXXXXXXXXXXXXXXX`, `sk_live_00000000` */
const REPEATED = /x{6}|([A-Za-z0-9])\1{7}/i

/** The vendor's own way to mark a made-up key: `…EXAMPLE`, `…EXAMPLEKEY`. */
const EXAMPLE_END = /EXAMPLE(?:KEY)?$/

/** Words that say, alone between other words, that a value has yet to be filled in, or that none is needed. */
const WORDS = new Set(
  'your yours placeholder redacted replace replaceme insert todo fixme dummy fake masked hidden removed omitted undefined unset needed required unused yourtoken yourkey yourpassword yoursecret yourapikey'.split(
    ' ',
  ),
)

const WHOLE = /^(?:null|none|nil|na|n\/a|tbd|empty|change[-_ ]me(?:[-_ ].*)?|.*[-_ ]here|[a-z]*yourkey(?:here)?)$/i

/** `hf_rotated`, `sk-your`: a documented prefix with nothing but a word behind it. */
const BARE_PREFIX =
  /^(?:hf_|sk-(?:proj-|ant-)?|gh[poursu]_|github_pat_|glpat-|xox[abp]-|npm_|gsk_|r8_|nvapi-|rpa_|[spr]k_(?:live|test)_|whsec_)[A-Za-z_-]{0,16}$/

const SEPARATORS = /[^A-Za-z0-9]+/
const WORDY = /^[A-Za-z_-]{1,40}$/
const CROSSES = /^x{3,}$/i

/** Whether a whole value only holds the place of one. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false
  const patterns = [WRAPPED, ELLIPSIS, REPEATED, EXAMPLE_END, WHOLE, BARE_PREFIX]
  if (patterns.some(pattern => pattern.test(text))) return true
  const words = text.toLowerCase().split(SEPARATORS)
  if (words.some(word => WORDS.has(word) || CROSSES.test(word))) return true
  return WORDY.test(text) && wordsOf(text).some(word => WORDS.has(word))
}

/** Whether most characters are the one before or its successor: `abcdefgh12345678`. */
export function isSequence(text: string): boolean {
  let steps = 0
  for (let at = 1; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1)
    if (step === 0 || step === 1) steps++
  }
  return text.length >= 6 && steps >= (text.length - 1) * 0.7
}

/** Longer ones are sentences, blocks or data. */
const LONGEST = 300
