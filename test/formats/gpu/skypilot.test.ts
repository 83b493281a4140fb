import { describe, expect, test } from 'vitest'
import { described } from './described.ts'

const RUN = 'run: echo hi\n'
const SCRIPT = ['shell | echo hi']

describe('what a task hands over', () => {
  test.each([
    ['variables', `envs:\n  A: b\n  N: 1\n  HF_TOKEN:\n  E: ''\n${RUN}`, { env: ['A=b', 'N=1', 'HF_TOKEN=$HF_TOKEN', 'E='] }],
    ['secrets', `secrets:\n  X: null\n${RUN}`, { env: ['X=$X'] }],
    [
      'a folder and files',
      `num_nodes: 1\nworkdir: .\nfile_mounts:\n  ~/.ssh: ~/.ssh\n${RUN}`,
      { mounts: ['bind ~/.ssh:~/.ssh', 'bind .:'] },
    ],
    [
      'buckets are elsewhere',
      `file_mounts:\n  /d: s3://b/d\n  /e: {source: gs://b, mode: MOUNT}\n  /f: {source: ~/f}\n  /g: {source: [./a, ./b]}\n${RUN}`,
      { mounts: ['bind ~/f:/f', 'bind ./a:/g', 'bind ./b:/g'] },
    ],
    ['a repository as folder', `workdir: {url: https://x/y.git, ref: main}\nnum_nodes: 1\n${RUN}`, {}],
    ['an image', `resources:\n  image_id: docker:vllm/vllm-openai:v0.8.5\n${RUN}`, { image: 'vllm/vllm-openai:v0.8.5' }],
    ['the image of a machine', `resources:\n  image_id: ami-0868a20f5a3bf9702\n${RUN}`, {}],
    ['a port', `resources:\n  ports: 8081\n${RUN}`, { ports: ['provider 8081'] }],
    ['ports', `resources:\n  ports: [8081, 10052-10100]\n${RUN}`, { ports: ['provider 8081', 'provider 10052-10100'] }],
  ])('%s', (_, text, expected) => {
    expect(described('t.yaml', `name: t\n${text}`)).toEqual({ format: 'skypilot', workloads: [{ name: 't', ...expected }], parts: SCRIPT })
  })
})

describe('where it may run', () => {
  test.each([
    ['infra: runpod', ['rented RunPod at 2']],
    ['infra: vast/US', ['rented Vast.ai at 2']],
    ['cloud: Lium', ['rented Lium at 2']],
    ['infra: aws/us-east-1', undefined],
    ['infra: k8s/my-context', undefined],
    ['any_of: [{infra: aws}, {infra: fluidstack}]', ['rented FluidStack at 2']],
    ['ordered:\n    - infra: nebius\n    - infra: hyperbolic', ['rented Hyperbolic at 4']],
    ['infra: azure\n  instance_type: Standard_NCC40ads_H100_v5', ['confidential at 3']],
    ['infra: azure\n  instance_type: Standard_NC40ads_H100_v5', undefined],
  ])('%s', (resources, markers) => {
    const workload = { name: 'the SkyPilot task', ...(markers && { markers }) }
    expect(described('t.yaml', `resources:\n  ${resources}\n${RUN}`)).toEqual({ format: 'skypilot', workloads: [workload], parts: SCRIPT })
  })
})

test('each document of a pipeline is a task, its head is none', () => {
  const text =
    'name: p\n---\nname: a\nresources: {cpus: 2}\nrun: docker run a:1\n---\nname: b\nsetup: docker pull b:1\nrun: docker run b:1\n'
  expect(described('p.yaml', text)).toEqual({
    format: 'skypilot',
    workloads: [{ name: 'a' }, { name: 'b' }],
    parts: ['shell | docker run', 'shell | docker pull', 'shell | docker run'],
  })
})
