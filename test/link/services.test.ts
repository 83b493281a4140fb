import { describe, expect, test } from 'vitest'
import { addressOf } from '../../src/link/addresses.ts'
import type { Workload } from '../../src/model.ts'
import { deploymentOf, workloadIn } from './deployment.ts'

test.each([
  ['0.0.0.0', 'wildcard', undefined],
  ['0.0.0.0:11434', 'wildcard', '11434'],
  [':8080', 'wildcard', '8080'],
  ['', 'wildcard', undefined],
  ['*', 'wildcard', undefined],
  ['::', 'wildcard', undefined],
  ['[::]:80', 'wildcard', '80'],
  ['tcp://0.0.0.0:2375', 'wildcard', '2375'],
  ['http://0.0.0.0:11434/', 'wildcard', '11434'],
  ['127.0.0.1,0.0.0.0', 'wildcard', undefined],
  ['0.0.0.0:\uE000', 'wildcard', undefined],
  ['127.0.0.1:8080', 'loopback', '8080'],
  ['localhost', 'loopback', undefined],
  ['[::1]:80', 'loopback', '80'],
  ['10.0.0.7', 'other', undefined],
  ['http://ollama:11434', 'other', '11434'],
])('%s binds %s', (text, kind, port) => {
  expect(addressOf(text)).toEqual({ kind, ...(port === undefined ? {} : { port }) })
})

test.each(['\uE000', '\uE000:80', 'unix:///run/docker.sock', 'fd://'])('%j says nothing', text => {
  expect(addressOf(text)).toBeUndefined()
})

function show({ services, binds, openings, ports }: Workload): readonly string[] {
  return [
    ...services.map(({ name, kind }) => `${name} ${kind}`),
    ...binds.map(({ setting, wildcard, port }) => `${setting} ${wildcard ? 'open' : 'closed'} ${port ?? '?'}`),
    ...openings.map(({ setting, service }) => `${setting} of ${service}`),
    ...ports.map(port => `${port.container ?? '?'} is ${port.service?.name ?? 'unknown'}${port.public ? ', public' : ''}`),
  ]
}

