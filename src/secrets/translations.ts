/** `locales/de.json`, `i18n/pt-BR/login.json`, `src/lang/zh_CN.yml` */
const FILE =
  /(?:^|\/)(?:i18n|l10n|locales?|langs?|translations)\/(?:[^/]+\/){0,3}?[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}(?:\/[^/]+){0,3}\.(?:json5?|ya?ml)$/

/** One word with a digit, all in ASCII, is nothing that a program shows to people. */
const NO_TEXT = /^(?=[^0-9]*[0-9])[!-~]+$/

/** Whether a value is a text of a user interface, whose names say what it is about: `"password": "Passwort"`. */
export function isTranslation(path: string, text: string): boolean {
  return FILE.test(path) && !NO_TEXT.test(text)
}
