import { expect, test } from 'vitest'
import { deploymentOf, placeOf, workloadIn } from '../../link/deployment.ts'
import { described } from './described.ts'

test('a Tinfoil container', () => {
  const text =
    'cvm-version: 0.7.5\ncontainers:\n  - name: web\n    image: a/b@sha256:x\n    secrets: [HF_TOKEN]\n    env:\n      - A: "b"\n    command: [ollama, serve]\n'
  expect(described('tinfoil-config.yml', text)).toEqual({
    format: 'tinfoil',
    workloads: [
      { name: 'web', image: 'a/b@sha256:x', env: ['A=b', 'HF_TOKEN=$HF_TOKEN'], command: 'ollama serve', markers: ['confidential at 1'] },
    ],
  })
})

const app = (fields: object) => JSON.stringify({ manifest_version: 2, runner: 'docker-compose', ...fields })

test.each([
  [{ docker_compose_file: 'services: {}\n' }, ['compose | services: {}\n'], ['confidential at 1']],
  [
    { docker_compose_file: 'a', pre_launch_script: 'docker login -u x', key_provider: 'kms' },
    ['compose | a', 'shell | docker login'],
    ['confidential at 1'],
  ],
  [{ docker_compose_file: 'a', key_provider: 'none' }, ['compose | a'], ['confidential at 1', 'negative at 1']],
  [{ bash_script: 'docker run a:1' }, ['shell | docker run'], ['confidential at 1']],
])('a dstack application %j', (fields, parts, markers) => {
  expect(described('app-compose.json', app(fields))).toEqual({ format: 'app-compose', workloads: [], parts, markers })
})

test('what stands around an application', () => {
  const text = JSON.stringify({ name: 'x', compose_file: { docker_compose_file: 'a', runner: 'docker-compose' } })
  expect(described('payload.json', text)).toMatchObject({ format: 'app-compose', parts: ['compose | a'] })
})

test('what the compose file of an application says stands where it is written', () => {
  const text = app({ docker_compose_file: 'services:\n  web:\n    image: "shop:1.0"\n    environment: [A=b]\n' }).replaceAll(',', ',\n')
  const { image, env } = workloadIn(deploymentOf({ 'app-compose.json': text }), 'web')
  expect(image && placeOf(image.span)).toBe('app-compose.json:3')
  expect(env.map(({ name }) => text.slice(name.span.start, name.span.end))).toEqual(['A'])
})
