import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { deploymentOf, placeOf, showTrail, workloadIn } from './deployment.ts'

const COMPOSE = 'services:\n  web:\n    build:\n      context: app\n      args: {TAG: latest, HF_TOKEN: "${HF_TOKEN}"}\n'

describe('build arguments', () => {
  test('decide the base image of the Dockerfile that they are given to', () => {
    const files = { 'compose.yaml': COMPOSE, 'app/Dockerfile': 'ARG TAG=1.0\nFROM base:${TAG}\n' }
    expect(deploymentOf(files).images.map(({ user, image }) => `${user} ${image.value.tag}`)).toEqual(['FROM latest'])
  })

  test('that differ leave the default', () => {
    const other = COMPOSE.replace('latest', '"2.0"')
    const files = {
      'compose.yaml': COMPOSE,
      'dev/compose.yaml': other.replace('app', '../app'),
      'app/Dockerfile': 'ARG TAG=1.0\nFROM base:${TAG}\n',
    }
    expect(deploymentOf(files).images.map(({ image }) => image.value.tag)).toEqual(['1.0'])
  })

  test('are hops of the ARG that takes them', () => {
    const files = { 'compose.yaml': COMPOSE, '.env': 'HF_TOKEN=x1y2z3w4v5\n', 'app/Dockerfile': 'FROM base:1.0\nARG HF_TOKEN\nRUN true\n' }
    const args = deploymentOf(files).builds.flatMap(({ args }) => args)
    expect(args.map(({ name, sensitive, span }) => `${placeOf(span)} ${name.value}${sensitive ? ' !' : ''}`)).toEqual([
      'app/Dockerfile:2 HF_TOKEN !',
      'compose.yaml:5 TAG',
    ])
    expect(showTrail(args[0]?.trail ?? [])).toEqual(['.env:1 HF_TOKEN is written in .env', 'compose.yaml:5 HF_TOKEN is given here'])
  })

  test.each(['docker build -t app:1.0 "./$part"', 'for part in a b; do docker build -f "$part/Dockerfile" $part; done'])(
    'are looked up while the folders of builds are: %s',
    script => {
      const files = { 'build.sh': `${script}\n`, 'a/Dockerfile': 'ARG part\nFROM base:${part}\n' }
      expect(deploymentOf(files).builds).toHaveLength(1)
    },
  )

  test('stay where the Dockerfile is not there', () => {
    const [build, ...others] = deploymentOf({ 'compose.yaml': COMPOSE }).builds
    expect(build?.args.map(({ name }) => name.value)).toEqual(['TAG', 'HF_TOKEN'])
    expect(others).toEqual([])
  })
})

describe('the build context', () => {
  const names = ['app/.env', 'app/src/id_rsa', 'app/src/main.py', 'keys/id_rsa']

  test.each([
    ['COPY . .', '', ['app/.env', 'app/src/id_rsa']],
    ['COPY . .', '.env\n**/id_*\n', []],
    ['COPY . .', '*\n!src\n', ['app/src/id_rsa']],
    ['COPY src /app', '', ['app/src/id_rsa']],
    ['COPY ./src/ /app', '', ['app/src/id_rsa']],
    ['COPY src/main.py .', '', []],
    ['COPY .* /app/', '', ['app/.env']],
    ['COPY --from=base / /', '', []],
  ])('%s with .dockerignore %j', (copy, ignored, expected) => {
    const files = { 'app/Dockerfile': `FROM base:1.0 AS base\n${copy}\n`, 'app/.dockerignore': ignored }
    const copies = deploymentOf(files, { names }).builds.flatMap(({ copies }) => copies)
    expect(copies.flatMap(({ brings }) => brings.map(({ path }) => path))).toEqual(expected)
  })

  test('is the folder that the request names', () => {
    const files = {
      'compose.yaml': 'services: {web: {build: {context: ., dockerfile: app/Dockerfile}}}\n',
      'app/Dockerfile': 'FROM base:1.0\nCOPY keys /k\n',
    }
    const copies = deploymentOf(files, { names }).builds.flatMap(({ copies }) => copies)
    expect(copies.flatMap(({ brings }) => brings.map(({ path }) => path))).toEqual(['keys/id_rsa'])
  })

  test('a key that is copied by its name is the source itself', () => {
    const copies = deploymentOf({ Dockerfile: 'FROM base:1.0\nCOPY id_rsa /root/.ssh/\n' }, { names: ['id_rsa'] }).builds.flatMap(
      ({ copies }) => copies,
    )
    expect(copies).toMatchObject([{ sources: [{ path: { value: 'id_rsa' }, keyFile: {} }], brings: [] }])
  })
})

describe('RUN lines', () => {
  test('have their commands and secrets in their stage, not among the others', () => {
    const { builds, commands, workloads } = deploymentOf({
      Dockerfile: `FROM base:1.0\nRUN curl -u me:${fake('password')} https://x.test/\nRUN ollama serve & sleep 1\n`,
    })
    expect(builds[0]?.commands.map(({ tool }) => tool)).toContain('curl')
    expect(builds[0]?.secrets).toHaveLength(1)
    expect(commands).toEqual([])
    expect(workloads).toEqual([])
  })

  test('an image that is built here is nobody else to pin', () => {
    const files = {
      'build.sh': 'docker build -t shop:latest .\n',
      'compose.yaml': 'services: {web: {image: "shop:latest"}, other: {image: "redis:latest"}}\n',
    }
    expect(deploymentOf(files).images.map(({ user, local }) => `${user} ${local}`)).toEqual(['web true', 'other false'])
    expect(workloadIn(deploymentOf(files), 'web').image?.value.tag).toBe('latest')
  })
})
