import { lazily } from '../lazily.ts'

// Classes of letters take long to prepare, so patterns with them are made when they are needed.

/** A word in any script: `YOUR_token`, `yourToken` and `ваш токен` have two each. */
const WORD = lazily(() => /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]+|\p{N}+/gu)

/** Words and what stands between them in a sentence. */
const WORDS_ONLY = lazily(() => /^[\p{L}\p{M}\p{N} _.,:;'’()/-]+$/u)

/** `hunter2`, `Hunter2`, `HUNTER2` */
const ONE_WORD = /^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]+)$/

const NOUN = lazily(
  () =>
    /^(?:tokens?|keys?|secrets?|passwords?|pass|passwd|pwd|passphrase|phrase|mnemonic|credentials?|api|apikey|string|value|jwt|passwort|kennwort|schl(?:ü|ue)ssel|jeton|cl[eé]|chave|senha|clave|contrase[ñn]a|mot|parola|chiave|wachtwoord|sleutel|l[oö]senord|passord|has[lł]o|heslo|klucz|[sş]ifre\p{L}{0,6}|sandi|anahtar|токен\p{L}*|ключ\p{L}*|пароль|секрет)$/u,
)

/** Whose it is, and where: `dein-token`, `su_clave_aqui`, `token hier`. */
const POINTING =
  /^(?:votre|vos|dein(?:en?)?|ihre?|tus?|sus?|seus?|sua|tu[ao]|jouw|uw|je|din|ditt|tw[oó]j|twoj[ae]|v[aá][sš]e?|anda|cua|ваша?|твой|here|hier|ici|aqu[ií]|qui|h[aäe]r|tutaj|tady|buraya|здесь|сюда|une?|una|uma|eine?n?|forte|segur[ao]|sicheres|starkes|geheimes)$/

const FOREIGN_ORDER =
  /^(?:[aà] (?:remplir|d[eé]finir|changer|compl[eé]ter|renseigner|remplacer|modifier)$|bitte |(?:changez|remplacez|mettez|inserisci|coloque|coloca|insira|pon|c[aá]mbia|substitua|reemplaz\S+|wpisz|zmie[nń]|vul|wijzig|вставьте|введите|замените|укажите|измените|измени|смените|поменяйте|ganti|masukkan) |c[aá]mbiame$|cambiar (?:esto|aqu[ií])$|(?:troque|mude|altere) (?:me|isto|aqui)$)/

/** `mot de passe smtp`, `mật khẩu`, `contraseña de aplicación`, `senha do banco`: whose it is. */
const FOREIGN_OWNER = /^(?:mot de passe [a-z]|m[aậ]t kh[aẩ]u|(?:contrase[nñ]a|senha|clave|parola|cl[eé]|jeton) (?:de|del|do|da|di|du|des) )/

/** Chinese, Japanese and Korean: please, your, fill in, here, change, of your own. */
const EASTERN = /[请您你]|此处|这里|填写|替换|输入|修改|更改|変更|변경|自定义|自訂|ここ|あなた|入力|여기|입력/

/** `change this`, `please-override-me` */
const CHANGE =
  /^(?:please )?(?:change|replace|override|overwrite|edit|update|set|fill|generate|configure|define|customi[sz]e|modify) (?:this|me|it|in|out)\b/

/** `use a strong password`, `paste your key`, `generate a random string` */
const ORDER =
  /^(?:please )?(?:generate|paste|insert|enter|fill|provide|obtain|choose|pick|use|create|put|add|set|supply|define|give|get|copy)\b/

/** `set in ci`, `to be filled in`, `will be injected by vault`: where the value comes from. */
const ORIGIN =
  /^(?:(?:this |it )?(?:is |are |will be |gets |must be |to be |tbd |auto(?:matically)? )?(?:supplied|provided|injected|set|stored|managed|loaded|fetched|read|filled|mounted|taken|generated|overridden|override|configured|defined|kept|populated|sourced|retrieved|resolved|created|replaced|tbd) (?:at|by|from|in|via|with|on|during|through|externally|automatically|elsewhere)|to be (?:set|filled|replaced|changed|provided|defined|determined|generated|added|done)|(?:in|from|via) (?:vault|env|environment|ci|secrets?|1 password|keychain|keepass|bitwarden)$|(?:auto|randomly|automatically) generated?)\b/

