import { describe, expect, test } from 'vitest'
import { deploymentOf, placeOf, workloadIn } from './deployment.ts'

/** What a container talks to without encryption, of an environment variable and of an argument. */
function schemesOf(name: string, value: string): readonly string[] {
  const compose = `services:\n  app:\n    image: app:1.0\n    environment:\n      ${name}: ${JSON.stringify(value)}\n`
  return (workloadIn(deploymentOf({ 'compose.yaml': compose }), 'app').endpoints ?? []).map(({ scheme, setting }) => `${scheme} ${setting}`)
}

describe('a variable', () => {
  test.each([
    ['http://api.acme.dev/v1', ['http A']],
    ['HTTP://API.ACME.DEV', ['http A']],
    ['ws://203.0.113.7:9944', ['ws A']],
    ['redis://:${PASSWORD}@cache.acme.dev:6379/0', ['redis A']],
    ['http://[2001:db8::7]:8000', ['http A']],
    ['ftp://a.acme.dev,amqp://b.acme.dev,ftp://c.acme.dev', ['ftp A', 'amqp A']],
    ['mqtt://broker.acme.dev', ['mqtt A']],
    ['${SCHEME:-http}://api.acme.dev', ['http A']],
    ['{"url": "http://api.acme.dev"}', ['http A']],
    ['https://api.acme.dev', []],
    ['rediss://cache.acme.dev', []],
    ['http://api:8000', []],
    ['http://localhost', []],
    ['http://127.0.0.1:8000', []],
    ['http://0.0.0.0:8000', []],
    ['http://[::1]:8000', []],
    ['http://169.254.169.254/latest', []],
    ['http://host.docker.internal:11434', []],
    ['http://api.shop.svc.cluster.local', []],
    ['http://api.shop.svc', []],
    ['http://${HOST}:8000', []],
    ['http://${HOST}.acme.dev', []],
    ['http://example.com', []],
    ['http://www.w3.org/2000/svg', []],
    ['git+http://api.acme.dev', []],
    ['http://', []],
    ['postgres://db.acme.dev/app', []],
  ])('%s', (value, expected) => {
    expect(schemesOf('A', value)).toEqual(expected)
  })

  test.each(['HTTP_PROXY', 'https_proxy', 'CORS_ORIGINS', 'ALLOWED_ORIGIN'])('%s names no peer', name => {
    expect(schemesOf(name, 'http://a.acme.dev')).toEqual([])
  })
})

test('a variable of an env file is at its place there', () => {
  const files = { 'compose.yaml': 'services: {app: {image: "app:1.0", env_file: .env}}\n', '.env': 'B=1\nA=http://api.acme.dev\n' }
  expect((workloadIn(deploymentOf(files), 'app').endpoints ?? []).map(({ span }) => placeOf(span))).toEqual(['.env:2'])
})

test.each([
  ['lium exec 1 "python app.py --api http://api.acme.dev"', ['lium exec http', 'python http']],
  ['lium exec 1 -e A=http://api.acme.dev "python app.py"', ['lium exec http A']],
  ['lium exec 1 "echo http://api.acme.dev"', ['lium exec http']],
  ['curl -x http://proxy.acme.dev -d @a ftp://files.acme.dev/a', ['curl http', 'curl ftp']],
])('%s', (script, expected) => {
  const { commands } = deploymentOf({ 'a.sh': `${script}\n` })
  const shown = commands.flatMap(({ tool, action, endpoints = [] }) =>
    endpoints.map(({ scheme, setting }) => [tool, action, scheme, setting].filter(Boolean).join(' ')),
  )
  expect([...new Set(shown)].sort()).toEqual([...expected].sort())
})
