import { describe, expect, test } from 'vitest'
import { described } from './described.ts'

describe('what a task hands over', () => {
  test.each([
    ['an image', 'image: nvcr.io/nvidia/pytorch:25.05-py3', { image: 'nvcr.io/nvidia/pytorch:25.05-py3' }],
    ['a list of variables', 'env:\n  - HF_TOKEN\n  - A=b=c', { env: ['HF_TOKEN=$HF_TOKEN', 'A=b=c'] }],
    ['a map of variables', 'env:\n  A: b\n  N: 1', { env: ['A=b', 'N=1'] }],
    ['a secret', 'env:\n  - HF_TOKEN=${{ secrets.hub }}', { env: ['HF_TOKEN=$hub'] }],
    ['a dollar sign in a value', 'env:\n  - A=p$word', { env: ['A=p$word'] }],
    [
      'files',
      'files:\n  - ~/.ssh/id_ed25519:~/.ssh/id_ed25519\n  - .env\n  - {local_path: ~/w, path: /w}',
      {
        mounts: ['bind ~/.ssh/id_ed25519:~/.ssh/id_ed25519', 'bind .env:', 'bind ~/w:/w'],
      },
    ],
    ['repositories', 'repos: [.., "https://github.com/a/b", {local_path: ./c}]', { mounts: ['bind ..:', 'bind ./c:'] }],
    [
      'volumes',
      'volumes:\n  - data:/data\n  - /on/host:/mnt\n  - {name: n, path: /n}\n  - {instance_path: /i, path: /j}',
      {
        mounts: ['volume data:/data', 'volume /on/host:/mnt', 'volume n:/n', 'volume /i:/j'],
      },
    ],
    ['ports, which are forwarded to its user', 'ports: [8000]', {}],
  ])('%s', (_, text, expected) => {
    const file = `type: task\nname: t\n${text}\ncommands: [echo hi]\n`
    expect(described('.dstack.yml', file)).toEqual({
      format: 'dstack',
      workloads: [{ name: 't', ...expected }],
      parts: ['shell | echo hi'],
    })
  })
})

test.each([
  ['port: 8000', undefined],
  ['port: 8000\nauth: true', undefined],
  ['port: 8000\nauth: false', ['provider 8000']],
  ['port: 80:8000\nauth: false', ['provider 8000']],
  ['port: {local_port: 1, container_port: 8000}\nauth: false', ['provider 8000']],
])('a service is open only where it says so: %s', (text, ports) => {
  const file = `type: service\nname: s\n${text}\nresources: {gpu: 1}\n`
  expect(described('s.dstack.yml', file)).toEqual({ format: 'dstack', workloads: [{ name: 's', ...(ports && { ports }) }] })
})

test.each([
  ['backends: [runpod]', ['rented RunPod at 2']],
  ['backends: [aws, gcp]', undefined],
  ['backends: [aws, vastai]', ['rented Vast.ai at 2']],
  ['backends:\n  - tensordock\n  - cudo', ['rented TensorDock at 3', 'rented Cudo Compute at 4']],
  ['instance_types: [Standard_DC4as_v5]', ['confidential at 2']],
])('%s', (text, markers) => {
  const workload = { name: 'the dstack dev-environment', ...(markers && { markers }) }
  expect(described('.dstack.yml', `type: dev-environment\n${text}\n`)).toEqual({ format: 'dstack', workloads: [workload] })
})

test('its commands are one script, and those of replicas others', () => {
  const text =
    'type: service\nname: s\ncommands:\n  - export P=8000\n  - vllm serve a/b --port $P\nreplicas:\n  - name: p\n    image: a:1\n    commands: [docker run b:1]\n'
  expect(described('.dstack.yml', text)).toEqual({
    format: 'dstack',
    workloads: [{ name: 's' }],
    images: ['s a:1'],
    parts: ['shell | vllm serve', 'shell | docker run'],
  })
})

test.each(['fleet', 'gateway', 'volume'])('a %s starts nothing', type => {
  expect(described('.dstack.yml', `type: ${type}\nname: x\nbackends: [runpod]\n`)).toEqual({ format: 'dstack', workloads: [] })
})
