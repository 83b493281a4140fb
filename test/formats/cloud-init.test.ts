import { describe, expect, test } from 'vitest'
import { cloudInit } from '../../src/formats/cloud-init.ts'
import { wholeText } from '../../src/source.ts'
import { described, recognised } from './gpu/described.ts'

describe('cloud-init', () => {
  test.each([
    ['lines of a script', 'runcmd:\n  - cd /srv\n  - docker run a:1\n', ['shell | docker run']],
    ['a script in a command', 'bootcmd:\n  - [sh, -c, docker run a:1]\n', ['shell | docker run']],
    ['a file', 'write_files:\n  - path: /etc/app.env\n    content: A=b\n', ['dotenv | A=b']],
    [
      'a file in base64',
      `write_files:\n  - path: /srv/a.sh\n    encoding: b64\n    content: ${Buffer.from('docker run a:1\n').toString('base64')}\n`,
      ['shell | docker run'],
    ],
    ['a file of no known kind', 'write_files:\n  - path: /etc/motd\n    content: hello\n', undefined],
  ])('%s', (_, text, parts) => {
    expect(described('user-data.yaml', `#cloud-config\n${text}`)).toEqual({ format: 'cloud-init', workloads: [], ...(parts && { parts }) })
  })

  test('a command that no shell reads', () => {
    const text = '#cloud-config\nruncmd:\n  - [docker, run, "a:1"]\n'
    const { commands } = cloudInit.parse(wholeText({ path: 'a.yaml', text, scope: 'report' }))
    expect(commands.map(({ tool, action }) => [tool, action])).toEqual([['docker', 'run']])
  })

  test.each([
    ['chpasswd:\n  list: |\n    root:hunter three\n    b:RANDOM\n    c:$6$salt$hash\n', ['root hunter three']],
    ['chpasswd:\n  list: ["root:hunter", "b:R"]\n', ['root hunter']],
  ])('passwords of users, %j', (text, expected) => {
    const whole = `#cloud-config\n${text}`
    const { pairs } = cloudInit.parse(wholeText({ path: 'a.yaml', text: whole, scope: 'report' }))
    const found = pairs.filter(({ certain }) => certain)
    expect(
      found.map(({ name, value }) => (value.kind === 'literal' ? `${name.value.replace('password of ', '')} ${value.text.reveal()}` : '')),
    ).toEqual(expected)
    expect(found.map(({ value }) => value.kind === 'literal' && whole.slice(value.span.start, value.span.end))).toEqual(
      expected.map(each => each.replace('root ', '')),
    )
  })

  test.each([
    ['user-data', '#cloud-config\npackages: [a]\n', 'cloud-init'],
    ['user-data.yaml', '## template: jinja\n#cloud-config\n', 'cloud-init'],
    ['a.yaml', '# about #cloud-config\na: b\n', 'config'],
  ])('%s %j', (path, text, format) => {
    expect(recognised(path, text)).toBe(format)
  })
})
