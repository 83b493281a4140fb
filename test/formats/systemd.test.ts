import { describe, expect, test } from 'vitest'
import { systemd } from '../../src/formats/systemd/index.ts'
import { parse } from '../../src/parse.ts'
import { loadFormats } from '../../src/formats/index.ts'
import type { Parsed, Word } from '../../src/parsed.ts'
import { patternText } from '../../src/formats/word.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { described, recognised } from './gpu/described.ts'

const formats = await loadFormats(['systemd', 'shell'])

function read(text: string, path = 'app.service'): Parsed {
  return systemd.parse(wholeText({ path, text, scope: 'report' }))
}

test.each([
  ['app.service', '[Service]\nExecStart=/bin/app\n', 'systemd'],
  ['etc/docker.socket', '[Socket]\nListenStream=2375\n', 'systemd'],
  ['ollama.service.d/override.conf', '[Service]\n', 'systemd'],
  ['app.container', '[Container]\nImage=a:1\n', 'systemd'],
  ['app.pod', '=head1 NAME\n', 'text'],
  ['http.service', '<?xml version="1.0"?>\n<service-group>\n', 'text'],
  ['nginx.conf', '[Service]\n', 'ini'],
])('%s: %j is read as %s', (path, text, format) => {
  expect(recognised(path, text)).toBe(format)
})

describe('names and values', () => {
  test.each([
    ['variables', '[Service]\nEnvironment="A=b c" D=e \'F=g h\'', ['A=b c', 'D=e', 'F=g h']],
    ['a quote inside of an item', '[Service]\nEnvironment=A="b c"', ['A=b c']],
    ['a dollar sign, which is text', '[Service]\nEnvironment=A=$B', ['A=$B']],
    ['specifiers', '[Service]\nEnvironment=A=%i-x B=100%% C=%h/x', ['A=…-x', 'B=100%', 'C=$HOME/x']],
    ['a line that is continued, with a comment in it', '[Service]\nEnvironment=A=b \\\n# why\n  C=d\n', ['A=b', 'C=d']],
    ['other settings', '[Service]\r\nUser = app\r\n; no\r\n', ['User=app']],
    ['a credential', '[Service]\nSetCredential=db-password:x:y\nLoadCredential=token:/etc/x', ['db-password=x:y']],
    ['a command', '[Service]\nExecStart=/bin/app', []],
    ['secrets of Podman', '[Container]\nSecret=token,type=env', []],
  ])('%s', (_what, text, pairs) => {
    expect(read(text).pairs.map(entryText)).toEqual(pairs)
  })

  test('places', () => {
    const text = '[Service]\nUser=app\nEnvironment=A=b "C=d"\n'
    const { pairs, keyAt } = read(text)
    expect(pairs.map(({ span }) => `${keyAt(span.start)} ${text.slice(span.start, span.end)}`)).toEqual([
      'Service.User User=app',
      'Service.Environment.A A=b',
      'Service.Environment.C "C=d"',
    ])
  })
})

