import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  [
    'vllm serve m --host 0.0.0.0 --api-key $K',
    {
      does: 'vllm serve',
      secrets: ['--api-key $K'],
      starts: { network: 'process', command: 'vllm serve m --host 0.0.0.0 --api-key \uE000' },
    },
  ],
  [
    'OLLAMA_HOST=0.0.0.0 nohup ollama serve &',
    { does: 'ollama serve', starts: { env: ['OLLAMA_HOST=0.0.0.0'], network: 'process', command: 'ollama serve' } },
  ],
  [
    'python3 -m vllm.entrypoints.openai.api_server --host ::',
    {
      does: 'python3 vllm.entrypoints.openai.api_server',
      starts: { network: 'process', command: 'python3 -m vllm.entrypoints.openai.api_server --host ::' },
    },
  ],
  ['python main.py --listen', { does: 'python main.py', starts: { network: 'process', command: 'python main.py --listen' } }],
  ['jupyter --ip=0.0.0.0', { does: 'jupyter', starts: { network: 'process', command: 'jupyter --ip=0.0.0.0' } }],
  ['btcli w regen_coldkey --mnemonic "a b c"', { does: 'btcli w regen_coldkey', secrets: ['--mnemonic ! a b c'] }],
  ['btcli wallet regen-hotkey --wallet.name w --seed 0x1', { does: 'btcli wallet regen-hotkey', secrets: ['--seed ! 0x1'] }],
  [
    'curl -sSH "Authorization: Bearer $T" -H "x-api-key: k" -u user:pw https://example.com',
    { does: 'curl', secrets: ['-H Authorization ! $T', '-H x-api-key k', '-u ! pw'] },
  ],
  ['curl -u "$KEY:" https://example.com', { does: 'curl', secrets: ['-u ! $KEY'] }],
  ['curl -u user https://example.com', { does: 'curl' }],
  ['curl -H @headers --netrc https://example.com', { does: 'curl' }],
  ['wget --header="Authorization: token $T" https://example.com', { does: 'wget', secrets: ['--header Authorization ! $T'] }],
  [
    'deploy --api-key=$K --db-password x --dbPassword y',
    { does: 'deploy', secrets: ['--api-key $K', '--db-password x', '--dbPassword y'] },
  ],
  ['docker swarm join --token $T host', { does: 'docker', secrets: ['--token $T'] }],
])('%s', (script, expected) => {
  expect(commandsIn(script)).toEqual([expected])
})

test.each([
  'deploy --token --verbose',
  'deploy --password-stdin',
  'deploy -p hunter --max-tokens 5',
  'python train.py --epochs 3',
  'ollama pull llama3',
  'echo --done',
])('%s says nothing', script => {
  expect(commandsIn(script)).toEqual([])
})
