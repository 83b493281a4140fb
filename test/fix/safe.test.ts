import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.ts'
import { run, textIn } from './fixing.ts'

const OLLAMA = 'services:\n  llm:\n    image: ollama/ollama:0.5.4\n'

/** A compose file that publishes the port of a service as written. */
function publishing(ports: string): string {
  return `${OLLAMA}    ports:${ports}\n`
}

async function fixed(path: string, text: string): Promise<string> {
  const folder = folderWith({ [path]: text })
  await run(folder, '--fix', '--all')
  return textIn(folder, path)
}

describe('a port of a compose file is published on loopback', () => {
  test.each<[string, string, string]>([
    ['plain', '\n      - 11434:11434', '\n      - 127.0.0.1:11434:11434'],
    ['in double quotes', '\n      - "11434:11434" # local', '\n      - "127.0.0.1:11434:11434" # local'],
    ['in single quotes', "\n      - '11434:11434'", "\n      - '127.0.0.1:11434:11434'"],
    ['with a protocol', '\n      - 11434:11434/tcp', '\n      - 127.0.0.1:11434:11434/tcp'],
    ['a range', '\n      - 11434-11435:11434-11435', '\n      - 127.0.0.1:11434-11435:11434-11435'],
    ['on a port of the host that the engine chooses', '\n      - "11434"', '\n      - "127.0.0.1::11434"'],
    ['a number', '\n      - 11434', '\n      - 127.0.0.1::11434'],
    ['with an empty address', '\n      - ":11434:11434"', '\n      - "127.0.0.1:11434:11434"'],
    ['with an empty port of the host', '\n      - ":11434"', '\n      - "127.0.0.1::11434"'],
    ['on all addresses', '\n      - 0.0.0.0:11434:11434', '\n      - 127.0.0.1:11434:11434'],
    ['on all addresses of IPv6', '\n      - "[::]:11434:11434"', '\n      - "127.0.0.1:11434:11434"'],
    ['a variable with a default', '\n      - ${PORT:-8000}:11434', '\n      - 127.0.0.1:${PORT:-8000}:11434'],
    ['in a flow sequence', " ['11434:11434', 80:80]", " ['127.0.0.1:11434:11434', 80:80]"],
    [
      'fields',
      '\n      - target: 11434\n        published: 80',
      '\n      - host_ip: 127.0.0.1\n        target: 11434\n        published: 80',
    ],
    ['fields in a row', ' [{ target: 11434, published: 80 }]', ' [{ host_ip: 127.0.0.1, target: 11434, published: 80 }]'],
    ['fields of JSON', ' [{"target": 11434}]', ' [{"host_ip": "127.0.0.1", "target": 11434}]'],
    ['fields with an address', '\n      - target: 11434\n        host_ip: "::"', '\n      - target: 11434\n        host_ip: "127.0.0.1"'],
  ])('%s', async (_, before, after) => {
    expect(await fixed('compose.yaml', publishing(before))).toBe(publishing(after))
    expect(await fixed('compose.yaml', publishing(after))).toBe(publishing(after))
  })
})

