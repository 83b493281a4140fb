import { expect, test } from 'vitest'
import { described } from './described.ts'

const HEAD = 'name: q\nengine: vllm\nmodel: a/b\n'
const ENGINE = { name: 'q', image: 'vllm/vllm-openai:latest', command: 'python -m vllm.entrypoints.openai.api_server' }

test.each([
  ['an image', 'image: vllm/vllm-openai:v0.8.5', { ...ENGINE, image: 'vllm/vllm-openai:v0.8.5' }],
  ['no image, which is the latest', '', ENGINE],
  ['variables', 'env: {A: b}\nhf_token_env: HF_TOKEN', { ...ENGINE, env: ['HF_TOKEN=$HF_TOKEN', 'A=b'] }],
  ['a cache', 'hf_cache: /data/huggingface', { ...ENGINE, mounts: ['bind /data/huggingface:'] }],
  [
    'a key, which becomes an argument',
    'host: 0.0.0.0\napi_key: k\nextra_args: [--max-num-seqs, "16"]',
    { ...ENGINE, command: `${ENGINE.command} --host 0.0.0.0 --api-key k --max-num-seqs 16` },
  ],
])('an engine with %s', (_, text, engine) => {
  expect(described('q.yaml', `${HEAD}${text}\n`)).toEqual({ format: 'miner-runtime', workloads: [engine] })
})

test('another engine', () => {
  const text = 'name: q\nengine: sglang\nmodel: a/b\n'
  expect(described('q.yaml', text)).toMatchObject({
    workloads: [{ image: 'lmsysorg/sglang:latest', command: 'python -m sglang.launch_server' }],
  })
})

test.each([
  [
    'environment: {MINER_HOME: /root/.miner}\n  volumes: [/data/minerhome:/root/.miner]',
    { env: ['MINER_HOME=/root/.miner'], mounts: ['bind /data/minerhome:/root/.miner'] },
  ],
  ['listen_host: 127.0.0.1\n  listen_port: 9000', { env: ['listen_port=9000', 'listen_host=127.0.0.1'] }],
  ['host_port: 8081', { ports: ['publish 8081:8080'] }],
  ['host_port: 8081\n  listen_port: 9000', { env: ['listen_port=9000'], ports: ['publish 8081:9000'] }],
  ['host_port: 8081\n  ports: ["127.0.0.1:8081:8080"]', { ports: ['publish 127.0.0.1:8081:8080'] }],
  ['host_port: 8081\n  listen_host: 0.0.0.0', { env: ['listen_host=0.0.0.0'], ports: ['publish 8081:8080'] }],
  ['listen_host: 0.0.0.0', { env: ['listen_host=0.0.0.0'], network: 'host' }],
  [
    'environment: {MINER_HTTP_HOST: 0.0.0.0}\n  listen_host: 127.0.0.1',
    { env: ['listen_host=127.0.0.1', 'MINER_HTTP_HOST=0.0.0.0'], network: 'host' },
  ],
])('an agent with %s', (text, agent) => {
  const file = `${HEAD}miner_client:\n  image: r/miner:1\n  ${text}\n`
  expect(described('q.yaml', file)).toEqual({
    format: 'miner-runtime',
    workloads: [ENGINE, { name: 'miner-client', image: 'r/miner:1', ...agent }],
  })
})

test('an agent that is switched off, and one under its old name', () => {
  expect(described('q.yaml', `${HEAD}miner_client: {enabled: false, image: r/miner:1}\n`)).toMatchObject({ workloads: [{ name: 'q' }] })
  expect(described('q.yaml', `${HEAD}custom_service: {image: r/miner:1, service_name: agent}\n`)).toMatchObject({
    workloads: [{ name: 'q' }, { name: 'agent', image: 'r/miner:1' }],
  })
})

test('what measures it, and services of its own', () => {
  const text = `${HEAD}dcgm_exporter: {enabled: true}\nmetrics_collector: {image: m:1, host_port: 9100}\nextra_services:\n  db: {image: "redis:7", ports: ["6379:6379"]}\n`
  expect(described('q.yaml', text)).toMatchObject({
    workloads: [
      { name: 'q' },
      { name: 'dcgm-exporter', ports: ['publish 9400:9400'] },
      { name: 'metrics-collector', image: 'm:1', ports: ['publish 9100:8080'] },
      { name: 'db', image: 'redis:7', ports: ['publish 6379:6379'] },
    ],
  })
  expect(described('q.yaml', `${HEAD}dcgm_exporter: {}\n`)).toEqual({ format: 'miner-runtime', workloads: [ENGINE] })
})
