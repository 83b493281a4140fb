import { describe, expect, test } from 'vitest'
import { loadFormats } from '../../src/formats/index.ts'
import { shell } from '../../src/formats/shell.ts'
import { parse } from '../../src/parse.ts'
import type { ParsedWorkload } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { commandsIn, entryText } from '../commands/shown.ts'

const formats = await loadFormats()

function started(text: string, path = 'run.sh'): readonly ParsedWorkload[] {
  return parse([{ path, text, scope: 'report' }], formats).flatMap(({ commands }) => commands.flatMap(({ workload }) => workload ?? []))
}

const published = { does: 'docker run', starts: { image: 'db', ports: ['80:80'] } }
const plain = { does: 'docker run', starts: { image: 'db' } }

describe('words of variables', () => {
  test.each([
    'A=(-p 80:80)\ndocker run "${A[@]}" db',
    'A=(-p 80:80)\ndocker run ${A[*]} db',
    'A=(-p 80:80)\ndocker run ${A[@]+"${A[@]}"} db',
    'A=()\nif x; then\n  A+=(-p 80:80)\nfi\ndocker run "${A[@]}" db',
    'f() {\n  local -a A=(-p)\n  A+=("80:80")\n  docker run "${A[@]}" db\n}',
    'f() {\n  local A\n  A+=(-p 80:80)\n  docker run "${A[@]}" db\n}',
    'declare -a A\nA=(-p 80:80)\nB=("${A[@]}")\ndocker run "${B[@]}" db',
    'f() { docker run "${A[@]}" db; }\nA=(-p 80:80)\nf',
    'set -- -p 80:80\ndocker run "$@" db',
    'set -- db\nset -- -p 80:80 "$@"\ndocker run "$@"',
    'A="-p 80:80"\ndocker run $A db',
    "A='-p 80:80'\ndocker run ${A} db",
    'A=-p\nA="$A 80:80"\ndocker run $A db',
    'A=-p\nA+=" 80:80"\ndocker run $A db',
    'A="-p 80:80 db"\ndocker run $A',
    'A="--publish=80:80"\ndocker run $A db',
    'A=\nA="$A -p 80:80"\ndocker run $A db',
    'docker run ${A:+-p 80:80} db',
    'docker run ${A:--p 80:80} db',
    'A=docker\n$A run -p 80:80 db',
    'A=/usr/bin\nsudo "$A/docker" run -p 80:80 db',
    '"${A:-docker}" run -p 80:80 db',
    'A=${A:-docker}\nB="sudo $A run"\n$B -p 80:80 db',
    ': "${A:=docker}"\n$A run -p 80:80 db',
    'A=run\ndocker $A -p 80:80 db',
    'A="docker run -p 80:80 db"\n$A',
    'A="docker run -p 80:80 db"\neval "$A"',
    'A="docker run -p 80:80 db"\nssh host "$A"',
    'A="-p 80:80"\nbash -c "docker run $A db"',
    'A="-p 80:80"\nssh host <<END\ndocker run $A db\nEND',
  ])('%s', script => {
    expect(commandsIn(script)).toEqual([published])
  })

  test.each([
    ['what nobody assigns', 'docker run $A'],
    ['what a command gives', 'A=$(cat image)\ndocker run $A'],
    ['a quoted word', 'A="b c"\ndocker run "$A"'],
    ['a plain word', 'A=b\ndocker run $A'],
  ])('%s stays a reference', (_, script) => {
    expect(started(script).map(({ image }) => image?.parts.map(part => ('text' in part ? part.text : part.name)))).toEqual([['A']])
  })

  test.each([
    'A="-p 80:80"\nA=\ndocker run -d $A db',
    'A="-p 80:80" x\ndocker run ${A} db',
    'A=(-p 80:80)\nunset A\ndocker run "${A[@]}" db',
    'set -- -d -p 80:80\nshift\ndocker run "$@" db',
    'A=$(cat options)\ndocker run $A db',
    'A="-p 80:80"\nread -r A\ndocker run $A db',
  ])('%s publishes nothing', script => {
    expect(commandsIn(script)).not.toContainEqual(published)
  })

  test('the last assignment before a use', () => {
    expect(commandsIn('A="-d"\ndocker run $A db\nA="-p 80:80"\ndocker run $A db')).toEqual([plain, published])
  })

  test.each([
    ['itself', 'A="$A -p 80:80"\ndocker run $A db'],
    ['each other', 'A=$B\nB=$A\n$A run -p 80:80 db'],
    ['its own elements', 'A=("${A[@]}" -p 80:80)\ndocker run "${A[@]}" db'],
  ])('a variable of %s ends', (_, script) => {
    expect(started(script).length).toBeLessThan(2)
  })

  test('a command takes no more than a thousand words', () => {
    const script = `A=(${'-e A '.repeat(400)})\ndocker run "\${A[@]}" "\${A[@]}" "\${A[@]}" db`
    expect(started(script).map(({ env }) => env.length)).toEqual([0])
  })

  test('a name that is written out elsewhere', () => {
    expect(started('A=host\ndocker run --net=$A db\ndocker run --net "$A" db').map(({ network }) => network.kind)).toEqual(['host', 'host'])
    expect(started('A=data\ndocker run -v $A:/x db').map(({ mounts }) => mounts[0]?.kind)).toEqual(['volume'])
    expect(commandsIn('A=root@ssh4.vast.ai\nscp .env $A:')).toMatchObject([{ on: 'Vast.ai', uploads: ['.env'] }])
  })

  test.each(['"$P"', '--env=$P', '--env "$P"', '"HF_TOKEN=$T"'])('a variable behind %s', word => {
    const option = word.startsWith('--') ? word : `-e ${word}`
    expect(commandsIn(`P="HF_TOKEN=$T"\nlium up 1 ${option}`)).toMatchObject([{ env: ['HF_TOKEN=$T'] }])
  })

  test('a header', () => {
    expect(commandsIn('H="X-Vault-Token: $T"\ncurl -H "$H" https://x.example')).toEqual(
      commandsIn('curl -H "X-Vault-Token: $T" https://x.example'),
    )
  })

  test('each word stands where it is written', () => {
    const text = 'A=(-e "HF_TOKEN=$T")\nlium up 1 "${A[@]}"\nB="-e WANDB_API_KEY=$W"\nvastai create instance 1 --image x --env "$B"\n'
    const { commands } = shell.parse(wholeText({ path: 'run.sh', text, scope: 'report' }))
    const entries = commands.flatMap(({ env }) => env)
    expect(entries.map(entryText)).toEqual(['HF_TOKEN=$T', 'WANDB_API_KEY=$W'])
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"HF_TOKEN=$T"', 'WANDB_API_KEY=$W'])
  })
})

