import { expect, test } from 'vitest'
import { compose } from '../../src/formats/compose/index.ts'
import { isCompose } from '../../src/formats/recognise.ts'
import { isText } from '../../src/formats/word.ts'
import type { Value } from '../../src/model.ts'
import type { Entry, Parsed, ParsedWorkload, Word } from '../../src/parsed.ts'
import { slice, wholeText } from '../../src/source.ts'

function parse(text: string, path = 'app/compose.yaml'): Parsed {
  return compose.parse(wholeText({ path, text, scope: 'report' }))
}

/** A file with one service, `web`, whose body is given without indentation. */
function service(body: string, rest = ''): Parsed {
  return parse(`services:\n  web:\n${body.replace(/^/gm, '    ')}\n${rest}`)
}

function web(body: string, rest = ''): ParsedWorkload {
  const [workload] = service(body, rest).workloads
  if (workload === undefined) throw new Error('no workload')
  return workload
}

function show(word: Word | undefined): string | undefined {
  return word?.parts.map(part => (isText(part) ? part.text : showValue(part))).join('')
}

function showValue(value: Value): string {
  if (value.kind === 'literal') return value.text.reveal()
  if (value.kind === 'template') return value.parts.map(showValue).join('')
  if (value.kind === 'absent') return '-'
  return `«${value.name}${value.fallback === undefined ? '' : `${value.operator ?? ''}${showValue(value.fallback)}`}»`
}

const showEntries = (entries: readonly Entry[]): string[] => entries.map(({ name, value }) => `${name.value}=${showValue(value)}`)
const written = ({ source, start, end }: Word['span']): string => source.text.slice(start, end)

test.each([
  ['environment: {A: x, B: 1, C: true}', ['A=x', 'B=1', 'C=true']],
  ['environment:\n  A: ${X:-y}\n  B: "a${X}b"\n  C:\n  D: ""\n  E: ~', ['A=«X:-y»', 'B=a«X»b', 'C=«C»', 'D=', 'E=«E»']],
  ['environment:\n- A=x=y\n- B=\n- C\n- "D=$X"\n- $K=v', ['A=x=y', 'B=', 'C=«C»', 'D=«X»']],
  ['environment:\n- A: x', ['A=x']],
  ['environment: {<<: {A: 1, B: 2}, B: 3}', ['A=1', 'B=3']],
  ["environment: {A: 'a$$b'}", ['A=a$b']],
  ['environment: !reset null', []],
  ['environment: [~, [], {A: {B: c}}]', []],
])('%s', (body, expected) => {
  expect(showEntries(web(body).env)).toEqual(expected)
})

test('aliases and merge keys', () => {
  const parsed = parse(
    'x-env: &env\n  A: one\nservices:\n  a:\n    environment: *env\n  b: &b\n    image: x:1\n    environment:\n      <<: *env\n      B: two\n  c:\n    <<: *b\n',
  )
  expect(parsed.workloads.map(({ name, env }) => [name, ...showEntries(env)])).toEqual([
    ['a', 'A=one'],
    ['b', 'A=one', 'B=two'],
    ['c', 'A=one', 'B=two'],
  ])
  expect(showEntries(parsed.pairs)).toEqual(['A=one', 'image=x:1', 'B=two'])
})

test('positions of an env entry', () => {
  const [a, b] = web('environment:\n- A=${X:-y}\n- "B=x z"').env
  expect(a && [written(a.name.span), written(a.span)]).toEqual(['A', 'A=${X:-y}'])
  expect(b && [written(b.name.span), written(b.span)]).toEqual(['B', '"B=x z"'])
})

