import type { Detector, Match, Verdict } from '../detector.ts'
import { isHarmless } from '../harmless.ts'
import { isSensitiveName } from '../names.ts'
import { passwordVerdict } from '../passwords.ts'

const OPENS = 'lets whoever reads the script log in as the one who runs it'
const REVOKE = 'change the password of the user'

/** `-AsPlainText`, further on in the same statement. */
const PLAIN = String.raw`(?=[^\r\n|;]{0,400}-AsPlainText)`

/** Passwords that scripts type, make objects of, or fall back on, by the documented call around them. */
export const scripts = (): readonly Detector[] => [
  {
    id: 'expect-password',
    title: 'password that a script types',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://core.tcl-lang.org/expect/index',
    keywords: ['send "', 'send \\"', 'send --', 'send -s'],
    pattern:
      /(?<=ass(?:word|code|phrase)(?:(?!send)[^]){0,160})send (?:-(?:-|s|h) ){0,2}\\?"(?<secret>[^\s"\\$[\]]{4,200})\\{1,2}[rn]\\?"/dy,
    check: ({ text }) => passwordVerdict(text, []),
  },
  {
    id: 'plain-secure-string',
    title: 'plain text of a secure string',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    keywords: ['ConvertTo-SecureString'],
    pattern: new RegExp(
      String.raw`ConvertTo-SecureString${PLAIN}(?:\s{1,4}-(?:AsPlainText|Force|String)(?!\w)){0,3}:?\s{0,4}\\?["'](?<secret>[^"'\r\n\\]{1,256})\\?["']`,
      'diy',
    ),
    check: ({ text }) => passwordVerdict(text, []),
  },
  {
    id: 'piped-secure-string',
    title: 'plain text of a secure string',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    keywords: ['ConvertTo-SecureString'],
    pattern: new RegExp(String.raw`(?<=["'](?<secret>[^"'\r\n\\]{1,256})\\?["']\s{0,4}\|\s{0,4})ConvertTo-SecureString${PLAIN}`, 'diy'),
    check: ({ text }) => passwordVerdict(text, []),
  },
  {
    id: 'network-credential',
    title: 'password of a network credential',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential',
    keywords: ['NetworkCredential(', 'NetworkCredential]::new('],
    pattern:
      /NetworkCredential(?:\]::new)?\(\s{0,4}(?:\\?["'](?<user>[^"'\r\n\\]{0,128})\\?["']|[\w$.]{1,80})\s{0,4},\s{0,4}@?\\?["'](?<secret>[^"'\r\n\\]{1,256})\\?["']/diy,
    check: ({ text, groups }) => passwordVerdict(text, [groups['user']]),
  },
  {
    id: 'environment-default',
    title: 'default of a variable',
    opens: 'is what the program uses wherever nobody sets the variable',
    revoke: 'change it wherever it is in use, and let the program end where the variable is not set',
    url: 'https://docs.ruby-lang.org/en/master/ENV.html',
    keywords: ['env(', 'env[', 'env.fetch(', 'environ.get(', 'process.env.'],
    pattern:
      /(?:env\(|env\[|env\.fetch\(|environ\.get\(|process\.env\.)\s{0,4}["']?(?<name>[A-Za-z_]\w{0,80})["']?\s{0,4}(?:,\s{0,4}(?:default\s?=\s?)?|[\])]?\)?\s{0,4}(?:\|\||\?\?|\?:|or|do|\{)\s{0,8})(?<quote>["'`])(?<secret>[^"'`\r\n\\]{1,256})\k<quote>/diy,
    check: defaultVerdict,
  },
]

function defaultVerdict({ text, groups: { name = '' } }: Match): Verdict {
  return isSensitiveName(name) && !isHarmless(name, text) ? passwordVerdict(text, []) : 'harmless'
}