describe('variables of the file around', () => {
  test.each([
    ['Makefile', 'D ?= docker\nF := -p 80:80\nup:\n\t@$(D) run $(F) db\n'],
    ['Makefile', 'F = -p $(PORT)\nPORT = 80:80\nup:\n\tdocker run ${F} db\n'],
    ['Makefile', 'F := -d\nF += -p 80:80\nup:\n\tdocker run $(F) db\n'],
    ['Makefile', 'F := -p 80:80\nF ?= -d\nup:\n\tdocker run $(F) db\n'],
    ['Makefile', 'F := -d\nF := $(F) -p 80:80\nup:\n\tdocker run $(F) db\n'],
    ['Makefile', 'RUN = docker run\nup:\n\tsudo $(RUN) -p 80:80 db\n'],
    ['justfile', "d := 'docker'\nf := '-p 80:80'\nup:\n    {{d}} run {{f}} db\n"],
    ['Taskfile.yml', "version: '3'\nvars: {D: docker}\ntasks:\n  up:\n    vars: {F: -p 80:80}\n    cmds: ['{{.D}} run {{.F}} db']\n"],
  ])('%s: %j', (path, text) => {
    const [workload] = started(text, path)
    expect(workload?.ports.map(({ short }) => short?.parts.length)).toEqual([1])
    expect(workload?.image?.parts).toMatchObject([{ text: 'db' }])
  })

  test.each([
    ['Makefile', 'F = $(G)\nG = $(F)\nup:\n\tdocker run --name x $(F) db\n'],
    ['Makefile', 'F := $(shell cat options)\nup:\n\tdocker run --name x $(F) db\n'],
    ['justfile', 'f := `cat options`\nup:\n    docker run --name x {{f}} db\n'],
    [
      'Taskfile.yml',
      "version: '3'\nvars: {F: -p 80:80}\ntasks:\n  up:\n    vars: {F: {sh: cat options}}\n    cmds: ['docker run {{.F}} db']\n",
    ],
  ])('%s: %j is not known', (path, text) => {
    expect(started(text, path).map(({ ports }) => ports)).toEqual([[]])
  })
})