describe('services of a compose file', () => {
  test.each([
    ["image: 'ollama/ollama:0.5'\nports: ['11434:11434']", ['Ollama inference', '11434 is Ollama, public']],
    ["image: 'ollama/ollama:0.5'\nports: ['127.0.0.1:11434:11434']", ['Ollama inference', '11434 is Ollama']],
    [
      "image: 'ghcr.io/mirror/redis:7'\nports: ['6379:6379']",
      ['Redis data-store', 'the missing requirepass of Redis', '6379 is Redis, public'],
    ],
    ["image: 'redis:7'\ncommand: redis-server --requirepass $PW\nports: ['6379:6379']", ['Redis data-store', '6379 is Redis, public']],
    ["image: 'redis:7'\ncommand: redis-server /etc/redis.conf\nports: ['6379:6379']", ['Redis data-store', '6379 is Redis, public']],
    ["image: 'redis:7'\nports: ['127.0.0.1:6379:6379']", ['Redis data-store', '6379 is Redis']],
    ["image: 'shop:1.0'\nports: ['5433:5432']", ['5432 is PostgreSQL, public']],
    ["image: 'shop:1.0'\nports: ['8000:8000']", ['8000 is unknown, public']],
    [
      "image: 'postgres:16'\nenvironment: {POSTGRES_HOST_AUTH_METHOD: trust}",
      ['PostgreSQL data-store', 'POSTGRES_HOST_AUTH_METHOD of PostgreSQL'],
    ],
    ["image: 'bitnami/redis:7'\nenvironment: {ALLOW_EMPTY_PASSWORD: 'yes'}", ['Redis data-store', 'ALLOW_EMPTY_PASSWORD of Redis']],
    ["image: 'shop:1.0'\nenvironment: {ALLOW_EMPTY_PASSWORD: 'yes'}", ['ALLOW_EMPTY_PASSWORD of a data store']],
    ["image: 'shop:1.0'\nenvironment: {MYSQL_ALLOW_EMPTY_PASSWORD: '${X}'}", []],
    ["image: 'shop:1.0'\nenvironment: {OLLAMA_HOST: 0.0.0.0}", ['Ollama inference', 'OLLAMA_HOST open 11434']],
    ["image: 'shop:1.0'\nenvironment: {OLLAMA_HOST: 'http://ollama:11434'}", []],
    [
      "image: 'shop:1.0'\nenvironment: {MINER_HTTP_HOST: 0.0.0.0, MINER_HTTP_PORT: 9000}",
      ['miner-agent agent', 'MINER_HTTP_HOST open 9000'],
    ],
    [
      "image: 'vllm/vllm-openai:v0.8'\ncommand: --model m --host 0.0.0.0 --port 9000\nports: ['9000:9000']",
      ['vLLM inference', '--host open 9000', '9000 is vLLM, public'],
    ],
    ['image: \'shop:1.0\'\ncommand: sh -c "vllm serve m --host 127.0.0.1"', ['vLLM inference', '--host closed 8000']],
    ["image: 'shop:1.0'\ncommand: [python3, -m, sglang.launch_server, --host=0.0.0.0]", ['SGLang inference', '--host open 30000']],
    ["image: 'yanwk/comfyui-boot:cu124'\ncommand: python main.py --listen", ['ComfyUI inference', '--listen open 8188']],
    [
      "image: 'quay.io/jupyter/base-notebook:2025-01'\ncommand: start-notebook.py --ServerApp.token='' --ip=*",
      ['Jupyter admin', '--ip open 8888', 'the empty --ServerApp.token of Jupyter'],
    ],
    ["image: 'shop:1.0'\nenvironment: {BT_AXON_IP: 0.0.0.0}", ['Bittensor axon web', 'BT_AXON_IP open 8091']],
  ])('%j', (body, expected) => {
    const text = `services:\n  web:\n${body.replace(/^/gm, '    ')}\n`
    expect(show(workloadIn(deploymentOf({ 'compose.yaml': text }), 'web'))).toEqual(expected)
  })

  test('an image that is built here runs what its Dockerfile starts', () => {
    const files = {
      'compose.yaml': "services:\n  web:\n    build: .\n    ports: ['11434:11434']\n",
      Dockerfile: 'FROM ollama/ollama:0.5\nRUN true\n',
    }
    expect(show(workloadIn(deploymentOf(files), 'web'))).toEqual(['Ollama inference', '11434 is Ollama, public'])
  })
})

describe('bare processes', () => {
  test('get what was exported before', () => {
    const workload = workloadIn(deploymentOf({ 'serve.sh': 'export OLLAMA_HOST=0.0.0.0\nollama serve\n' }), 'ollama serve')
    expect(workload.network).toMatchObject({ kind: 'host', process: true })
    expect(show(workload)).toEqual(['Ollama inference', 'OLLAMA_HOST open 11434'])
  })

  test.each([
    [{ 'ollama.env': 'OLLAMA_HOST=0.0.0.0\n' }, ['ollama.env']],
    [{ 'miner.yaml': 'miner_client:\n  listen_host: 0.0.0.0\n' }, ['miner.yaml']],
    [{ '.env': 'OLLAMA_HOST=0.0.0.0\n', 'compose.yaml': 'services: {web: {image: shop:1.0}}\n' }, ['web']],
    [{ '.env.example': 'OLLAMA_HOST=0.0.0.0\n', 'compose.yaml': 'services: {web: {image: shop:1.0}}\n' }, ['web']],
    [{ 'a.env': 'OLLAMA_HOST=0.0.0.0\n', 'compose.yaml': 'services: {web: {image: shop:1.0, env_file: a.env}}\n' }, ['web']],
    [{ 'serve.sh': 'export OLLAMA_HOST=0.0.0.0\nollama serve\n' }, ['ollama serve']],
    [{ Dockerfile: 'FROM alpine:3.20\nRUN export OLLAMA_HOST=0.0.0.0 && ollama serve\nCMD ollama serve\n' }, []],
  ])('%j', (files, expected) => {
    expect(deploymentOf(files).workloads.map(({ name }) => name)).toEqual(expected)
  })
})