describe('services', () => {
  test.each([
    ['ExecStart=/usr/bin/app --port 1', '/usr/bin/app --port 1'],
    ['ExecStart=-+/usr/bin/app $A ${B}', '/usr/bin/app \uE000 \uE000'],
    ['ExecStart=/usr/bin/one\nExecStart=\nExecStart=/usr/bin/two', '/usr/bin/two'],
    ["ExecStart=/usr/bin/app 'a b' \\\n  c", '/usr/bin/app a b c'],
  ])('%j is a process', (text, command) => {
    expect(described('app.service', `[Service]\n${text}\n`)).toMatchObject({
      workloads: [{ name: 'app.service', network: 'host', command }],
    })
  })

  test('a process has its variables', () => {
    const text =
      '[Service]\nEnvironment=A=b\nPassEnvironment=C\nEnvironmentFile=-/etc/default/app\nEnvironmentFile=app.env\nExecStart=/bin/app\n'
    const { workloads, wants } = read(text, 'units/app.service')
    expect(workloads[0]?.env.map(entryText)).toEqual(['A=b', 'C=(absent)'])
    expect(workloads[0]?.envFrom).toMatchObject([{ required: false }, { required: true }])
    expect(wants.map(({ path, format }) => `${path} ${format}`)).toEqual(['units/app.env dotenv', 'app.env dotenv'])
  })

  test.each([
    ['/usr/bin/docker run -p 80:80 %i', 'docker run -p 80:80 \uE000'],
    ['/bin/sh -c "echo $$HOME | cat"', '/bin/sh -c "echo $HOME | cat"'],
    ['/bin/app --url http://x?a=1&b=2', '/bin/app --url http://x?a=1\\&b=2'],
    ['/bin/a one ; /bin/b a;b', '/bin/a one ; /bin/b a\\;b'],
    ["/bin/app '%%h a&b' %h", "/bin/app '%h a&b' ${HOME}"],
  ])('the command %s as a script', (line, script) => {
    expect(read(`[Service]\nExecStartPre=-${line}\n`).parts).toMatchObject([
      { format: 'shell', text: { text: script.replace(/^docker/, '/usr/bin/docker') } },
    ])
  })

  test('what a container runtime starts is no process', () => {
    const text = '[Service]\nEnvironment=A=b\nExecStart=/usr/bin/docker run --rm -e A=${A} -p 8080:80 app:1\n'
    const [unit, script] = parse([{ path: 'app.service', text, scope: 'report' }], formats)
    expect(unit?.workloads).toEqual([])
    const [run] = script?.commands ?? []
    expect(run?.workload?.ports).toHaveLength(1)
    const port = run?.workload?.ports[0]?.span
    expect(port && text.slice(port.start, port.end)).toBe('8080:80')
  })

  test('a drop-in changes the unit of its folder', () => {
    expect(described('etc/ollama.service.d/override.conf', '[Service]\nEnvironment="OLLAMA_HOST=0.0.0.0"\n')).toMatchObject({
      workloads: [{ name: 'ollama.service', env: ['OLLAMA_HOST=0.0.0.0'], network: 'host' }],
    })
  })

  test.each([
    ['ListenStream=127.0.0.1:2375', ['127.0.0.1 2375']],
    ['ListenStream=2375', ['undefined 2375']],
    ['ListenStream=[::]:80\nListenStream=90', ['[::] 80', 'undefined 90']],
    ['ListenStream=/run/docker.sock', []],
  ])('a socket with %j', (lines, ports) => {
    const { workloads } = read(`[Socket]\n${lines}\n`, 'docker.socket')
    const text = (word: Word | undefined) => word && patternText(word)
    expect(workloads.flatMap(workload => workload.ports.map(({ address, host }) => `${text(address)} ${text(host)}`))).toEqual(ports)
  })
})

describe('units of Podman', () => {
  test('a container', () => {
    const text = [
      '[Container]',
      'Image=docker.io/library/redis:7',
      'Environment=A=b "C=d e"',
      'EnvironmentFile=app.env',
      'PublishPort=6379:6379',
      'Volume=%h/data:/data',
      'Network=host',
      'Secret=pw,type=env,target=REDIS_PASSWORD',
      'Secret=cert',
      'PodmanArgs=--publish 127.0.0.1:1:1',
      'Exec=redis-server --appendonly yes',
    ].join('\n')
    expect(described('redis.container', text)).toEqual({
      format: 'systemd',
      workloads: [
        {
          name: 'redis.container',
          image: 'docker.io/library/redis:7',
          env: ['A=b', 'C=d e', 'REDIS_PASSWORD=$pw'],
          mounts: ['bind \uE000/data:/data', 'secret cert:'],
          ports: ['docker-run 6379:6379', 'docker-run 127.0.0.1:1:1'],
          network: 'host',
          command: 'redis-server --appendonly yes',
        },
      ],
    })
    const [workload] = read(text, 'redis.container').workloads
    expect(workload?.ports.map(({ span }) => text.slice(span.start, span.end))).toEqual(['6379:6379', '127.0.0.1:1:1'])
  })

  test('an image that another unit builds', () => {
    expect(described('app.container', '[Container]\nImage=app.build\nEntrypoint=/bin/sh\nExec=-c "echo x"\n')).toMatchObject({
      workloads: [{ local: 'yes', command: '/bin/sh -c echo x' }],
      parts: ['shell | echo x'],
    })
  })

  test('a pod, an image and a build', () => {
    expect(described('app.pod', '[Pod]\nPublishPort=8080:80\n')).toMatchObject({ workloads: [{ ports: ['docker-run 8080:80'] }] })
    expect(described('app.image', '[Image]\nImage=nginx:latest\n')).toMatchObject({ images: ['app.image nginx:latest'] })
    const [build] = read('[Build]\nImageTag=app:1\nFile=Containerfile\nBuildArg=A=b\nSetWorkingDirectory=unit\n', 'app.build').builds
    expect(build?.args.map(entryText)).toEqual(['A=b'])
    expect(build).toMatchObject({ context: { parts: [{ text: '.' }] }, dockerfile: { parts: [{ text: 'Containerfile' }] } })
  })
})

test.each([
  ['[Service]\n# x\n\nExecStart=a \\\n  b\nEnvironment=\n', []],
  ['[Service]\nExecSta', ['a line breaks off']],
  ['[Service]\nUser=x\n[Insta', ['a line breaks off']],
  ['[Service]\n{% if x %}\nUser=x\n{% endif %}', []],
])('where %j breaks off', (text, expected) => {
  const { unread } = systemd.parse(wholeText({ path: 'app.service', text, scope: 'report' }))
  expect(unread.map(({ message }) => message)).toEqual(expected)
})
