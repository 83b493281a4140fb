import { expect, test } from 'vitest'
import { recognised } from './described.ts'

test.each([
  ['a SkyPilot task', 'train.yaml', 'resources:\n  accelerators: H100:8\nrun: python train.py\n', 'skypilot'],
  ['one with variables alone', 'task.yml', 'name: t\nenvs: {A: b}\nsetup: |\n  pip install .\nrun: |\n  python t.py\n', 'skypilot'],
  [
    'a service of SkyPilot',
    'serve.yaml',
    'service: {readiness_probe: /v1/models}\nresources: {ports: 8080}\nrun: vllm serve\n',
    'skypilot',
  ],
  ['a pipeline', 'pipe.yaml', 'name: p\n---\nname: a\nresources: {cpus: 2}\nrun: a\n---\nname: b\nrun: b\n', 'skypilot'],
  ['something else that runs', 'job.yaml', 'run: python train.py\nsetup: make\n', 'config'],
  ['with keys of its own', 'job.yaml', 'resources: {cpu: 1}\nrun: x\nschedule: daily\n', 'config'],
  ['a dstack task', 'train.dstack.yml', 'type: task\ncommands: [python train.py]\n', 'dstack'],
  ['under any name', 'gpu.yaml', 'type: dev-environment\nide: vscode\n', 'dstack'],
  ['a fleet', 'fleet.dstack.yml', 'type: fleet\nname: x\nnodes: 2\n', 'dstack'],
  ['another type', 'thing.yaml', 'type: service\nname: x\n', 'config'],
  ['an Akash deployment', 'deploy.yaml', 'version: "2.0"\nservices: {}\nprofiles: {}\ndeployment: {}\n', 'akash'],
  ['a compose file', 'compose.yaml', 'services: {web: {image: a:1, profiles: [x]}}\n', 'compose'],
  ['a RunPod template', 'template.json', '{"name": "t", "imageName": "a:1", "containerDiskInGb": 5}', 'runpod'],
  ['a RunPod hub file', '.runpod/hub.json', '{"title": "t", "config": {}}', 'runpod'],
  ['a RunPod project', 'runpod.toml', 'title = "x"\n[project]\n', 'runpod-project'],
  ['another JSON with an image', 'a.json', '{"imageName": "a:1"}', 'config'],
  ['a Salad container group', 'container-group.json', '{"container": {"image": "a:1", "resources": {"gpuClasses": ["x"]}}}', 'salad'],
  ['a Vast.ai instance', 'vast.json', '{"image": "a:1", "onstart": "x"}', 'vast'],
  ['a Lium template', 'lium.json', '{"docker_image": "a", "internal_ports": [22]}', 'lium-template'],
  ['a runtime of a miner', 'qwen.yaml', 'name: q\nengine: vllm\nmodel: a/b\n', 'miner-runtime'],
  ['another engine', 'q.yaml', 'name: q\nengine: innodb\nmodel: a\n', 'config'],
  ['a Tinfoil configuration', 'tinfoil-config.yml', 'cvm-version: 0.7.5\ncontainers: []\n', 'tinfoil'],
  [
    'a dstack application',
    'app-compose.json',
    '{"manifest_version": 2, "runner": "docker-compose", "docker_compose_file": ""}',
    'app-compose',
  ],
  ['a manifest', 'pod.yaml', 'apiVersion: v1\nkind: Pod\nspec: {}\n', 'kubernetes'],
  ['a GitHub workflow without jobs', 'x.yaml', 'on: push\nrun: x\nenvs: {}\n', 'config'],
])('recognises %s', (_, path, text, expected) => {
  expect(recognised(path, text)).toBe(expected)
})
