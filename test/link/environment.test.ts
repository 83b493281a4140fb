import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import type { Differences } from './deployment.ts'
import { deploymentOf, placeOf, showTrail, showVariable, workloadIn } from './deployment.ts'

const VALUES = ['', 'one', 'two', 'three', 'pa', 'pa #x', 'default', 'a-one-b', 'postgres://shop@db/one']

function envOf(files: Readonly<Record<string, string>>, name = 'web', differences: Differences = {}): readonly string[] {
  return workloadIn(deploymentOf(files, differences), name).env.map(variable => showVariable(variable, VALUES))
}

function compose(body: string): string {
  return `services:\n  web:\n    image: shop:1.0\n${body.replace(/^/gm, '    ')}\n`
}

describe('compose interpolation', () => {
  test.each([
    ['A: ${X}', 'X=one', ['A=one']],
    ['A: $X', 'X=one', ['A=one']],
    ['A: ${X}', '', ['A?']],
    ['A: ${X:-default}', '', ['A=default']],
    ['A: ${X:-default}', 'X=', ['A=default']],
    ['A: ${X-default}', 'X=', ['A=']],
    ['A: ${X:-default}', 'X=one', ['A=one']],
    ['A: ${X:+two}', 'X=one', ['A=two']],
    ['A: ${X:+two}', 'X=', ['A=']],
    ['A: ${X+two}', 'X=', ['A=two']],
    ['A: ${X:?needed}', 'X=one', ['A=one']],
    ['A: ${X:?needed}', '', ['A?']],
    ['A: ${X:-${Y:-default}}', '', ['A=default']],
    ['A: ${X:-${Y:-default}}', 'Y=two', ['A=two']],
    ['A: a-${X}-b', 'X=one', ['A=a-one-b']],
    ['A: ${X}', 'Y=one\nX=${Y}', ['A=one']],
    ['A: ${X:-default}', 'X=${Y}', ['A=default']],
    ['A: ${X}', 'X=${X}', ['A?']],
    ['A: ${X}', 'X=${Y}\nY=${X}', ['A?']],
    ['X:', 'X=one', ['X=one']],
  ])('%s with %j', (entry, env, expected) => {
    expect(envOf({ 'compose.yaml': compose(`environment:\n  ${entry}`), '.env': env })).toEqual(expected)
  })
})

describe('precedence', () => {
  test.each([
    ['env_file: [a.env, b.env]', { 'a.env': 'A=one\nB=one', 'b.env': 'B=two' }, ['A=one', 'B=two']],
    ['env_file: [a.env, b.env]\nenvironment: {B: three}', { 'a.env': 'A=one', 'b.env': 'B=two' }, ['A=one', 'B=three']],
    ['env_file: a.env', { '.env': 'A=two', 'a.env': 'A=one' }, ['A=one']],
    ['env_file: a.env', { '.env': 'B=two', 'a.env': 'A=$B' }, ['A=two']],
    ['env_file: a.env', { 'a.env': 'B=one\nA=$B\nB=two' }, ['B=two', 'A=one']],
    ['env_file: a.env', { 'a.env': 'A=pa #x' }, ['A=pa']],
    ['env_file: [{path: a.env, format: raw}]', { 'a.env': 'A=pa #x' }, ['A=pa #x']],
    ['env_file: missing.env', {}, []],
  ])('%s', (body, files, expected) => {
    expect(envOf({ 'compose.yaml': compose(body), ...files }).toSorted()).toEqual(expected.toSorted())
  })

  test('docker run takes -e over --env-file, and a bare name from the script', () => {
    const script = 'export B=two\ndocker run --env-file a.env -e A=three -e B shop:1.0\n'
    expect(envOf({ 'run.sh': script, 'a.env': 'A=one\nC=one' }, 'docker run')).toEqual(['C=one', 'A=three', 'B=two'])
  })

  test('compose takes the --env-file of the command line that runs it before the .env', () => {
    const files = { 'compose.yaml': compose('environment: {A: $X}'), '.env': 'X=one', 'prod.env': 'X=two' }
    expect(envOf({ ...files, 'up.sh': 'docker compose --env-file prod.env -f compose.yaml up -d\n' })).toEqual(['A=two'])
  })

  test('a script means the assignment before a place', () => {
    const script = 'X=one\ndocker run -e A=$X shop:1.0\nX=two\n'
    expect(envOf({ 'run.sh': script }, 'docker run')).toEqual(['A=one'])
  })
})

