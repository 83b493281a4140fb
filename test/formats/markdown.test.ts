import { expect, test } from 'vitest'
import { markdown } from '../../src/formats/markdown.ts'
import type { Parsed } from '../../src/parsed.ts'
import type { Mapped } from '../../src/source.ts'
import { spanOf, wholeText } from '../../src/source.ts'

function parse(text: string): Parsed {
  return markdown.parse(wholeText({ path: 'README.md', text, scope: 'report' }))
}

function firstPart(text: string): Mapped {
  const [part] = parse(text).parts
  if (part === undefined) throw new Error('no part')
  return part.text
}

test.each([
  ['```bash\nrun\n```\ntext', [['shell', 'run\n']]],
  ['~~~sh\nrun\n~~~\n', [['shell', 'run\n']]],
  ['```{.bash title="x"}\nrun\n```', [['shell', 'run\n']]],
  ['``` console\nrun\r\n```\r\n', [['shell', 'run\r\n']]],
  ['````bash\n```\nrun\n````', [['shell', '```\nrun\n']]],
  ['1. Do:\n\n   ```bash\n   one\n     two\n   ```\n', [['shell', 'one\n  two\n']]],
  ['- ```bash\n  run\n  ```', [['shell', 'run\n']]],
  ['> ```bash\n> run\n> ```\n', [['shell', 'run\n']]],
  ['> ```bash\n> run\n\ntext ```', [['shell', 'run\n']]],
  ['\t```bash\n\trun\n\t```', [['shell', 'run\n']]],
  ['```bash\nnot closed', [['shell', 'not closed']]],
  ['Run\n\n    $ run\n\n    $ stop\n\ntext', [['shell', 'run\nstop\n']]],
  ['<!-- so -->\n\tA=1\n', [['dotenv', 'A=1\n']]],
  ['Run\n    $ run\n', []],
  ['- a\n\n      $ run\n', []],
  ['1. a\n\n  b\n\n    $ run\n', []],
  ['!!! note\n\n    $ run\n', []],
  ['- a\n\nb\n\n    $ run\n', [['shell', 'run\n']]],
  ['```yaml\nservices:\n  a:\n    image: b\n```', [['compose', 'services:\n  a:\n    image: b\n']]],
  ['```yaml\napiVersion: v1\nkind: Pod\n```', [['kubernetes', 'apiVersion: v1\nkind: Pod\n']]],
  ['```yml\na: b\n```', [['config', 'a: b\n']]],
  ['```json\n{}\n```', [['config', '{}\n']]],
  ['```dockerfile\nFROM a\n```', [['dockerfile', 'FROM a\n']]],
  ['```docker\nFROM a\n```', [['dockerfile', 'FROM a\n']]],
  ['```docker\nservices:\n  web:\n    image: a\n```', [['compose', 'services:\n  web:\n    image: a\n']]],
  ['```docker\ndocker run app\n```', [['shell', 'docker run app\n']]],
  ['```env\nA=1\n```', [['dotenv', 'A=1\n']]],
  ['```ini title=".env"\nA=1\n```', [['dotenv', 'A=1\n']]],
  ['```makefile\nA = 1\n```', [['makefile', 'A = 1\n']]],
  ['```\n$ run\n```', [['shell', 'run\n']]],
  ['```\ndocker run app\n```', [['shell', 'docker run app\n']]],
  ['```text\n# start\nlium up\n```', [['shell', '# start\nlium up\n']]],
  ['```\nHF_HOME="/a b" vastai create instance 1\n```', [['shell', 'HF_HOME="/a b" vastai create instance 1\n']]],
  ['```\nfly deploy\n```', [['shell', 'fly deploy\n']]],
  ['```\ninstall it first\n```', []],
  ['```\n# settings\nA_B=1\n\nexport C=2 3\n```', [['dotenv', '# settings\nA_B=1\n\nexport C=2 3\n']]],
  ['```\n# nothing\n```', []],
  ['```\nA=1\nsome output\n```', []],
  ['```\nservices:\n  web:\n    image: a\n```', [['compose', 'services:\n  web:\n    image: a\n']]],
  ['```text\napiVersion: v1\nkind: Pod\n```', [['kubernetes', 'apiVersion: v1\nkind: Pod\n']]],
  ['```\na: b\n```', []],
  ['```toml\na = 1\n```', [['toml', 'a = 1\n']]],
  ['```ini\n[a]\nb = 1\n```', [['ini', '[a]\nb = 1\n']]],
  ['```properties\na.b=1\n```', [['ini', 'a.b=1\n']]],
  ['```conf\na 1\n```', [['ini', 'a 1\n']]],
  ['```hcl\na = 1\n```', [['hcl', 'a = 1\n']]],
  ['```tf\nresource "a" "b" {\n}\n```', [['terraform', 'resource "a" "b" {\n}\n']]],
  ['```xml\n<a/>\n```', [['xml', '<a/>\n']]],
  ['```ini title="app.service"\n[Service]\n```', [['systemd', '[Service]\n']]],
  ['```\nsome output\n```', []],
  ['```python\nrun()\n```', []],
  ['`bash` and ```not a fence``` here', []],
])('the fences of %j', (text, expected) => {
  expect(parse(text).parts.map(part => [part.format, part.text.text])).toEqual(expected)
})

