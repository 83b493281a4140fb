import { expect, test } from 'vitest'
import { devcontainer } from '../../src/formats/devcontainer/index.ts'
import { patternText } from '../../src/formats/word.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { described, recognised } from './gpu/described.ts'

const PATH = '.devcontainer/devcontainer.json'

function read(text: string): Parsed {
  return devcontainer.parse(wholeText({ path: PATH, text, scope: 'report' }))
}

test.each([
  [PATH, 'devcontainer'],
  ['.devcontainer.json', 'devcontainer'],
  ['.devcontainer/gpu/devcontainer.json', 'devcontainer'],
  ['devcontainer-feature.json', 'config'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, '{"image": "a:1"}')).toBe(format)
})

test('a container', () => {
  const text = `// a comment
{
  "name": "app",
  "image": "mcr.microsoft.com/devcontainers/base:latest", /* why */
  "containerEnv": { "A": "b", "C": null },
  "remoteEnv": { "HF_TOKEN": "\${localEnv:HF_TOKEN}", "D": "\${localEnv:D:e}-\${containerWorkspaceFolder}" },
  "runArgs": ["--network=host", "-e", "F=g", "--env-file", ".devcontainer/dev.env", "-p", "8888:8888"],
  "appPort": [3000, "9000:9000"],
  "forwardPorts": [5432],
  "mounts": [
    "source=\${localEnv:HOME}/.aws,target=/root/.aws,type=bind",
    { "type": "bind", "source": "\${localWorkspaceFolder}/data", "target": "/data" },
    { "type": "volume", "source": "cache", "target": "/cache" }
  ],
}`
  expect(described(PATH, text)).toEqual({
    format: 'devcontainer',
    workloads: [
      {
        name: 'app',
        image: 'mcr.microsoft.com/devcontainers/base:latest',
        env: ['F=g', 'A=b', 'HF_TOKEN=$HF_TOKEN', 'D=${D:-e}-…'],
        mounts: ['bind \uE000/.aws:/root/.aws', 'bind \uE000/data:/data', 'volume cache:/cache'],
        ports: ['docker-run 8888:8888', 'docker-run 3000 3000', 'docker-run 9000:9000'],
        network: 'host',
      },
    ],
  })
  const { workloads, keyAt } = read(text)
  const [workload] = workloads
  expect(workload?.env.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '"F=g"',
    '"A": "b"',
    '"HF_TOKEN": "${localEnv:HF_TOKEN}"',
    '"D": "${localEnv:D:e}-${containerWorkspaceFolder}"',
  ])
  expect(workload?.envFrom).toMatchObject([{ kind: 'file', dialect: 'docker' }])
  expect(workload?.ports.map(({ address }) => address && patternText(address))).toEqual([undefined, '127.0.0.1', undefined])
  expect(keyAt(text.indexOf('"HF_TOKEN"'))).toBe('remoteEnv.HF_TOKEN')
})

test.each([
  ['{"build": {"dockerfile": "Dockerfile", "context": "..", "args": {"A": "b"}}}', 'Dockerfile', '..', ['A=b']],
  ['{"dockerFile": "../Dockerfile"}', '../Dockerfile', '.', []],
])('the build of %s', (text, dockerfile, context, args) => {
  const [build] = read(text).builds
  expect(build?.dockerfile && patternText(build.dockerfile)).toBe(dockerfile)
  expect(build?.context && patternText(build.context)).toBe(context)
  expect(build?.args.map(entryText)).toEqual(args)
  expect(read(text).workloads[0]?.local).toBe(true)
})

test('commands in all three forms', () => {
  const text = `{
  "postCreateCommand": "pip install -r \\"requirements.txt\\"",
  "postStartCommand": ["bash", "-c", "echo x"],
  "postAttachCommand": {"server": "jupyter lab --ip=0.0.0.0", "other": ["docker", "run", "app:1"]}
}`
  const { parts, commands } = read(text)
  expect(parts.map(part => part.text.text)).toEqual(['pip install -r "requirements.txt"', 'echo x', 'jupyter lab --ip=0.0.0.0'])
  expect(commands.map(({ tool, action }) => `${tool} ${action}`)).toEqual(['docker run'])
})

test('the files that it names', () => {
  const wants = (text: string) => read(text).wants.map(({ path }) => path)
  expect(wants('{"dockerComposeFile": ["../compose.yaml", "dev.yaml"]}')).toEqual(['compose.yaml', '.devcontainer/dev.yaml'])
  expect(wants('{"build": {"dockerfile": "Dockerfile"}}')).toContain('.devcontainer/Dockerfile')
})