test.each([
  ['env_file: a.env', [['a.env', 'compose', true]]],
  [
    'env_file: [a.env, ./b.env]',
    [
      ['a.env', 'compose', true],
      ['./b.env', 'compose', true],
    ],
  ],
  [
    'env_file:\n- path: a.env\n  required: false\n- path: b\n  format: raw',
    [
      ['a.env', 'compose', false],
      ['b', 'docker', true],
    ],
  ],
  ['env_file: ${E:-x.env}', [['«E:-x.env»', 'compose', true]]],
  ['env_file: []', []],
])('%s', (body, expected) => {
  const files = web(body).envFrom.map(source => (source.kind === 'file' ? [show(source.path), source.dialect, source.required] : []))
  expect(files).toEqual(expected)
})

test.each([
  ['env_file: [a.env, ../b.env, ../../c.env]', ['app/a.env', 'b.env', '../c.env']],
  ['env_file: ["${D:-conf}/a.env", "$F", /etc/x.env, ~/y.env]', ['app/conf/a.env']],
  ['build: .', ['app/', 'app/.dockerignore', 'app/Dockerfile', 'app/Dockerfile.dockerignore']],
  ['build: ..', ['/', '.dockerignore', 'Dockerfile', 'Dockerfile.dockerignore']],
  [
    'build: {context: ./web/, dockerfile: ../gpu.Dockerfile}',
    ['app/web/', 'app/web/.dockerignore', 'app/gpu.Dockerfile', 'app/gpu.Dockerfile.dockerignore'],
  ],
  ['build: {dockerfile_inline: FROM x}', ['app/', 'app/.dockerignore']],
  ['build: https://github.com/a/b.git', []],
  ['build: $DIR', []],
  ['extends: {service: base, file: ../common.yaml}', ['common.yaml']],
  ['extends: base', []],
])('%s wants its files', (body, expected) => {
  const { wants } = service(body)
  const named = wants.map(({ kind, path }) => (kind === 'names' ? `${path}/` : path))
  expect(named.filter(path => !/(?:^|\/)(?:\.env|(?:docker-)?compose\.override\.ya?ml)$/.test(path))).toEqual(expected)
})

test.each([
  [
    'app/compose.yaml',
    [
      'app/.env',
      'app/compose.override.yml',
      'app/compose.override.yaml',
      'app/docker-compose.override.yml',
      'app/docker-compose.override.yaml',
    ],
  ],
  ['compose.prod.yml', ['.env']],
  ['docker-compose.override.yml', ['.env']],
])('%s is read with what stands beside it', (path, expected) => {
  const parsed = parse('services: {}', path)
  expect(parsed.wants.map(({ path }) => path)).toEqual(expected)
  expect(parsed.scope.files).toMatchObject([{ kind: 'file', dialect: 'compose', required: false }])
  expect(parsed.inclusions.map(({ kind, path }) => `${kind} ${show(path)}`)).toEqual(
    expected.slice(1).map(path => `override ${path.slice('app/'.length)}`),
  )
})