/** `see vault`, `ask-ops`, `same as above` */
const ELSEWHERE =
  /^(?:(?:get|fetch|obtain|take|copy|read) (?:it |this )?from\b|(?:see|ask|check|contact|look in|refer to) (?:the |our |your |in )?(?:vault|env|readme|docs?|wiki|secrets?|1 password|keepass|bitwarden|notes?|comments?|above|below|admins?|ops|team|devops|manager|infra)\b|(?:same|identical) as )|\bsee (?:the )?(?:docs?|readme|wiki|vault|below|above)$/

/** `not configured`, `no-token`, `this is not a secret` */
const DENIAL =
  /^not? (?:yet )?(?:an? )?(?:set|configured|needed|required|used|real|available|applicable|tokens?|keys?|password|secret|auth)\b|\bnot an? (?:real |valid |actual )?(?:tokens?|keys?|password|secret|credential)\b/

/** `at least 32 characters`, `32-byte-hex-string`, `base64 encoded key`: what it has to look like. */
const SHAPE =
  /\b(?:\d{1,3}|twelve|sixteen|twenty four|thirty two) (?:or more |random )?(?:char(?:acter)?s?|bytes?|bits?|words?|letters|digits|hex)\b|\b(?:at least|min|minimum|exactly) \d+\b|^(?:hex|base 64|base 32|url safe) encoded\b/

/** `openssl rand -hex 32`: the command that makes one. */
const COMMAND = /\bopenssl (?:rand|gen)|^(?:run|output of|result of) [a-z]/

/** `token-example` */
const EXAMPLE_END = / (?:example|sample)$/

/** `some-token`, `any key`, `example_api_token`, `token-example`: one that stands for all. */
const ANY =
  /^(?:(?:some|any|example|sample|invalid|expired|revoked|wrong|arbitrary) (?:(?:long|random|secure|strong|secret|api|access|auth) ?)*|an? (?:long |secure |strong )*random )/
const PATTERNS = [FOREIGN_ORDER, FOREIGN_OWNER, EASTERN, CHANGE, ORIGIN, ELSEWHERE, DENIAL, SHAPE, COMMAND]

/** What tells only where a token, a key or a password is named too. */
const ABOUT = [ORDER, EXAMPLE_END]

/** Whether a text tells people what belongs in its place, or where to find it. */
export function isInstruction(text: string): boolean {
  if (text.length > LONGEST || ONE_WORD.test(text) || !WORDS_ONLY().test(text)) return false
  const words = text.match(WORD())?.map(word => word.toLowerCase()) ?? []
  if (text.length < words.length * SHORTEST || (text.match(NUMBERED)?.length ?? 0) > MOST_NUMBERED) return false
  const phrase = words.join(' ')
  return PATTERNS.some(pattern => pattern.test(phrase)) || isAboutSecret(words, phrase)
}

function isAboutSecret(words: readonly string[], phrase: string): boolean {
  if (words.length < 2 || words.some(isLongNumber) || !words.some(isNoun)) return false
  if (ABOUT.some(pattern => pattern.test(phrase)) || words.some(isPointing)) return true
  return ANY.test(phrase) && isNoun(words.at(-1) ?? '')
}

function isNoun(word: string): boolean {
  return NOUN().test(word)
}

function isPointing(word: string): boolean {
  return POINTING.test(word)
}

/** A number of more than two digits is no part of a sentence. */
function isLongNumber(word: string): boolean {
  return /^\d{3}/.test(word)
}

/** The words of a sentence are longer on the whole; those of a random text with humps and separators are not. */
const SHORTEST = 2.7

/** `base64`, `k8s`: hardly a sentence has more than two. */
const NUMBERED = /[A-Za-z][0-9]/g
const MOST_NUMBERED = 2

/** Longer ones are blocks or data. */
const LONGEST = 120
