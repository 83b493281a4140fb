import { describe, expect, test } from 'vitest'
import { described } from './described.ts'

describe('akash', () => {
  const around = (service: string) => `version: "2.0"\nservices:\n  web:\n${service}\nprofiles: {}\ndeployment: {}\n`

  test.each([
    ['an image and variables', '    image: a/b:1\n    env:\n      - A=b\n      - T=${T}', { image: 'a/b:1', env: ['A=b', 'T=$T'] }, 9],
    [
      'what is open to everybody',
      '    expose:\n      - port: 8000\n        as: 80\n        to: [{global: true}]',
      { ports: ['provider 80 8000'] },
      9,
    ],
    ['what is open to a service', '    expose:\n      - port: 6379\n        to: [{service: web}]', {}, 8],
    ['storage', '    params:\n      storage:\n        data: {mount: /data, readOnly: false}', { mounts: ['volume data:/data'] }, 8],
    ['a command', '    command: [ollama]\n    args: [serve]', { command: 'ollama serve' }, 7],
  ])('%s', (_, service, expected, line) => {
    const workload = { name: 'web', ...expected, markers: [`rented Akash at ${line}`] }
    expect(described('deploy.yaml', around(service))).toEqual({ format: 'akash', workloads: [workload] })
  })

  test('a script in its command is one', () => {
    const text = around('    command: ["sh", "-c"]\n    args: ["docker run a:1"]')
    expect(described('deploy.yaml', text)).toMatchObject({ parts: ['shell | docker run'] })
  })
})

describe('runpod', () => {
  const rented = ['rented RunPod at 1']

  test.each([
    [
      'a map of variables and a list of ports',
      '{"name": "t", "imageName": "a/b:1", "env": {"A": "b", "T": "{{ RUNPOD_SECRET_t }}"}, "ports": ["8888/http", "22/tcp"], "volumeInGb": 1}',
      { name: 't', image: 'a/b:1', env: ['A=b', 'T=…'], ports: ['provider 8888', 'provider 22'], markers: rented },
    ],
    [
      'a list of variables and a text of ports',
      '{"imageName": "a:1", "env": [{"key": "A", "value": "b"}], "ports": "8888/http, 22/tcp", "dockerArgs": "sleep 1", "volumeInGb": 1}',
      { name: 'the RunPod pod', image: 'a:1', env: ['A=b'], ports: ['provider 8888', 'provider 22'], command: 'sleep 1', markers: rented },
    ],
    [
      'a secure cloud',
      '{"imageName": "a:1", "cloudType": "SECURE"}',
      { name: 'the RunPod pod', image: 'a:1', markers: [...rented, 'negative at 1'] },
    ],
    ['what is around it', '{"input": {"imageName": "a:1", "gpuTypeId": "x"}}', { name: 'the RunPod pod', image: 'a:1', markers: rented }],
  ])('%s', (_, text, workload) => {
    expect(described('pod.json', text)).toEqual({ format: 'runpod', workloads: [workload] })
  })

  test.each([
    [
      'hub.json',
      '{"title": "w", "config": {"env": [{"key": "A", "value": "b"}, {"key": "C", "input": {"default": "d"}}]}}',
      'w',
      ['A=b', 'C=d'],
    ],
    ['tests.json', '{"tests": [], "config": {"env": [{"key": "A", "value": "b"}]}}', 'the RunPod worker', ['A=b']],
  ])('%s', (name, text, title, env) => {
    const workload = { name: title, local: 'yes', env, markers: rented }
    expect(described(`.runpod/${name}`, text)).toEqual({ format: 'runpod', workloads: [workload] })
  })

  test('a project', () => {
    const text =
      '[project]\nname = "p"\nbase_image = "runpod/base:0.5.0"\nports = "4040/http, 22/tcp" # x\n\n[project.env_vars]\nA = "b"\nT = "c"\n\n[runtime]\nX = "y"\n'
    expect(described('runpod.toml', text)).toEqual({
      format: 'runpod-project',
      workloads: [
        {
          name: 'p',
          image: 'runpod/base:0.5.0',
          env: ['A=b', 'T=c'],
          ports: ['provider 4040', 'provider 22'],
          markers: ['rented RunPod at 2'],
        },
      ],
    })
  })
})

describe('salad', () => {
  const group = (container: string, networking: string) =>
    `{"name": "g", "container": {"resources": {"gpuClasses": []}, ${container}}, "networking": ${networking}}`

  test.each([
    [
      '"image": "a:1", "environmentVariables": {"A": "b"}',
      '{"port": 3000, "auth": false}',
      { image: 'a:1', env: ['A=b'], ports: ['provider 3000'] },
    ],
    ['"image": "a:1", "environment_variables": {"A": "b"}', '{"port": 3000, "auth": true}', { image: 'a:1', env: ['A=b'] }],
    ['"image": "", "command": ["ollama", "serve"]', 'null', { command: 'ollama serve' }],
  ])('%s, %s', (container, networking, expected) => {
    const workload = { name: 'g', ...expected, markers: ['rented Salad at 1'] }
    expect(described('container-group.json', group(container, networking))).toEqual({ format: 'salad', workloads: [workload] })
  })
})

describe('vast', () => {
  test.each([
    ['"image": "a:1", "env": {"A": "b", "-p 8080:8080/tcp": "1"}', { image: 'a:1', env: ['A=b'], ports: ['provider 8080'] }],
    [
      '"image": "a", "tag": "1", "env": "-e A=b -e \'C=d e\' -p 70:80 -h x"',
      { image: 'a:1', env: ['A=b', 'C=d e'], ports: ['provider 80'] },
    ],
    ['"image": "a:1", "args": ["serve", "x"]', { image: 'a:1', command: 'serve x' }],
  ])('%s', (fields, expected) => {
    const workload = { name: 'l', ...expected, markers: ['rented Vast.ai at 1'] }
    const text = `{"label": "l", ${fields}, "onstart_cmd": "docker run b:1"}`
    expect(described('instance.json', text)).toEqual({ format: 'vast', workloads: [workload], parts: ['shell | docker run'] })
  })

  test('another image with an onstart elsewhere', () => {
    expect(described('x.json', '{"image": "a:1", "hooks": {"onstart": "x"}}')).toEqual({
      format: 'vast',
      workloads: [],
      images: ['image a:1'],
    })
  })
})

describe('lium', () => {
  test.each([
    [
      '{"name": "t", "docker_image": "a/b", "docker_image_tag": "1", "environment": {"A": "b"}, "internal_ports": [22, 8000], "volumes": ["/w"]}',
      { name: 't', image: 'a/b:1', env: ['A=b'], mounts: ['volume :/w'], ports: ['provider 22', 'provider 8000'] },
    ],
    [
      '{"docker_image": "a/b", "internal_ports": "22, 80"}',
      { name: 'the Lium template', image: 'a/b', ports: ['provider 22', 'provider 80'] },
    ],
    ['{"docker_image": "a/b:2", "one_time_template": true}', { name: 'the Lium template', image: 'a/b:2' }],
  ])('%s', (text, expected) => {
    const workload = { ...expected, markers: ['rented Lium at 1'] }
    expect(described('template.json', text)).toEqual({ format: 'lium-template', workloads: [workload] })
  })

  test('what it starts', () => {
    const text = 'docker_image: a:1\nstartup_commands: docker run b:1\nentrypoint: ollama serve\n'
    expect(described('template.yaml', text)).toEqual({
      format: 'lium-template',
      workloads: [{ name: 'the Lium template', image: 'a:1', command: 'ollama serve', markers: ['rented Lium at 1'] }],
      parts: ['shell | docker run'],
    })
  })
})