describe('a command', () => {
  test.each<[string, string, string, string]>([
    ['publishes', 'a.sh', 'docker run -d -p 5432:5432 postgres:16.3\n', 'docker run -d -p 127.0.0.1:5432:5432 postgres:16.3\n'],
    ['with a glued option', 'a.sh', 'docker run -p5432:5432 postgres:16.3\n', 'docker run -p127.0.0.1:5432:5432 postgres:16.3\n'],
    [
      'with a long one',
      'a.sh',
      'docker run --publish="5432:5432" postgres:16.3\n',
      'docker run --publish="127.0.0.1:5432:5432" postgres:16.3\n',
    ],
    ['in a task', 'Makefile', 'db:\n\tdocker run -p 5432:5432 postgres:16.3\n', 'db:\n\tdocker run -p 127.0.0.1:5432:5432 postgres:16.3\n'],
    [
      'in a document',
      'README.md',
      '# Start\n\n```bash\ndocker run -p 5432:5432 postgres:16.3\n```\n',
      '# Start\n\n```bash\ndocker run -p 127.0.0.1:5432:5432 postgres:16.3\n```\n',
    ],
    ['gets an address', 'a.sh', 'vllm serve --host 0.0.0.0 acme/model\n', 'vllm serve --host 127.0.0.1 acme/model\n'],
    ['gets one with an equals sign', 'a.sh', "jupyter lab --ip='*'\n", "jupyter lab --ip='127.0.0.1'\n"],
    ['gets one with a scheme', 'a.sh', 'dockerd -H tcp://0.0.0.0:2375\n', 'dockerd -H tcp://127.0.0.1:2375\n'],
    ['gets one by its environment', 'a.sh', 'OLLAMA_HOST=[::]:11434 ollama serve\n', 'OLLAMA_HOST=127.0.0.1:11434 ollama serve\n'],
    ['gets a port alone', 'a.sh', 'OLLAMA_HOST=:11434 ollama serve\n', 'OLLAMA_HOST=127.0.0.1:11434 ollama serve\n'],
    ['gets one from above', 'a.sh', 'export OLLAMA_HOST=0.0.0.0\nollama serve\n', 'export OLLAMA_HOST=127.0.0.1\nollama serve\n'],
  ])('%s', async (_, path, before, after) => {
    expect(await fixed(path, before)).toBe(after)
  })
})

describe('other formats', () => {
  test.each<[string, string, string]>([
    ['db.container', '[Container]\nImage=docker.io/postgres:16.3\nPublishPort=5432:5432\n', 'PublishPort=127.0.0.1:5432:5432'],
    [
      'llm.service',
      '[Service]\nEnvironment=A=b "OLLAMA_HOST=0.0.0.0:11434"\nExecStart=/usr/bin/ollama serve\n',
      '"OLLAMA_HOST=127.0.0.1:11434"',
    ],
    ['docker.socket', '[Socket]\nListenStream=0.0.0.0:2375\n', 'ListenStream=127.0.0.1:2375'],
    ['Procfile', 'llm: vllm serve --host 0.0.0.0 acme/model\n', '--host 127.0.0.1'],
    ['package.json', '{"scripts":{"lab":"jupyter lab --ip=\\"0.0.0.0\\""}}\n', '--ip=\\"127.0.0.1\\"'],
    ['devcontainer.json', '{"image":"postgres:16.3","appPort":["5432:5432"]}', '["127.0.0.1:5432:5432"]'],
    [
      'play.yml',
      '- hosts: all\n  tasks:\n    - community.docker.docker_container:\n        name: db\n        image: postgres:16.3\n        ports: ["5432:5432"]\n',
      'ports: ["127.0.0.1:5432:5432"]',
    ],
    ['a.sh', 'ssh host "docker run -p \\"5432:5432\\" postgres:16.3"\n', '-p \\"127.0.0.1:5432:5432\\" postgres'],
    [
      'a.sh',
      'cat > compose.yaml <<EOF\nservices:\n  db:\n    image: postgres:16.3\n    ports:\n      - 5432:5432\nEOF\n',
      '      - 127.0.0.1:5432:5432\nEOF',
    ],
  ])('%s', async (path, before, part) => {
    const after = await fixed(path, before)
    expect(after).toContain(part)
    expect(after.replace('127.0.0.1:5432', '5432').replace('127.0.0.1', '0.0.0.0')).toBe(before)
  })
})

test('an agent in a container listens as before, and is published on loopback', async () => {
  const agent = (port: string): string =>
    `services:\n  agent:\n    image: acme/miner-agent:1.2.0\n    environment:\n      MINER_HTTP_HOST: 0.0.0.0\n    ports: ["${port}"]\n`
  expect(await fixed('compose.yaml', agent('8080:8080'))).toBe(agent('127.0.0.1:8080:8080'))
})

test('an agent in the network of its host listens on loopback', async () => {
  const agent = (address: string): string =>
    `services:\n  agent:\n    image: acme/miner-agent:1.2.0\n    network_mode: host\n    environment: ["MINER_HTTP_HOST=${address}"]\n`
  expect(await fixed('compose.yaml', agent('0.0.0.0'))).toBe(agent('127.0.0.1'))
})

