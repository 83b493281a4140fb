import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { deploymentOf, workloadIn } from './deployment.ts'

const BASE = 'services:\n  web:\n    image: shop:1.0\n    environment: {A: one, B: two}\n    ports: ["80:80"]\n'

describe('compose files that change each other', () => {
  test('an override is merged into the service that it changes', () => {
    const files = {
      'compose.yaml': BASE,
      'compose.override.yaml': 'services:\n  web:\n    image: shop:2.0\n    environment: {B: three}\n    ports: ["6379:6379"]\n',
    }
    const deployment = deploymentOf(files)
    const web = workloadIn(deployment, 'web')
    expect(web.image?.value.tag).toBe('2.0')
    expect(web.env.map(({ name }) => name.value)).toEqual(['A', 'B'])
    expect(web.env[1]?.span.source.path).toBe('compose.override.yaml')
    expect(web.ports.map(({ container }) => container)).toEqual(['80', '6379'])
    expect(deployment.images.map(({ image }) => image.value.tag)).toEqual(['2.0'])
  })

  test.each([
    [
      'of another file',
      {
        'compose.yaml': 'services: {app: {extends: {file: base/common.yaml, service: web}, environment: {B: three}}}\n',
        'base/common.yaml': BASE,
      },
    ],
    ['of the same file', { 'compose.yaml': `${BASE}  app: {extends: web, environment: {B: three}}\n` }],
  ])('a service completes the one it extends, %s', (_, files) => {
    const app = workloadIn(deploymentOf(files), 'app')
    expect(app.image?.value).toMatchObject({ repository: 'shop', tag: '1.0' })
    expect(app.env.map(({ name }) => name.value)).toEqual(['A', 'B'])
  })

  test.each([
    ['ports: !override ["127.0.0.1:81:80"]', { ports: '127.0.0.1:81:80' }],
    ['ports: !reset []', { ports: '' }],
    ['ports: !reset null', { ports: '' }],
    ['ports: ["81:80"]', { ports: '80:80 81:80' }],
    ['environment: !override {C: three}', { env: 'F C' }],
    ['environment: !reset {}', { env: 'F' }],
    ['environment: {A: !reset null}', { env: 'F B' }],
    ['environment: {A: }', { env: 'F B A' }],
    ['env_file: !reset []', { env: 'A B' }],
    ['env_file: !override two.env', { env: 'G A B' }],
    ['volumes: !override ["/c:/c"]', { mounts: '/c' }],
    ['volumes: !reset []', { mounts: '' }],
    ['volumes: ["/c:/a/"]', { mounts: '/b /c' }],
    ['volumes: ["/c:/c"]', { mounts: '/a /b /c' }],
    ['tmpfs: /a', { mounts: '/a /b' }],
    ['network_mode: !reset null', { network: 'own' }],
    ['network_mode: bridge', { network: 'own' }],
    ['image: "shop:2.0"', { network: 'host' }],
    ['command: [c]', { command: 'a c' }],
    ['entrypoint: [c]', { command: 'c b' }],
    ['entrypoint: !reset null', { command: 'b' }],
    ['command: !reset null', { command: 'a' }],
    ['command: !override [c]', { command: 'a c' }],
  ])('of a service under %s is left', (change, expected) => {
    const base =
      'image: "shop:1.0"\n    entrypoint: [a]\n    command: [b]\n    ports: ["80:80"]\n    environment: {A: one, B: two}\n    env_file: one.env\n    volumes: ["/a:/a", "/b:/b"]\n    network_mode: host\n'
    const others = { 'one.env': 'F=1\n', 'two.env': 'G=1\n' }
    const projects = [
      { 'compose.yaml': `services:\n  web:\n    ${base}`, 'compose.override.yaml': `services:\n  web:\n    ${change}\n` },
      {
        'compose.yaml': `services:\n  web:\n    extends: {file: base.yaml, service: b}\n    ${change}\n`,
        'base.yaml': `services:\n  b:\n    ${base}`,
      },
      {
        'compose.yaml': 'include: [{path: [one/a.yaml, b.yaml]}]\n',
        'one/a.yaml': `services:\n  web:\n    ${base.replace('one.env', '../one.env')}`,
        'b.yaml': `services:\n  web:\n    ${change}\n`,
      },
    ]
    for (const files of projects) {
      const web = workloadIn(deploymentOf({ ...files, ...others }), 'web')
      const shown = {
        ports: web.ports.map(({ span }) => span.source.text.slice(span.start, span.end).replaceAll('"', '')).join(' '),
        env: web.env.map(({ name }) => name.value).join(' '),
        mounts: web.mounts
          .map(({ kind, source }) => (kind === 'bind' ? source?.value : ''))
          .join(' ')
          .trim(),
        network: web.network.kind,
        command: web.command.map(word => (word.kind === 'literal' ? 'abc'.split('').find(text => word.text.is(text)) : '')).join(' '),
      }
      expect(shown).toMatchObject(expected)
    }
  })

  test('a service is replaced or taken back as a whole', () => {
    const files = (change: string) => ({ 'compose.yaml': BASE, 'compose.override.yaml': `services:\n  web: ${change}\n` })
    const replaced = workloadIn(deploymentOf(files('!override {image: "shop:2.0"}')), 'web')
    expect({ tag: replaced.image?.value.tag, env: replaced.env, ports: replaced.ports }).toEqual({ tag: '2.0', env: [], ports: [] })
    for (const nothing of ['!reset null', '!reset {}']) {
      const { ports, image } = workloadIn(deploymentOf(files(nothing)), 'web')
      expect({ ports, image }).toEqual({ ports: [], image: undefined })
    }
  })

  test.each([
    ['common.yaml', ['app', 'other']],
    ['docker-compose.base.yml', ['app', 'web', 'other']],
  ])('what another file extends in %s', (path, expected) => {
    const files = {
      'compose.yaml': `services: {app: {extends: {file: ${path}, service: web}}}\n`,
      [path]: `${BASE}  other: {image: "other:1.0"}\n`,
    }
    const names = deploymentOf(files).workloads.map(({ name }) => name)
    expect(names).toEqual(expected)
  })

  test('a command line that is replaced starts nothing', () => {
    const serve = (host: string) => `services:\n  llm:\n    image: "acme/llm:1.0"\n    command: vllm serve --host ${host} acme/model\n`
    const binds = (override: string) =>
      deploymentOf({ 'compose.yaml': serve('0.0.0.0'), 'compose.override.yaml': override }).workloads.flatMap(({ binds }) =>
        binds.map(({ wildcard }) => wildcard),
      )
    expect(binds(serve('127.0.0.1'))).toEqual([false])
    expect(binds('services:\n  llm:\n    restart: always\n')).toEqual([true])
  })

  test('services that extend each other come to an end', () => {
    const text = 'services:\n  a: {extends: b, image: "a:1.0"}\n  b: {extends: a}\n'
    expect(deploymentOf({ 'compose.yaml': text }).workloads.map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

describe('mounts', () => {
  test.each([
    ['./data/:/data/', 'bind deploy/data -> /data'],
    ['../keys:/keys', 'bind keys -> /keys'],
    ['~/.ssh/id_rsa:/key', 'bind ~/.ssh/id_rsa -> /key, SSH private key'],
    ['$HOME/.ssh/id_rsa:/key', 'bind ~/.ssh/id_rsa -> /key, SSH private key'],
    ['${DATA}/miner:/m', 'bind $DATA/miner -> /m'],
    ['/var//lib/./x:/x', 'bind /var/lib/x -> /x'],
    ['data:/data', 'volume data -> /data'],
  ])('%s', (volume, expected) => {
    const [mount] = workloadIn(
      deploymentOf({ 'deploy/compose.yaml': `services: {web: {image: "shop:1.0", volumes: ["${volume}"]}}\n` }),
      'web',
    ).mounts
    const key = mount?.keyFile === undefined ? '' : `, ${mount.keyFile.title}`
    expect(`${mount?.kind} ${mount?.source?.value} -> ${mount?.target?.value}${key}`).toBe(expected)
  })
})

const deployment = (name: string, image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: c, image: '${image}'}, {name: proxy, image: 'envoy:1.0'}]}}}\n`
const service = (type: string, app: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {type: ${type}, selector: {app: ${app}}, ports: [{port: 6379}]}\n`

describe('Services of Kubernetes', () => {
  test.each([
    ['LoadBalancer', 'cache', ['6379 Redis']],
    ['NodePort', 'cache', ['6379 Redis']],
    ['ClusterIP', 'cache', []],
    ['LoadBalancer', 'other', []],
  ])('%s for %s', (type, app, expected) => {
    const linked = deploymentOf({ 'k8s/cache.yaml': deployment('cache', 'redis:7'), 'k8s/service.yaml': service(type, app) })
    const ports = linked.workloads.flatMap(({ ports }) =>
      ports.filter(port => port.public).map(port => `${port.container} ${port.service?.name}`),
    )
    expect(ports).toEqual(expected)
  })
})

describe('commands', () => {
  test('inside the command of a service hand their secrets over to it', () => {
    const text = `services:\n  web:\n    image: tool:1.0\n    command: sh -c "vllm serve m --api-key ${fake('password')}"\n`
    const { workloads, commands, secrets } = deploymentOf({ 'compose.yaml': text })
    expect(workloads.map(({ name, network }) => `${name} ${network.kind}`)).toEqual(['web own'])
    expect(workloads[0]?.arguments).toMatchObject([{ flag: '--api-key', sensitive: true }])
    expect(workloads[0]?.arguments[0]?.secret).toBe(secrets[0])
    expect(commands.flatMap(command => command.secrets)).toEqual([])
  })

  test('that start a workload speak for its arguments themselves', () => {
    const { workloads, commands } = deploymentOf({ 'run.sh': `docker run tool:1.0 serve --api-key ${fake('password')}\n` })
    expect(commands).toMatchObject([{ starts: true, secrets: [{ flag: '--api-key', sensitive: true }] }])
    expect(workloads).toMatchObject([{ name: 'docker run', arguments: [] }])
  })

  test('upload key files', () => {
    const { commands } = deploymentOf({ 'up.sh': 'lium scp pod ~/.ssh/id_rsa\nlium scp pod notes.md\n' })
    expect(commands.flatMap(({ uploads }) => uploads.map(({ path, keyFile }) => `${path.value} ${keyFile?.title}`))).toEqual([
      '~/.ssh/id_rsa SSH private key',
      'notes.md undefined',
    ])
  })
})

describe('secrets', () => {
  test('each is there once, whatever found it', () => {
    const token = fake('hf-token')
    const { secrets } = deploymentOf({ 'compose.yaml': `services: {web: {image: "shop:1.0", environment: {HF_TOKEN: ${token}}}}\n` })
    expect(secrets).toMatchObject([{ detector: 'hugging-face-token', name: 'HF_TOKEN' }])
  })

  test('a password that is the name of its user is a weak one', () => {
    const { secrets } = deploymentOf({ '.env': 'DB_USER=gitea\nDB_PASSWORD=gitea\n' })
    expect(secrets).toMatchObject([{ name: 'DB_PASSWORD', evidence: 'weak' }])
  })

  test('those of reference files are not reported', () => {
    expect(deploymentOf({ '.env': `A_TOKEN=${fake('hf-token')}\n` }, { reference: ['.env'] }).secrets).toEqual([])
  })
})

test('every file is listed once, with what was not understood', () => {
  const { files } = deploymentOf({ 'a.yaml': 'a: [\n', Dockerfile: 'FROM base:1.0\nRUN true\n' })
  expect(files.map(({ path, unread }) => `${path} ${unread.length > 0}`)).toEqual(['a.yaml true', 'Dockerfile false'])
})

test('many services and variables are joined in time', () => {
  const many = Array.from({ length: 2000 }, (_, index) => index)
  const services = many.map(index => `  s${index}:\n    image: "img:\${TAG}"\n    environment: {A: "\${X${index}}", P: "\${X1}"}\n`)
  const files = { 'compose.yaml': `services:\n${services.join('')}`, '.env': many.map(index => `X${index}=${index}\n`).join('') }
  const start = performance.now()
  expect(workloadIn(deploymentOf(files), 's1999').env).toHaveLength(2)
  expect(performance.now() - start).toBeLessThan(15_000)
}, 20_000)
