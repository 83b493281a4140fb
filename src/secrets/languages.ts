import { lazily } from '../lazily.ts'

/** Words for a password, a key or a token in scripts other than the Latin one; some scripts put no blanks around them. */
const NOUN = lazily(
  () =>
    /парол|ключ|токен|секрет|лозинк|密码|密碼|口令|令牌|密钥|密鑰|秘钥|パスワード|トークン|キー|비밀번호|암호|토큰|키|كلمة[ _](?:المرور|السر)|סיסמ|κωδικ|συνθημα|σύνθημα|รหัสผ่าน|पासवर्ड/u,
)

/** Nothing but letters and what stands between words. */
const LETTERS = lazily(() => /^[\p{L}\p{M} _.,:;'’()（）【】「」«»-]+$/u)

/** English words that such a text has in it: `你的token`. */
const ENGLISH = /token|password|secret|api|key|jwt/g

/** Whether a text in another script says what belongs in its place: `пароль_приложения`, `自定义密码`. */
export function namesSecret(text: string): boolean {
  if (!/[^\x00-\x7f]/.test(text) || text.length > LONGEST || !LETTERS().test(text)) return false
  const lower = text.toLowerCase()
  return NOUN().test(lower) && !/[a-z]/.test(lower.replace(ENGLISH, ''))
}

/** `user` in languages that are written with Latin letters. */
const USERS = new Set(
  (
    'utilisateur identifiant usuario usuário usuari utente benutzer benutzername nutzer gebruiker gebruikersnaam användare bruker ' +
    'użytkownik uzytkownik uživatel uzivatel kullanici kullanıcı pengguna'
  ).split(' '),
)
const PASSWORDS = new Set(
  (
    'motdepasse mdp contraseña contrasena clave senha passwort kennwort parola wachtwoord lösenord passord hasło haslo heslo sifre şifre ' +
    'password pass passwd pwd token'
  ).split(' '),
)
const HOSTS = new Set('host hostname server servername hôte hote serveur servidor'.split(' '))

/** Whether a URL shows how one is written: `utilisateur:mot_de_passe@…`, `user:password@host`. */
export function isSampleLogin(user: string, password: string, host: string): boolean {
  if (!PASSWORDS.has(password.toLowerCase().replace(/[-_]/g, ''))) return false
  return USERS.has(user.toLowerCase()) || (/^(?:user(?:name)?)?$/i.test(user) && HOSTS.has(host.toLowerCase()))
}

/** Longer ones are sentences or data. */
const LONGEST = 120
