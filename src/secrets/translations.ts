/** `locales/de.json`, `i18n/pt-BR/login.json`, `src/lang/zh_CN.yml` */
const FILE =
  /(?:^|\/)(?:i18n|l10n|locales?|langs?|translations)\/(?:[^/]+\/){0,3}?[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}(?:\/[^/]+){0,3}\.(?:json5?|ya?ml)$/

/** `messages_de.properties`, `strings.json`, `labels_es.properties`, `app_en.arb` */
const MESSAGES =
  /(?:^|\/)(?:messages?|strings?|labels?|texts?|i18n|translations?|localizable)(?:[._-][\w-]+)?\.(?:properties|json5?|ya?ml|strings)$|_[a-z]{2}(?:_[A-Z]{2})?\.properties$|\.arb$/i

/** Android's `res/values-de/strings.xml` */
const STRINGS = /(?:^|\/)values(?:-[\w-]+)?\/strings\.xml$|\.resx$/

/** One word with a digit, all in ASCII, is nothing that a program shows to people. */
const NO_TEXT = /^(?=[^0-9]*[0-9])[!-~]+$/

/** `Contrase\u00f1a` */
const ESCAPED = /\\u[0-9a-f]{4}/gi

/** Whether a value is a text of a user interface, whose names say what it is about: `"password": "Passwort"`. */
export function isTranslation(path: string, text: string): boolean {
  return isTranslationPath(path) && !NO_TEXT.test(text.replace(ESCAPED, ''))
}

/** One of them, in lower case, is in every such path: the others need not be compared. */
const CLUES = [
  'i18n',
  'l10n',
  'locale',
  'lang',
  'translation',
  'message',
  'string',
  'label',
  'text',
  'localiz',
  '.properties',
  '.arb',
  '.resx',
]

/** Whether a file holds translations by its name: then its values tell whether it does. */
export function isTranslationPath(path: string): boolean {
  const lower = path.toLowerCase()
  if (!CLUES.some(clue => lower.includes(clue))) return false
  return FILE.test(path) || STRINGS.test(path) || MESSAGES.test(path)
}

/** `Passwort vergessen?`, `Kennwort`: a value that is for people. */
export const PROSE: RegExp = /\s|[^\x00-\x7f]|^[A-Z](?:[a-z]|\\u[0-9a-f]{4})+$/
