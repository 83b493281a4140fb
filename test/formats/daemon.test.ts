import { expect, test } from 'vitest'
import { daemon } from '../../src/formats/daemon.ts'
import { wholeText } from '../../src/source.ts'
import { described, recognised } from './gpu/described.ts'

test.each([
  ['etc/docker/daemon.json', '{"hosts": []}', 'daemon'],
  ['daemon.json', '{"log-driver": "json-file"}', 'daemon'],
  ['daemon.json', '{"port": 1}', 'config'],
  ['hosts.json', '{"hosts": []}', 'config'],
])('%s: %j is read as %s', (path, text, format) => {
  expect(recognised(path, text)).toBe(format)
})

test.each([
  ['{"hosts": ["unix:///var/run/docker.sock", "tcp://0.0.0.0:2375"]}', ['unix:///var/run/docker.sock', 'tcp://0.0.0.0:2375']],
  ['{"hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true}', []],
  ['{"hosts": ["tcp://0.0.0.0:2376"], "tls": true}', ['tcp://0.0.0.0:2376']],
  ['{"data-root": "/x"}', []],
])('the engine of %s', (text, hosts) => {
  expect(described('daemon.json', text)).toEqual({
    format: 'daemon',
    workloads: hosts.map(host => ({ name: 'dockerd', network: 'host', env: [`hosts=${host}`], command: 'dockerd' })),
  })
})

test('an address stands where it is written', () => {
  const text = '{"hosts": ["tcp://0.0.0.0:2375"]}'
  const { workloads, keyAt } = daemon.parse(wholeText({ path: 'daemon.json', text, scope: 'report' }))
  const host = workloads[0]?.env[0]?.span
  expect(host && text.slice(host.start, host.end)).toBe('"tcp://0.0.0.0:2375"')
  expect(host && keyAt(host.start)).toBe('hosts.0')
})