test.each([
  ['bash', '$ one\noutput\n$ two\n', 'one\ntwo\n'],
  ['console', '$ run \\\n    -e A=1\noutput\n', 'run \\\n    -e A=1\n'],
  ['console', '$ run \\\n> -e A=1\n', 'run \\\n-e A=1\n'],
  ['console', 'me@host:~/x$ run\n(venv) $ more\n[output]\n', 'run\nmore\n'],
  ['console', '$ cat > .env <<EOF\nA=1\nEOF\noutput\n', 'cat > .env <<EOF\nA=1\nEOF\n'],
  ['console', '# docker run app\nout\n', 'docker run app\n'],
  ['bash', '# docker run app\nnext\n', '# docker run app\nnext\n'],
  ['bash', 'echo $A\n', 'echo $A\n'],
])('%s: %j without prompts', (label, body, expected) => {
  expect(parse(`\`\`\`${label}\n${body}\`\`\`\n`).parts.map(part => part.text.text)).toEqual([expected])
})

test('what stands in an indented fence behind a prompt keeps its place', () => {
  const text = '- x\n\n  ```console\n  $ docker run -e A=1 app\n  ```\n'
  const script = firstPart(text)
  const { start, end } = spanOf(script, script.text.indexOf('A='), script.text.indexOf(' app'))
  expect(text.slice(start, end)).toBe('A=1')
})

test('ignore comments outside fences', () => {
  const text =
    '<!-- leaklint-ignore-next-line plain-secret -- a test -->\nline\n```bash\n# <!-- leaklint-ignore plain-secret -- a test -->\n```\n<!-- open leaklint'
  expect(parse(text).ignores.map(({ from, to }) => text.slice(from, to))).toEqual(['line\n'])
})

test.each(['```\n'.repeat(50_000), '> '.repeat(100_000), '1. '.repeat(100_000), '`'.repeat(300_000), '<!--'.repeat(50_000)])(
  'never throws',
  text => {
    expect(() => parse(`leaklint ${text}`)).not.toThrow()
  },
)

test('assignments in a sentence are read, those in fences by their own format', () => {
  const text = 'Set `API_KEY=x` or `export B="y z"`, then `run` ``C=x``.\n```bash\necho `D=x`\n```\n'
  expect(parse(text).commented?.map(({ name }) => name.value)).toEqual(['API_KEY', 'B'])
})

const TABLE = '| Service | Login | Password |\n|---|:--|--|\n'

test.each([
  ['a table', `${TABLE}| a | root | hunter2x9! |\n| b | root | \`$PW1234\` |\n\n| c | d | hunter2x9! |\n`, ['hunter2x9!', '$PW1234']],
  ['a table without borders', 'Host | Kennwort\n--- | ---\ndb1 | **hunter2x9!**\n', ['hunter2x9!']],
  ['a table of what tokens mean', '| Token | Meaning |\n|---|---|\n| `operator+2` | sum |\n', []],
  ['words in a table', `${TABLE}| a | root | see the vault 2 |\n| b | root | required |\n`, []],
  ['a remark', 'Log in as admin (password hunter2x9!).\n', ['hunter2x9!']],
  ['a login', 'Log in as `root` / `hunter2x9!`.\n', ['hunter2x9!']],
  ['behind a login', 'Login: admin, pw: hunter2x9!\n', ['hunter2x9!']],
  ['remarks about passwords', 'Safe (password hashed with argon2id). All pass node20. (pw: see vault)\n', []],
  ['pages', 'The login page `login.html` / `index2.html`\n', []],
])('what %s says', (_, text, values) => {
  const found = (parse(text).commented ?? []).map(({ value }) => (value.kind === 'literal' ? value.text.reveal() : value.kind))
  expect(found).toEqual(values)
})
