import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shell } from '../../src/formats/shell.ts'
import { readScript } from '../../src/formats/shell/syntax.ts'
import { isText } from '../../src/formats/word.ts'
import type { Parsed } from '../../src/parsed.ts'
import type { Source, Span } from '../../src/source.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'

function sourceOf(text: string, path = 'run.sh'): Source {
  return { path, text, scope: 'report' }
}

function parse(text: string, path?: string): Parsed {
  return shell.parse(wholeText(sourceOf(text, path)))
}

function written({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}

test.each([
  ['plain', ['plain']],
  [`a'b'"c"d`, ['abcd']],
  ['a\\ b', ['a b']],
  ['a\\\nb', ['ab']],
  ['"a\\"b\\$c\\d"', ['a"b$c\\d']],
  ["'a\\b'", ['a\\b']],
  ["$'a\\nb'", ['a\nb']],
  ["$'ab'", ['ab']],
  ['""', ['']],
  ['$X', ['<X>']],
  ['"${X}y"', ['<X>y']],
  ['${X:-d}', ['<X:-d>']],
  ['${X:=d}', ['<X:-d>']],
  ['${X-"d e"}', ['<X-d e>']],
  ['${X:?no}', ['<X:?>']],
  ['${X:+y}', ['<X:+y>']],
  ['${X%y} ${#X} ${!X} ${X[0]} $1 $?', ['<>', '<>', '<>', '<>', '<>', '<>']],
  ['$(cmd) `cmd` $((1+2)) <(cmd)', ['<>', '<>', '<>', '<>']],
  ['a{{ .Values.x }}b', ['a<>b']],
  ['${{ secrets.X }}', ['<X>']],
  ['vllm:<version> <image> x', ['vllm:<version>', '<image>', 'x']],
  ['~/x *.txt {a,b}', ['~/x', '*.txt', '{a,b}']],
])('the words of %s', (script, expected) => {
  const { words } = readScript(wholeText(sourceOf(`cmd ${script}`))).commands[0] ?? { words: [] }
  const texts = words.map(({ parts }) =>
    parts
      .map(part => {
        if (isText(part)) return part.text
        const fallback = part.fallback?.kind === 'literal' ? part.fallback.text.reveal() : ''
        return `<${part.name}${part.operator ?? ''}${fallback}>`
      })
      .join(''),
  )
  expect(texts).toEqual(['cmd', ...expected])
})

test.each([
  ['K=v', ['K=v']],
  ['K="a $B"', ['K=a $B']],
  ['export A=1 B=$C', ['A=1', 'B=$C']],
  ['declare -x A=1; readonly B=2; f() { local C=3; }', ['A=1', 'B=2', 'C=3']],
  ['K=v cmd', ['K=v']],
  ['K=', ['K=']],
  ['K+=v; K[0]=v; K=(a b)', []],
])('the variables of %s', (script, expected) => {
  const { scope, pairs } = parse(script)
  expect(scope.entries.map(entryText)).toEqual(expected)
  expect(pairs.map(entryText)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['K+=v', ['K=v']],
  ['K=(a b)', ['K=a', 'K=b']],
  ['K[pw]=v', ['pw=v']],
  ['declare -A K=([pw]=v [user]=u)', ['pw=v', 'user=u']],
  [': ${K:=v} "${L:-w}" ${M:?x} ${N:+y}', ['K=v', 'L=w']],
])('what %s gives to names', (script, expected) => {
  const { scope, pairs } = parse(script)
  expect(pairs.map(({ name, value }) => `${name.value}=${value.kind === 'literal' ? value.text.reveal() : value.kind}`)).toEqual(expected)
  expect(scope.entries).toEqual([])
})

test.each([
  ["eval 'export A=1'", ['A=1']],
  ['eval "$(ssh-agent)"', []],
])('the variables of %s', (script, expected) => {
  expect(parse(script).scope.entries.map(entryText)).toEqual(expected)
})

test.each([
  ['ssh root@db # pw: hunter2x9!\n', ['hunter2x9!']],
  ['# the box (password hunter2x9)\n', ['hunter2x9']],
  ['make test # all tests pass 100%\n', []],
  ['curl x # password from ${VAULT1}\n', []],
])('what the comment of %j notes', (script, values) => {
  const found = (parse(script).commented ?? []).map(({ value }) => (value.kind === 'literal' ? value.text.reveal() : value.kind))
  expect([...new Set(found)]).toEqual(values)
})

test('assignments that are commented out are none', () => {
  const { scope, commented = [] } = parse('# A=1\nB=2 # C=3\n')
  expect(scope.entries.map(entryText)).toEqual(['B=2'])
  expect(commented.map(({ name }) => name.value)).toEqual(['A'])
})

test.each([
  ['env A=1 cmd', 'A=1'],
  ['make deploy API_KEY=x', 'API_KEY=x'],
  ['echo "HF_TOKEN=$X" >> .env', 'HF_TOKEN=$X'],
  ['docker run -e A=1 app', 'A=1'],
  ['anycloud secrets new n A=1', 'A=1'],
  ['docker build --build-arg A=1 .', 'A=1'],
])('the pairs of %s', (script, expected) => {
  expect(parse(script).pairs.map(entryText)).toContain(expected)
})

test.each([
  ['cat > .env <<EOF\nA=1\nEOF', 'dotenv', 'A=1\n'],
  ['cat <<-EOF >> app/.env\n\tA=1\n\t\tB=2\n\tEOF', 'dotenv', 'A=1\nB=2\n'],
  ["cat <<'EOF' | sudo tee /etc/app.env > /dev/null\nA=1\nEOF", 'dotenv', 'A=1\n'],
  ['cat > "$DIR/.env" <<EOF\nA=1\nEOF', 'dotenv', 'A=1\n'],
  ['cat > Dockerfile <<EOF\nFROM a\nEOF', 'dockerfile', 'FROM a\n'],
  ['cat > compose.yaml <<EOF\nservices:\n  a:\n    image: b\nEOF', 'compose', 'services:\n  a:\n    image: b\n'],
  ['kubectl apply -f - <<EOF\nkind: Pod\nEOF', 'kubernetes', 'kind: Pod\n'],
  ['cat <<EOF | kubectl apply -f -\nkind: Pod\nEOF', 'kubernetes', 'kind: Pod\n'],
  ['docker build -t x - <<EOF\nFROM a\nEOF', 'dockerfile', 'FROM a\n'],
  ['cat > start.sh <<EOF\necho\nEOF', 'shell', 'echo\n'],
  ['kubectl -n "$NS" apply -f - <<EOF\nkind: Pod\nEOF', 'kubernetes', 'kind: Pod\n'],
  ['kubectl create --filename=- <<EOF\nkind: Pod\nEOF', 'kubernetes', 'kind: Pod\n'],
  ['podman kube play - <<EOF\nkind: Pod\nEOF', 'kubernetes', 'kind: Pod\n'],
  ['docker compose -p "$P" -f - up -d <<EOF\nservices: {}\nEOF', 'compose', 'services: {}\n'],
  ['docker stack deploy -c- web <<EOF\nservices: {}\nEOF', 'compose', 'services: {}\n'],
  ['docker build -t "$T" -f- . <<EOF\nFROM a\nEOF', 'dockerfile', 'FROM a\n'],
  ['helm upgrade app ./chart -f - <<EOF\na: b\nEOF', 'config', 'a: b\n'],
  ['nomad job run - <<EOF\njob "j" {}\nEOF', 'nomad', 'job "j" {}\n'],
  ['python3 - <<EOF\nx = 1\nEOF', 'text', 'x = 1\n'],
  ['crontab - <<EOF\n@daily x\nEOF', 'crontab', '@daily x\n'],
  ['crontab -u backup - <<EOF\n@daily x\nEOF', 'crontab', '@daily x\n'],
  ['cat > /etc/cron.d/x <<EOF\n@daily x\nEOF', 'crontab', '@daily x\n'],
  ['(crontab -l; echo "0 3 * * * A=$X b") | crontab -', 'crontab', '0 3 * * * A=$X b'],
  ['echo "@daily x" | sudo tee /etc/cron.d/x', 'crontab', '@daily x'],
  ["crontab - <<< '@daily x'", 'crontab', '@daily x'],
  ['echo "export A=1" >> ~/.bashrc', 'shell', 'export A=1'],
  ['cat > /etc/default/app <<EOF\nA=1\nEOF', 'dotenv', 'A=1\n'],
  ['cat > "$CONF" <<EOF\n[db]\npassword = x\nEOF', 'ini', '[db]\npassword = x\n'],
  ["printf 'A=%s\\nB=x%s\\n' 1 $Y > .env", 'dotenv', 'A=1\nB=x$Y'],
  ["ssh host 'cat > /app/.env' <<EOF\nA=1\nEOF", 'dotenv', 'A=1\n'],
  ["docker exec -i web sh -c 'cat >/app/.env' <<EOF\nA=1\nEOF", 'dotenv', 'A=1\n'],
  ['install -m 600 /dev/stdin /etc/app.env <<EOF\nA=1\nEOF', 'dotenv', 'A=1\n'],
])('the heredoc of %s', (script, format, body) => {
  const { parts } = parse(script)
  expect(parts.map(part => [part.format, part.text.text])).toEqual([[format, body]])
})

test.each([
  'cat <<EOF\nA=1\nEOF',
  'cat > run.py <<EOF\na = 1\nEOF',
  'cat > "$FILE" <<EOF\nWelcome to the machine.\nEOF',
  'kubectl exec -i web -- psql <<EOF\nselect 1\nEOF',
  'crontab -l | grep x',
  'crontab jobs.txt',
  'echo done > /dev/null',
])('nothing reads the text of %j', script => {
  expect(parse(script).parts).toEqual([])
})

test.each([
  ['scripts/run.sh', 'docker run --env-file prod.env app', ['file scripts/prod.env', 'file prod.env']],
  ['run.sh', 'source .env', ['file .env']],
  ['run.sh', '. ./conf/app.env', ['file conf/app.env']],
  ['run.sh', 'docker compose -f ../c.yaml up', ['file ../c.yaml']],
  ['run.sh', 'docker build -f d/Dockerfile app', ['names app', 'file app/.dockerignore', 'file app/Dockerfile', 'file d/Dockerfile']],
  ['run.sh', 'docker build .', ['names ', 'file .dockerignore', 'file Dockerfile']],
  ['run.sh', 'docker run --env-file /etc/app.env --env-file ~/x.env --env-file "$F" app', []],
])('%s: the files of %s', (path, script, expected) => {
  expect(parse(script, path).wants.map(want => `${want.kind} ${want.path}`)).toEqual(expected)
})

test.each([
  ['# leaklint-ignore-next-line plain-secret -- a test\n# more\nA=1\n', 'A=1\n'],
  ['A=1 # leaklint-ignore plain-secret -- a test\nB=2\n', 'A=1 # leaklint-ignore plain-secret -- a test\n'],
])('an ignore comment in %j', (script, line) => {
  expect(parse(script).ignores.map(({ from, to }) => script.slice(from, to))).toEqual([line])
})

test('an ignore comment in a heredoc with a format is left to that format', () => {
  expect(parse('cat > .env <<EOF\n# leaklint-ignore-next-line plain-secret -- a test\nA=1\nEOF').ignores).toEqual([])
})

test.each([
  ['run.sh', 'if true; then', 1],
  ['run.sh', 'if true; then :; fi', 0],
  ['run.zsh', 'if true; then', 0],
  ['README.md', 'if true; then', 0],
])('%s with %s has %i unread places', (path, script, count) => {
  expect(parse(script, path).unread).toHaveLength(count)
})

test('keys name the tool and the variable', () => {
  const text = 'A=1\ndocker run -e B=2 app'
  const { keyAt } = parse(text)
  expect([keyAt(text.indexOf('1')), keyAt(text.indexOf('2')), keyAt(text.indexOf('app'))]).toEqual(['A', 'docker run.B', 'docker run'])
})

test('what a store gets', () => {
  const { stores } = parse('anycloud secrets new hf A=1')
  expect(stores.map(({ kind, name, entries }) => [kind, name, entries.map(entryText)])).toEqual([['bundle', 'hf', ['A=1']]])
})

test('a script inside another text keeps its places', () => {
  const source = sourceOf('run: docker run -e A=$B app')
  const { commands } = shell.parse({
    ...wholeText(source),
    text: source.text.slice(5),
    runs: [{ from: 0, start: 5, end: source.text.length }],
  })
  expect(commands.flatMap(({ env }) => env.map(({ span }) => written(span)))).toEqual(['A=$B'])
})

const fragments = fc.array(
  fc.constantFrom(
    'a',
    ' ',
    '\n',
    '"',
    "'",
    '\\',
    '$',
    '${',
    '}',
    '(',
    ')',
    '`',
    '$(',
    '<',
    '>',
    '<<EOF\n',
    'EOF\n',
    '|',
    '&&',
    ';',
    '#',
    '=',
    '{{',
    '}}',
    '<x>',
    'A=',
    'docker run -e ',
    'bash -c ',
    'ssh h ',
    'export ',
    "$'",
    '-',
    '--',
    ',',
  ),
  { maxLength: 40 },
)

test('whatever the text, nothing is thrown and every character leads back to where it is written', () => {
  fc.assert(
    fc.property(fragments, pieces => {
      const text = wholeText(sourceOf(pieces.join('')))
      shell.parse(text)
      for (const part of readScript(text).commands.flatMap(({ words }) => words.flatMap(word => word.parts))) {
        if (!isText(part)) continue
        for (const [at, run] of part.runs.entries()) {
          const decoded = part.text.slice(run.from, part.runs[at + 1]?.from)
          if (decoded.length === run.end - run.start) expect(text.text.slice(run.start, run.end)).toBe(decoded)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['substitutions', `echo ${'"$('.repeat(3000)}`],
  ['backslashes', '\\'.repeat(300_000)],
  ['quotes', '"'.repeat(100_001)],
  ['options', `docker run -${'i'.repeat(300_000)} app`],
  ['arguments', `docker run ${'-e A=$B '.repeat(130_000)} app`],
  ['wrappers', 'sudo '.repeat(50_000)],
])('very many %s', (_, script) => {
  expect(() => parse(script)).not.toThrow()
})

test('a line that opens thousands of heredocs is refused at once', () => {
  const text = `cat ${'<<A '.repeat(50_000)}\nA\n`
  expect(shell.parse(wholeText({ path: 'a.sh', text, scope: 'report' })).unread).toHaveLength(1)
})

test.each([
  ['too deep a command', `${'$(echo '.repeat(60)}docker login -u a${')'.repeat(60)}\n`],
  ['too many words', `A=(${'-e A=1 '.repeat(300)})\n${'docker run "${A[@]}" x:1\n'.repeat(400)}`],
  ['too many calls', `f() { ssh "$1" '${'true;'.repeat(3_000)}'; }\n${Array.from({ length: 50 }, (_, at) => `f h${at}\n`).join('')}`],
])('%s is said to be unread', (_, script) => {
  const { unread } = shell.parse(wholeText({ path: 'run.sh', text: script, scope: 'report' }))
  expect(unread.map(({ message }) => message)).toEqual(['the shell script cannot be read from here on'])
})

test.each([
  `${'$(echo '.repeat(20)}docker login -u a${')'.repeat(20)}\n`,
  `A=(${'-e A=1 '.repeat(300)})\n${'docker run "${A[@]}" x:1\n'.repeat(20)}`,
  `f() { ssh "$1" '${'true;'.repeat(300)}'; }\n${Array.from({ length: 5 }, (_, at) => `f h${at}\n`).join('')}`,
])('less of it is read', script => {
  expect(shell.parse(wholeText({ path: 'run.sh', text: script, scope: 'report' })).unread).toEqual([])
})