describe('nothing is touched', () => {
  test.each<[string, string, string]>([
    ['an address that a variable brings', 'compose.yaml', publishing(' ["${BIND:-0.0.0.0}:11434:11434"]')],
    ['a port that a variable brings with its address', 'compose.yaml', publishing(' ["${PUBLISH:-0.0.0.0:80}:11434"]')],
    ['fields whose address the engine drops', 'a.sh', 'docker run -p target=5432,published=5432 postgres:16.3\n'],
    ['all ports of an image', 'a.sh', 'docker run -P postgres:16.3\n'],
    ['an ignored port', 'compose.yaml', publishing('\n      - 11434:11434 # leaklint-ignore public-port -- a lab network')],
    ['a port of a website', 'compose.yaml', 'services:\n  web:\n    image: nginx:1.27.3\n    ports: ["80:80"]\n'],
    ['a flag without an address', 'a.sh', 'python main.py --listen\n'],
    [
      'a port of a pod',
      'pod.yaml',
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: llm\nspec:\n  containers:\n    - name: llm\n      image: ollama/ollama:0.5.4\n      ports:\n        - containerPort: 11434\n          hostPort: 11434\n`,
    ],
    [
      'an address at which a pod is probed',
      'pod.yaml',
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: llm\nspec:\n  hostNetwork: true\n  containers:\n    - name: llm\n      image: ollama/ollama:0.5.4\n      env:\n        - name: OLLAMA_HOST\n          value: 0.0.0.0\n`,
    ],
    ['a port of a provider', 'a.sh', "vastai create instance 1 --image ollama/ollama:0.5.4 --env '-p 11434:11434'\n"],
    [
      'the port of an agent runtime',
      'qwen.yaml',
      'name: q\nengine: vllm\nmodel: acme/m\nimage: vllm/vllm-openai:v0.8.5\nminer_client:\n  enabled: true\n  image: acme/agent:1.2.0\n  host_port: 8080\n',
    ],
    [
      'text that is encoded',
      'pod.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\ndata:\n  start.sh: ${Buffer.from('#!/bin/sh\ndocker run -p 5432:5432 postgres:16.3\n').toString('base64')}\n`,
    ],
    [
      'an address behind an anchor that a container needs',
      'compose.yaml',
      'x-env: &env\n  OLLAMA_HOST: 0.0.0.0\nservices:\n  a:\n    image: ollama/ollama:0.5.4\n    network_mode: host\n    environment: *env\n  b:\n    image: ollama/ollama:0.5.4\n    environment: *env\n',
    ],
  ])('%s', async (_, path, text) => {
    expect(await fixed(path, text)).toBe(text)
  })

  test('an address of an image that others may use', async () => {
    const dockerfile = 'FROM ollama/ollama:0.5.4\nENV OLLAMA_HOST=0.0.0.0\nCMD ["serve"]\n'
    const folder = folderWith({ 'compose.yaml': 'services:\n  llm:\n    build: .\n    network_mode: host\n', Dockerfile: dockerfile })
    expect((await run(folder, '--fix')).output).toContain('public-agent-api')
    expect(textIn(folder, 'Dockerfile')).toBe(dockerfile)
  })

  test('an address in a file that others may load', async () => {
    const compose = `${OLLAMA}    network_mode: host\n    env_file: llm.env\n`
    const folder = folderWith({ 'compose.yaml': compose, 'llm.env': 'OLLAMA_HOST=0.0.0.0\n' })
    await run(folder, '--fix')
    expect([textIn(folder, 'compose.yaml'), textIn(folder, 'llm.env')]).toEqual([compose, 'OLLAMA_HOST=0.0.0.0\n'])
  })

  test('a port of a website, not even where everything is reported', async () => {
    const text = 'services:\n  web:\n    image: nginx:1.27.3\n    ports: ["80:80"]\n'
    const folder = folderWith({ 'compose.yaml': text })
    await run(folder, '--fix', '--strict')
    expect(textIn(folder, 'compose.yaml')).toBe(text)
  })
})
