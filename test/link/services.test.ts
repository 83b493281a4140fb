import { describe, expect, test } from 'vitest'
import { openWithoutAuth } from '../../rules/open-without-auth.ts'
import { publicAgentApi } from '../../rules/public-agent-api.ts'
import { publicPort } from '../../rules/public-port.ts'
import { addressOf } from '../../src/link/addresses.ts'
import type { Deployment, Workload } from '../../src/model.ts'
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

describe('software whose address or authentication a file opens, and how it is closed', () => {
  const container = (body: string) => `services:\n  web:\n${body.replace(/^/gm, '    ')}\n`
  const compose = (image: string, port: string, more = '') => container(`image: '${image}'\nports: ['${port}']\n${more}`)
  const env = (image: string, port: string, setting: string) => compose(image, port, `environment: ['${setting}']`)
  const open = (setting: string) => `${setting} lets`
  const published = (name: string) => `publishes ${name}`
  const unasked = (setting: string) => `${setting} leaves`

  test.each<readonly [software: string, path: string, wrong: string, right: string, says: readonly string[]]>([
    ['vLLM', 'serve.sh', 'vllm serve m --host 0.0.0.0', 'vllm serve m --host 127.0.0.1', [open('--host')]],
    [
      'SGLang',
      'serve.sh',
      'python3 -m sglang.launch_server --model-path m --host 0.0.0.0',
      'python3 -m sglang.launch_server --model-path m',
      [open('--host')],
    ],
    [
      'TGI',
      'compose.yaml',
      compose('ghcr.io/huggingface/text-generation-inference:3.0.1', '8080:80'),
      compose('ghcr.io/huggingface/text-generation-inference:3.0.1', '127.0.0.1:8080:80'),
      [published('TGI')],
    ],
    [
      'TGI',
      'serve.sh',
      'text-generation-launcher --hostname 0.0.0.0',
      'text-generation-launcher --hostname 127.0.0.1',
      [open('--hostname')],
    ],
    [
      'Triton',
      'compose.yaml',
      compose('nvcr.io/nvidia/tritonserver:24.12-py3', '8000:8000'),
      compose('nvcr.io/nvidia/tritonserver:24.12-py3', '127.0.0.1:8000:8000'),
      [published('Triton')],
    ],
    [
      'Triton',
      'serve.sh',
      'tritonserver --http-address 0.0.0.0 --model-repository m',
      'tritonserver --http-address 127.0.0.1',
      [open('--http-address')],
    ],
    ['Ollama', 'serve.sh', 'OLLAMA_HOST=0.0.0.0 ollama serve', 'OLLAMA_HOST=127.0.0.1 ollama serve', [open('OLLAMA_HOST')]],
    ['llama.cpp', 'serve.sh', 'llama-server -m m.gguf --host 0.0.0.0', 'llama-server -m m.gguf', [open('--host')]],
    [
      'LocalAI',
      'compose.yaml',
      env('localai/localai:v2.24', '8080:8080', 'LOCALAI_ADDRESS=:8080'),
      env('localai/localai:v2.24', '127.0.0.1:8080:8080', 'LOCALAI_ADDRESS=:8080'),
      [open('LOCALAI_ADDRESS'), published('LocalAI')],
    ],
    ['LM Studio', 'serve.sh', 'lms server start --bind 0.0.0.0', 'lms server start', [open('--bind')]],
    ['ComfyUI', 'serve.sh', 'python main.py --listen', 'python main.py', [open('--listen')]],
    [
      'ComfyUI',
      'serve.sh',
      'python3 /opt/ComfyUI/main.py --port 8188 --listen 0.0.0.0',
      'python3 main.py --listen 127.0.0.1',
      [open('--listen')],
    ],
    ['text-generation-webui', 'serve.sh', 'python server.py --api --listen', 'python server.py --api', [open('--listen')]],
    [
      'text-generation-webui',
      'serve.sh',
      'python server.py --listen-host 127.0.0.1 --listen --share',
      'python server.py',
      [open('--listen'), open('--share')],
    ],
    ['Stable Diffusion web UI', 'serve.sh', './webui.sh --listen --xformers', './webui.sh --xformers', [open('--listen')]],
    ['Stable Diffusion web UI', 'serve.sh', 'python launch.py --listen', 'python launch.py', [open('--listen')]],
    [
      'InvokeAI',
      'compose.yaml',
      env('ghcr.io/invoke-ai/invokeai:v5.4', '9090:9090', 'INVOKEAI_HOST=0.0.0.0'),
      env('ghcr.io/invoke-ai/invokeai:v5.4', '127.0.0.1:9090:9090', 'INVOKEAI_HOST=0.0.0.0'),
      [open('INVOKEAI_HOST'), published('InvokeAI')],
    ],
    ['Jupyter', 'serve.sh', 'jupyter lab --ip=0.0.0.0', 'jupyter lab --ip=127.0.0.1', [open('--ip')]],
    [
      'Jupyter',
      'serve.sh',
      "jupyter lab --ip=* --ServerApp.token=''",
      'jupyter lab',
      [open('--ip'), unasked('the empty --ServerApp.token')],
    ],
    ['Ray', 'serve.sh', 'ray start --head --dashboard-host=0.0.0.0', 'ray start --head', [open('--dashboard-host')]],
    ['miner-agent', 'miner.env', 'MINER_HTTP_HOST=0.0.0.0', 'MINER_HTTP_HOST=127.0.0.1', [open('MINER_HTTP_HOST')]],
    [
      'DCGM exporter',
      'compose.yaml',
      compose('nvcr.io/nvidia/k8s/dcgm-exporter:3.3.9', '9400:9400'),
      container("image: 'nvcr.io/nvidia/k8s/dcgm-exporter:3.3.9'\nexpose: ['9400']"),
      [published('DCGM exporter')],
    ],
    [
      'Subtensor',
      'serve.sh',
      'node-subtensor --rpc-external --rpc-methods=unsafe',
      'node-subtensor --rpc-methods=unsafe',
      [open('--rpc-external'), unasked('--rpc-methods')],
    ],
    ['Docker', 'serve.sh', 'dockerd -H tcp://0.0.0.0:2375', 'dockerd -H tcp://0.0.0.0:2376 --tlsverify', [open('-H')]],
    [
      'Redis',
      'compose.yaml',
      compose('redis:7.4', '6379:6379'),
      compose('redis:7.4', '127.0.0.1:6379:6379'),
      [published('Redis'), unasked('the missing requirepass')],
    ],
    [
      'PostgreSQL',
      'compose.yaml',
      env('postgres:17.2', '5432:5432', 'POSTGRES_HOST_AUTH_METHOD=trust'),
      env('postgres:17.2', '127.0.0.1:5432:5432', 'POSTGRES_HOST_AUTH_METHOD=scram-sha-256'),
      [published('PostgreSQL'), unasked('POSTGRES_HOST_AUTH_METHOD')],
    ],
    [
      'MongoDB',
      'compose.yaml',
      compose('mongo:8.0', '27017:27017'),
      compose('mongo:8.0', '127.0.0.1:27017:27017'),
      [published('MongoDB'), unasked('the missing MONGO_INITDB_ROOT_USERNAME')],
    ],
    ['an MCP server', 'serve.sh', 'FASTMCP_HOST=0.0.0.0 fastmcp run server.py', 'fastmcp run server.py', [open('FASTMCP_HOST')]],
    ['an MCP server', 'mcp.env', 'FASTMCP_HOST=0.0.0.0', 'FASTMCP_HOST=127.0.0.1', [open('FASTMCP_HOST')]],
    [
      'MCP Inspector',
      'compose.yaml',
      env('ghcr.io/modelcontextprotocol/inspector:0.16', '6274:6274', 'DANGEROUSLY_OMIT_AUTH=true'),
      compose('ghcr.io/modelcontextprotocol/inspector:0.16', '127.0.0.1:6274:6274'),
      [published('MCP Inspector'), unasked('DANGEROUSLY_OMIT_AUTH')],
    ],
    [
      'OpenHands',
      'compose.yaml',
      compose('docker.all-hands.dev/all-hands-ai/openhands:0.20', '3000:3000'),
      compose('docker.all-hands.dev/all-hands-ai/openhands:0.20', '127.0.0.1:3000:3000'),
      [published('OpenHands')],
    ],
    ['dstack VMM', 'kms.env', 'KMS_RPC_ADDR=0.0.0.0:9201', 'KMS_RPC_ADDR=127.0.0.1:9201', [open('KMS_RPC_ADDR')]],
    ['Langflow', 'serve.sh', 'LANGFLOW_HOST=0.0.0.0 langflow run', 'langflow run', [open('LANGFLOW_HOST')]],
    ['Phoenix', 'phoenix.env', 'PHOENIX_HOST=0.0.0.0', 'PHOENIX_HOST=127.0.0.1', [open('PHOENIX_HOST')]],
    ['GPUStack', 'gpustack.env', 'GPUSTACK_HOST=0.0.0.0', 'GPUSTACK_HOST=127.0.0.1', [open('GPUSTACK_HOST')]],
    [
      'Vault',
      'vault.env',
      'VAULT_DEV_LISTEN_ADDRESS=0.0.0.0:8200',
      'VAULT_DEV_LISTEN_ADDRESS=127.0.0.1:8200',
      [open('VAULT_DEV_LISTEN_ADDRESS')],
    ],
    ['Vault', 'serve.sh', 'vault server -dev -dev-listen-address=0.0.0.0:8200', 'vault server -dev', [open('-dev-listen-address')]],
    [
      'an image registry',
      'compose.yaml',
      compose('registry:2.8.3', '5000:5000'),
      compose('registry:2.8.3', '127.0.0.1:5000:5000'),
      [published('an image registry'), unasked('the missing REGISTRY_AUTH')],
    ],
    [
      'Zebra',
      'zebra.env',
      'ZEBRA_RPC__LISTEN_ADDR=0.0.0.0:8232',
      'ZEBRA_RPC__LISTEN_ADDR=127.0.0.1:8232',
      [open('ZEBRA_RPC__LISTEN_ADDR')],
    ],
  ])('%s in %s', (software, path, wrong, right, says) => {
    const found = (text: string) => messagesOf(deploymentOf({ [path]: `${text}\n` }))
    expect(found(wrong).map(message => says.find(part => message.includes(part)))).toEqual(says)
    expect(found(wrong).join('\n')).toContain(software)
    expect(found(right)).toEqual([])
  })

  test.each([
    ['the Bittensor axon', 'serve.sh', 'python neurons/miner.py --axon.ip 0.0.0.0 --axon.port 8091'],
    ['the Bittensor axon', 'miner.env', 'BT_AXON_IP=0.0.0.0'],
    ['Gradio', 'app.env', 'GRADIO_SERVER_NAME=0.0.0.0'],
    ['Streamlit', 'serve.sh', 'streamlit run app.py --server.address 0.0.0.0'],
    ['an application of Rocket', 'app.env', 'ROCKET_ADDRESS=0.0.0.0'],
  ])('%s is for everybody, in %s', (_, path, text) => {
    expect(messagesOf(deploymentOf({ [path]: `${text}\n` }))).toEqual([])
  })
})