test('includes and extends', () => {
  const parsed = parse(
    'include:\n- a.yaml\n- path: [b.yaml, c.yaml]\n  env_file: d.env\nservices:\n  web: {extends: base}\n  api: {extends: {file: e.yaml, service: x}}\n',
    'stack.yml',
  )
  expect(parsed.inclusions.map(({ kind, path, workload, base }) => [kind, show(path), workload, base])).toEqual([
    ['include', 'a.yaml', undefined, undefined],
    ['include', 'b.yaml', undefined, undefined],
    ['override', 'c.yaml', undefined, undefined],
    ['extends', 'stack.yml', 'web', 'base'],
    ['extends', 'e.yaml', 'api', 'x'],
  ])
  expect(parsed.scope.files.map(file => (file.kind === 'file' ? show(file.path) : ''))).toEqual(['d.env', '.env'])
  expect(parsed.wants.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.env', '.env', 'e.yaml'])
})

test.each([
  ['image: nginx:1', 'nginx:1', false],
  ['image: "nginx:${TAG:-latest}"', 'nginx:«TAG:-latest»', false],
  ['image: me/app\nbuild: .', 'me/app', true],
  ['build: .', undefined, true],
  ['image: "{{ image }}"', '«»', false],
])('%s', (body, image, local) => {
  const workload = web(body)
  expect([show(workload.image), workload.local]).toEqual([image, local])
})

test('a build and what it hands over', () => {
  const { builds, images, parts } = service(
    'image: me/app:1\nbuild:\n  context: ./web\n  dockerfile: D\n  args:\n  - TOKEN=$T\n  - NPM\n  cache_from: [me/app:cache]\n  additional_contexts:\n    base: docker-image://alpine:${V:-edge}\n    code: ../code',
  )
  expect(builds).toMatchObject([{ name: 'web' }])
  expect([builds[0]?.context, builds[0]?.dockerfile, builds[0]?.tag].map(show)).toEqual(['./web', 'D', 'me/app:1'])
  expect(showEntries(builds[0]?.args ?? [])).toEqual(['TOKEN=«T»', 'NPM=«NPM»'])
  expect(images.map(({ user, image }) => [user, show(image)])).toEqual([['the build of web', 'alpine:«V:-edge»']])
  expect(parts).toEqual([])
})

test('a build without context, a remote one, contexts in a list', () => {
  const [build] = service('build: {args: {A: }}').builds
  expect([show(build?.context), show(build?.dockerfile), ...showEntries(build?.args ?? [])]).toEqual(['.', undefined, 'A=«A»'])
  expect(service('build: git@github.com:a/b.git').builds[0]?.context).toBeUndefined()
  expect(service('build: {additional_contexts: [base=docker-image://a:1, x=./y]}').images.map(({ image }) => show(image))).toEqual(['a:1'])
})

test.each([
  ['ports: ["80:80", 443]', [['80:80'], ['443']]],
  ['ports: ["${IP:-127.0.0.1}:80:80"]', [['«IP:-127.0.0.1»:80:80']]],
  ['ports: [{target: 80}]', [[undefined, undefined, '80', undefined]]],
  ['ports: [{target: 80, published: "8080", host_ip: 127.0.0.1, protocol: tcp}]', [[undefined, '127.0.0.1', '80', '8080']]],
  ['ports: [{target: 80, host_ip: ""}]', [[undefined, '', '80', undefined]]],
  ['ports: !reset []', []],
  ['expose: [80]', []],
])('%s', (body, expected) => {
  const ports = web(body).ports.map(port =>
    port.short === undefined ? [undefined, show(port.address), show(port.container), show(port.host)] : [show(port.short)],
  )
  expect(ports).toEqual(expected)
})

test('keys that replace', () => {
  expect(web('ports: !reset []\nenvironment: !override {A: b}\nimage: x')).toMatchObject({ ports: [], replaces: ['ports', 'environment'] })
  expect(web('ports: []').replaces).toBeUndefined()
})

const DECLARED = `volumes:
  data:
  bound: {driver_opts: {type: none, o: "bind,ro", device: /srv/wallets}}
  memory: {driver_opts: {type: tmpfs, device: tmpfs}}
secrets:
  token: {file: ./token.txt}
  key: {environment: KEY}
configs:
  app: {file: app.ini}
`

test.each([
  ['volumes: [./a:/b]', ['bind ./a /b']],
  ['volumes: [/a:/b:ro]', ['bind /a /b ro']],
  ['volumes: ["/a:/b:z,ro"]', ['bind /a /b ro']],
  ['volumes: [~/.ssh:/b]', ['bind ~/.ssh /b']],
  ['volumes: ["${W}:/b", "${W:-/x}/y:/c:ro"]', ['bind «W» /b', 'bind «W:-/x»/y /c ro']],
  ['volumes: ["data:/b", "data:${T}"]', ['volume data /b', 'volume data «T»']],
  ['volumes: [bound:/b]', ['bind /srv/wallets /b']],
  ['volumes: [memory:/b]', ['temporary memory /b']],
  ['volumes: [/b]', ['volume - /b']],
  ["volumes: ['C:\\x:/b', 'c:/x:D:\\y:ro']", ['bind C:\\x /b', 'bind c:/x D:\\y ro']],
  ['volumes: [{type: bind, source: ./a, target: /b, read_only: true}]', ['bind ./a /b ro']],
  ['volumes: [{type: volume, source: data, target: /b}]', ['volume data /b']],
  ['volumes: [{type: volume, source: bound, target: /b}]', ['bind /srv/wallets /b']],
  ['volumes: [{type: tmpfs, target: /b}]', ['temporary - /b']],
  ['volumes: [{type: image, source: a:1, target: /b}]', []],
  ['tmpfs: /run', ['temporary - /run']],
  ['tmpfs: ["/run:size=1m", /tmp]', ['temporary - /run', 'temporary - /tmp']],
  ['secrets: [token, key]', ['secret ./token.txt /run/secrets/token ro', 'secret key /run/secrets/key ro']],
  ['secrets: [{source: token, target: t}, {source: key, target: /x/y}]', ['secret ./token.txt /run/secrets/t ro', 'secret key /x/y ro']],
  ['configs: [app, {source: app, target: /etc/app.ini}]', ['secret app.ini /app ro', 'secret app.ini /etc/app.ini ro']],
])('%s', (body, expected) => {
  const mounts = web(body, DECLARED).mounts.map(
    ({ kind, source, target, readOnly }) => `${kind} ${show(source) ?? '-'} ${show(target) ?? '-'}${readOnly ? ' ro' : ''}`,
  )
  expect(mounts).toEqual(expected)
})

test('an image as a volume', () => {
  const { images } = service('volumes: [{type: image, source: models:latest, target: /b}]')
  expect(images.map(({ user, image }) => [user, show(image)])).toEqual([['a volume of web', 'models:latest']])
})

test.each([
  ['image: x', '', { kind: 'own' }],
  ['network_mode: host', '', { kind: 'host', process: false }],
  ['network_mode: "${N:-host}"', '', { kind: 'host', process: false }],
  ['network_mode: $N', '', { kind: 'unknown' }],
  ['network_mode: none', '', { kind: 'none' }],
  ['network_mode: bridge', '', { kind: 'own' }],
  ['network_mode: service:db', '', { kind: 'shared' }],
  ['network_mode: container:x', '', { kind: 'shared' }],
  ['networks: [h]', 'networks: {h: {external: true, name: host}}', { kind: 'host', process: false }],
  ['networks: {h: {}}', 'networks: {h: {external: {name: host}}}', { kind: 'host', process: false }],
  ['networks: [h]', 'networks: {h: {name: host}}', { kind: 'own' }],
])('%s %s', (body, rest, expected) => {
  const { network } = web(body, rest)
  expect(network).toMatchObject(expected)
  if (network.kind === 'host') expect(written(network.span)).toMatch(/host|^h$/)
})

test.each([
  ['command: serve --key "$K" x', ['serve', '--key', '«K»', 'x'], []],
  ['command: [serve, --key=$K, "a b"]', ['serve', '--key=«K»', 'a b'], []],
  ['entrypoint: [run]\ncommand: [x]', ['run', 'x'], []],
  ['command: sh -c "echo $$A $B"', ['sh', '-c', 'echo $A «B»'], ['echo $A $B']],
  ['command:\n- /bin/bash\n- -lc\n- |\n  a $$A\n  b', ['/bin/bash', '-lc', 'a $A\nb\n'], ['a $A\nb\n']],
  ['entrypoint: [tini, --, sh, -ec]\ncommand: ["a && b"]', ['tini', '--', 'sh', '-ec', 'a && b'], ['a && b']],
  ['healthcheck: {test: curl -f http://x || exit 1}', [], ['curl -f http://x || exit 1']],
  ['healthcheck: {test: [CMD-SHELL, "a || b"]}', [], ['a || b']],
  ['healthcheck: {test: [CMD, a, b]}', [], []],
  ['healthcheck: {test: [CMD, sh, -c, a b]}', [], ['a b']],
  ['healthcheck: {test: [NONE]}', [], []],
  ['post_start:\n- command: sh -c "x y"\npre_stop: [{command: [bash, -c, z]}]', [], ['x y', 'z']],
  ['command: ~', [], []],
])('%s', (body, words, scripts) => {
  const parsed = service(body)
  expect(parsed.workloads[0]?.command.map(show)).toEqual(words)
  expect(parsed.parts.map(({ format, text }) => [format, text.text])).toEqual(scripts.map(text => ['shell', text]))
})

test('a script keeps its places', () => {
  const text = 'services:\n  web:\n    command:\n      - sh\n      - -c\n      - |\n        a $$A\n        b ${B:-c}\n'
  const [part] = parse(text).parts
  const runs = part?.text.runs ?? []
  const pieces = runs.map(({ from, start, end }, at) => [part?.text.text.slice(from, runs[at + 1]?.from), text.slice(start, end)])
  expect(pieces.filter(([decoded, original]) => decoded !== original)).toEqual([['$', '$$']])
  expect(pieces.map(([decoded]) => decoded).join('')).toBe('a $A\nb ${B:-c}\n')
})

test('a command of a known tool', () => {
  const { commands } = service('command: docker login -u me -p $PW')
  expect(commands.map(({ tool, span }) => [tool, written(span)])).toEqual([['docker', 'docker login -u me -p $PW']])
  expect(service('command: [sh, -c, docker login -u me -p $PW]').commands).toEqual([])
})

test('files that are written inside the file', () => {
  const { parts } = parse(
    'configs:\n  run.sh:\n    content: |\n      echo $$A\n  start: {content: "#!/bin/sh\\nx"}\n  app.env: {content: A=b}\n  data.json: {content: \'{"a": 1}\'}\n  other: {content: text}\n',
  )
  expect(parts.map(({ format, text }) => [format, text.text])).toEqual([
    ['shell', 'echo $A\n'],
    ['shell', '#!/bin/sh\nx'],
    ['dotenv', 'A=b'],
    ['config', '{"a": 1}'],
    ['ini', 'text'],
  ])
  const { builds, parts: inlined } = service('build:\n  dockerfile_inline: |\n    FROM a:$V\n    RUN $$X')
  expect(inlined.map(({ format, text }) => [format, text.text])).toEqual([['dockerfile', 'FROM a:$V\nRUN $X\n']])
  expect(show(builds[0]?.dockerfile)).toBe('compose.yaml')
})

test.each([
  ['a: {volumes: [/var/run/dstack.sock:/var/run/dstack.sock]}, b: {image: x}', ['confidential', 'confidential']],
  ['a: {volumes: [{type: bind, source: /var/run/tappd.sock, target: /x}]}', ['confidential']],
  ['a: {volumes: [./simulator/dstack.sock:/var/run/dstack.sock]}', []],
  ['a: {runtime: kata-qemu-tdx}', ['confidential']],
  ['a: {runtime: kata-qemu-nvidia-gpu-snp-runtime-rs}', ['confidential']],
  ['a: {runtime: kata-qemu}', ['negative']],
  ['a: {runtime: kata-qemu-coco-dev}', ['negative']],
  ['a: {runtime: kata-remote}', []],
  ['a: {runtime: runsc}', ['negative']],
  ['a: {runtime: nvidia}', []],
])('markers of {%s}', (services, expected) => {
  const { workloads } = parse(`services: {${services}}`)
  expect(workloads.flatMap(({ markers }) => markers.map(({ verdict }) => verdict))).toEqual(expected)
})

test('pairs and texts from anywhere', () => {
  const { pairs, texts } = parse(
    'x-a: {password: "a\\tb"}\nservices:\n  web:\n    labels: [a.b/c=d, plain]\n    logging: {options: {token: $T}}\n    command: [--key=x, https://h/?a=b]\n',
  )
  expect(showEntries(pairs)).toEqual(['password=a\tb', 'a.b/c=d', 'token=«T»', 'key=x'])
  expect(texts.map(({ text }) => text)).toEqual(['a\tb'])
})

test('comments, key paths and what is not understood', () => {
  const text = 'services:\n  web:\n    environment:\n      A: ${ x}\n    image: x # leaklint-ignore floating-image-tag -- ours\n'
  const { ignores, unread, keyAt } = parse(text)
  expect(ignores.map(({ rules }) => rules.map(({ value }) => value))).toEqual([['floating-image-tag']])
  expect(unread.map(({ at }) => written(at))).toEqual(['${'])
  expect(keyAt(text.indexOf('${'))).toBe('services.web.environment.A')
})

test('a part of a file may be incomplete', () => {
  const text = 'See:\nservices: {web: {image: "a:${ x}"}\n'
  const outer = wholeText({ path: 'README.md', text, scope: 'report' })
  const { unread, workloads, wants } = compose.parse(slice(outer, text.indexOf('services')))
  expect(unread).toEqual([])
  expect(workloads.map(({ span }) => written(span))).toEqual(['web: {image: "a:${ x}"}'])
  expect(wants.map(({ path }) => path)).toEqual(['.env'])
})

test.each([
  'services:\n  web:\n    image: x\n   bad: [\n',
  'services: text',
  'services: [a, b]',
  'services:\n  web:\n  db: text\n  x: [1]',
  'services: {a: {build: [x], volumes: x, ports: {a: b}, env_file: {path: [x]}, extends: [], networks: x, secrets: {a: b}}}',
  'include: {path: {a: b}}\nservices: ~',
  'services: {a: {volumes: [":", "::", "", {type: bind}], tmpfs: {a: b}, command: {a: b}, healthcheck: x, build: {context: [a], args: x}}}',
  '&a [*a, *b]',
  '',
])('never throws: %j', text => {
  expect(() => parse(text).keyAt(3)).not.toThrow()
})

test.each([
  ['compose.yaml', 'services: {}', true],
  ['a/docker-compose.prod.yml', 'version: "3"\nservices:\n', true],
  ['gpu.compose.yml', 'services:\n', true],
  ['docker-compose.yml.example', 'services:\n', true],
  ['compose.yaml', 'include: [a.yaml]', true],
  ['stack.yml', 'x-a: &a\n  b: c\nservices:\n  # the site\n\n  web:\n    <<: *a\n    image: x\nvolumes:\n', true],
  ['stack.yml', '"services":\r\n  "web":\r\n    "image": x\r\n', true],
  ['compose.md', 'services: {}', false],
  ['compose.yaml', 'apiVersion: v1\nkind: List\nservices: []', false],
  ['compose.yaml', 'a: b', false],
  ['deploy.yaml', 'version: "2.0"\nservices:\n  web:\n    image: x\nprofiles:\ndeployment:\n', false],
  ['deploy.yml', 'on: push\njobs:\n  a:\n    services:\n      web:\n        image: x\n', false],
  ['.gitlab-ci.yml', 'services:\n  - docker:dind\n', false],
  ['services.yaml', 'services:\n  _defaults:\n    autowire: true\n', false],
  ['.lando.yml', 'name: x\nrecipe: y\nservices:\n  web:\n    build: x\n', false],
  ['values.yaml', 'web:\n  services:\n    a:\n      image: x\n', false],
])('%s is a compose file by name and shape', (path, text, expected) => {
  expect(isCompose({ path, text, scope: 'report' })).toBe(expected)
})

test('a large file takes no long', () => {
  const start = performance.now()
  const body = Array.from(
    { length: 5000 },
    (_, at) => `  s${at}:\n    image: a:1\n    environment:\n      - A=\${B:-c}\n    ports: ["80:80"]\n`,
  )
  expect(parse(`services:\n${body.join('')}`).workloads).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(8000)
})