const pod = (env: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec:\n  containers:\n  - name: web\n    image: shop:1.0\n${env}`

describe('stores', () => {
  const store = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {A: one, B: two}\n'

  test.each([
    ['envFrom', '    envFrom: [{configMapRef: {name: settings}, prefix: X_}]\n', ['X_A=one', 'X_B=two']],
    ['one key', '    env: [{name: C, valueFrom: {configMapKeyRef: {name: settings, key: B}}}]\n', ['C=two']],
    ['its own variables', '    env: [{name: D, value: one}, {name: C, value: a-$(D)-b}]\n', ['D=one', 'C=a-one-b']],
    ['a store that is not there', '    env: [{name: C, valueFrom: {configMapKeyRef: {name: other, key: B}}}]\n', ['C?']],
  ])('%s', (_, env, expected) => {
    expect(envOf({ 'pod.yaml': pod(env), 'settings.yaml': store }, 'container web of Pod shop')).toEqual(expected)
  })

  test('a Secret that is not in the tree is a bundle', () => {
    const { bundles } = workloadIn(
      deploymentOf({ 'pod.yaml': pod('    envFrom: [{secretRef: {name: keys}}]\n') }),
      'container web of Pod shop',
    )
    expect(bundles?.map(({ value }) => value)).toEqual(['keys'])
  })
})

describe('the way of a secret', () => {
  test('leads from where it is written to where it is handed over', () => {
    const token = fake('hf-token')
    const files = { 'compose.yaml': compose('environment:\n  - HF_TOKEN=${TOKEN}'), '.env': `TOKEN=${token}\n` }
    const deployment = deploymentOf(files, { reference: ['.env'] })
    const [variable] = workloadIn(deployment, 'web').env
    expect(variable).toMatchObject({ sensitive: true, secret: { detector: 'hugging-face-token' } })
    expect(variable && placeOf(variable.span)).toBe('compose.yaml:5')
    expect(showTrail(variable?.trail ?? [])).toEqual(['.env:1 TOKEN is written in .env'])
    expect(deployment.secrets).toEqual([])
  })

  test('an env file hands over where it is named', () => {
    const files = { 'compose.yaml': compose('env_file: keys.env'), 'keys.env': `HF_TOKEN=${fake('hf-token')}\n` }
    const deployment = deploymentOf(files)
    const [variable] = workloadIn(deployment, 'web').env
    expect(variable && placeOf(variable.span)).toBe('compose.yaml:4')
    expect(showTrail(variable?.trail ?? [])).toEqual(['keys.env:1 HF_TOKEN is written in keys.env'])
    expect(deployment.secrets).toHaveLength(1)
    expect(variable?.secret).toBe(deployment.secrets[0])
  })

  test('a Secret hands over where its key is read', () => {
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: keys}\nstringData: {token: ${fake('hf-token')}}\n`
    const env = '[{name: HF_TOKEN, valueFrom: {secretKeyRef: {name: keys, key: token}}}]'
    const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: shop}\nspec: {containers: [{name: web, image: 'shop:1.0', env: ${env}}]}\n`
    const deployment = deploymentOf({ 'pod.yaml': pod, 'keys.yaml': secret })
    const [variable] = workloadIn(deployment, 'container web of Pod shop').env
    expect(variable?.secret).toBe(deployment.secrets[0])
    expect(showTrail(variable?.trail ?? [])).toEqual(['keys.yaml:4 token is written in keys.yaml'])
  })

  test('a reference that nothing explains is sensitive by its name alone', () => {
    const [variable] = workloadIn(deploymentOf({ 'compose.yaml': compose('environment:\n  HF_TOKEN: ${HF_TOKEN:-}') }), 'web').env
    expect(variable).toMatchObject({ sensitive: true, trail: [] })
    expect(variable?.secret).toBeUndefined()
  })

  test('a harmless value makes a sensitive name harmless', () => {
    const files = { 'compose.yaml': compose('environment:\n  API_TOKEN: ${X}'), '.env': 'X=<your-token>\n' }
    expect(workloadIn(deploymentOf(files), 'web').env).toMatchObject([{ sensitive: false }])
  })
})

describe('hostile references', () => {
  test('a chain that doubles at each step comes to an end', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `X${index}=\${X${index + 1}}\${X${index + 1}}`)
    const files = {
      'compose.yaml': compose('environment:\n  A: ${X0}\nenv_file: a.env'),
      '.env': `${lines.join('\n')}\nX200=one\n`,
      'a.env': 'B=$X0\n',
    }
    expect(envOf(files).toSorted()).toEqual(['A?', 'B?'])
  })

  test('a long chain comes to an end', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `X${index}=$X${index + 1}`)
    expect(envOf({ 'compose.yaml': compose('environment:\n  A: ${X0}'), '.env': lines.join('\n') })).toEqual(['A?'])
  })
})