/** What the rules about open services say. */
function messagesOf(deployment: Deployment): readonly string[] {
  return [publicAgentApi, publicPort, openWithoutAuth].flatMap(rule => Array.from(rule.check(deployment), ({ message }) => message))
}

describe('an image that is built here', () => {
  const dockerfile = 'FROM quay.io/jupyter/base-notebook:2024-10-07\nENV JUPYTER_TOKEN=""\nCMD start-notebook.py --ip=0.0.0.0\n'

  test.each([
    ['compose.yaml', "services:\n  lab:\n    build: .\n    ports: ['8888:8888']\n", 'lab'],
    ['run.sh', 'docker build -t lab .\ndocker run -p 8888:8888 lab\n', 'docker run'],
  ])('is as open as its Dockerfile says, in %s', (path, text, name) => {
    expect(show(workloadIn(deploymentOf({ [path]: text, Dockerfile: dockerfile }), name))).toEqual([
      'Jupyter admin',
      '--ip open 8888',
      'the empty JUPYTER_TOKEN of Jupyter',
      '8888 is Jupyter, public',
    ])
  })

  test('keeps what it is given instead', () => {
    const text = "services:\n  lab:\n    build: .\n    environment: ['JUPYTER_TOKEN=${T}']\n"
    expect(workloadIn(deploymentOf({ 'compose.yaml': text, Dockerfile: dockerfile }), 'lab').openings).toEqual([])
  })
})
