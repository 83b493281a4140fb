import { describe, expect, test } from 'vitest'
import { described, recognised } from './gpu/described.ts'

const JOB = 'job "j" {\n  group "g" {\n'

/** A job with one task of Docker. */
function job(task: string, group = ''): string {
  return `${JOB}${group}\n    task "t" {\n      driver = "docker"\n${task}\n    }\n  }\n}\n`
}

describe('Nomad', () => {
  test.each([
    ['an image and its arguments', 'config { image = "redis:7", command = "redis-server", args = ["--appendonly", "yes"] }'],
    [
      'the same on lines of their own',
      'config {\n image = "redis:7"\n command = "redis-server"\n args = [\n "--appendonly",\n "yes",\n ]\n }',
    ],
  ])('%s', (_, task) => {
    expect(described('a.nomad', job(task))).toEqual({
      format: 'nomad',
      workloads: [{ name: 'task t', image: 'redis:7', command: 'redis-server --appendonly yes' }],
    })
  })

  test.each([
    ['variables', 'env {\n A = "b"\n T = "${var.t}"\n}', { env: ['A=b', 'T=…'] }],
    ['blocks of variables', 'env { A = "b" }\nenv { C = "d" }', { env: ['A=b', 'C=d'] }],
    ['volumes', 'config { volumes = ["/root/.ssh:/k:ro", "local/x:/y"] }', { mounts: ['bind /root/.ssh:/k', 'volume local/x:/y'] }],
    ['the network of the host', 'config { network_mode = "host" }', { network: 'host' }],
  ])('%s', (_, task, expected) => {
    expect(described('a.nomad', job(task))).toMatchObject({ workloads: [{ name: 'task t', ...expected }] })
  })

  test.each([
    ['a static port', 'port "r" { static = 6379 }', ['hostPort 6379 6379']],
    ['one that leads to another', 'port "r" {\n static = 80\n to = 6379\n}', ['hostPort 80 6379']],
    ['one that Nomad chooses', 'port "r" { to = 6379 }', undefined],
    ['one on another network', 'port "r" {\n static = 6379\n host_network = "private"\n}', undefined],
  ])('%s', (_, port, ports) => {
    const text = job('config { ports = ["r"] }', `network {\n ${port}\n}`)
    expect(described('a.nomad', text)).toEqual({ format: 'nomad', workloads: [{ name: 'task t', ...(ports && { ports }) }] })
  })

  test('a port is that of the task which asks for it', () => {
    const tasks = ['a', 'b'].map(name => `task "${name}" {\n config { ports = ["${name}"] }\n}`).join('\n')
    const text = `${JOB}network {\n port "b" { static = 1 }\n port "c" { static = 2 }\n}\n${tasks}\n}\n}\n`
    expect(described('a.nomad', text)).toMatchObject({ workloads: [{ ports: ['hostPort 2 2'] }, { ports: ['hostPort 1 1'] }] })
  })

  test('ports as they were written before', () => {
    const text = job('config {\n port_map { r = 6379 }\n}\nresources {\n network {\n port "r" { static = 80 }\n }\n}')
    expect(described('a.nomad', text)).toMatchObject({ workloads: [{ ports: ['hostPort 80 6379'] }] })
  })

  test.each([
    ['raw_exec', '', 'host'],
    ['exec', 'network { mode = "host" }', 'host'],
    ['exec', 'network { mode = "bridge" }', undefined],
  ])('a program of %s, %s', (driver, network, expected) => {
    const text = `${JOB}${network}\ntask "t" {\n driver = "${driver}"\n config { command = "ollama" }\n}\n}\n}\n`
    expect(described('a.nomad', text)).toEqual({
      format: 'nomad',
      workloads: [{ name: 'task t', command: 'ollama', ...(expected && { network: expected }) }],
    })
  })

  test.each([
    ['env = true', 'dotenv | A=b\n'],
    ['destination = "local/app.env"', 'dotenv | A=b\n'],
    ['destination = "local/run.sh"', 'shell | A=b\n'],
  ])('a template, %s', (field, part) => {
    const text = job(`template {\n data = <<EOT\nA=b\nEOT\n ${field}\n}`)
    expect(described('a.nomad', text)).toMatchObject({ parts: [part] })
  })

  test.each([
    ['a.nomad.hcl', 'job "j" {\n}\n', 'nomad'],
    ['a.hcl', 'job "j" {\n}\n', 'nomad'],
    ['a.hcl', 'target "j" {\n}\n', 'hcl'],
  ])('%s %j', (path, text, format) => {
    expect(recognised(path, text)).toBe(format)
  })
})
