import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  [
    'lium up 1 --image me/app:1 -e HF_TOKEN=$HF_TOKEN --env=A=1 --internal-ports 22,8000 -p 2 --secret hf',
    {
      does: 'lium up',
      on: 'Lium',
      env: ['HF_TOKEN=$HF_TOKEN', 'A=1'],
      bundles: ['hf'],
      starts: { image: 'me/app:1', env: ['HF_TOKEN=$HF_TOKEN', 'A=1'], envFrom: ['bundle hf'], ports: ['*:22', '*:8000'] },
    },
  ],
  ['lium exec pod -e KEY=x -s run.sh', { does: 'lium exec', on: 'Lium', env: ['KEY=x'], uploads: ['run.sh'] }],
  ['lium scp all ~/.ssh/id_ed25519 /root/', { does: 'lium scp', on: 'Lium', uploads: ['~/.ssh/id_ed25519'] }],
  ['lium scp pod -d /root/out .', { does: 'lium scp', on: 'Lium' }],
  ['lium rsync pod ./models', { does: 'lium rsync', on: 'Lium', uploads: ['./models'] }],
  ['lium init --api-key "$LIUM_API_KEY"', { does: 'lium init', on: 'Lium', secrets: ['--api-key ! $LIUM_API_KEY'] }],
  ['lium config set api.api_key abc', { does: 'lium config set api.api_key', on: 'Lium', secrets: ['! abc'] }],
  ['lium secrets set hf abc', { does: 'lium secrets set', on: 'Lium', secrets: ['! abc'] }],
  ['lium secrets set hf < token.txt', { does: 'lium secrets set', on: 'Lium' }],
  [
    'anycloud submit img:1 --credentials aws -e A=1 -e B --env-file .env --secret hf --secret=wandb -- python train.py --token q',
    {
      does: 'anycloud submit',
      env: ['A=1', 'B=$B'],
      envFrom: ['.env (docker)'],
      secrets: ['--token q'],
      bundles: ['hf', 'wandb'],
      starts: {
        image: 'img:1',
        env: ['A=1', 'B=$B'],
        envFrom: ['.env (docker)', 'bundle hf', 'bundle wandb'],
        command: 'python train.py --token q',
      },
    },
  ],
  [
    'anycloud secrets new hf HF_TOKEN=x "B=$(hf auth token)"',
    { does: 'anycloud secrets new', secrets: ['HF_TOKEN x', 'B …'], store: 'bundle hf: HF_TOKEN=x B=…' },
  ],
  ['anycloud secrets delete hf --force', { does: 'anycloud secrets delete' }],
  ['anycloud resubmit d-1', { does: 'anycloud resubmit' }],
  [
    'anycloud credentials new a --provider aws --access-key-id I --secret-access-key S',
    { does: 'anycloud credentials new', secrets: ['--secret-access-key ! S'] },
  ],
  ['uv run miner-cli up -f qwen.yaml', { does: 'miner-cli up', runs: ['qwen.yaml'] }],
  ['miner-cli runtime prepare --engine vllm -f q.yaml --smoke-test', { does: 'miner-cli runtime prepare', runs: ['q.yaml'] }],
  ['miner-cli toolkit verify --smoke-test', { does: 'miner-cli toolkit verify' }],
  ['scp -i key -P 22 a b user@host:/x', { does: 'scp', uploads: ['a', 'b'] }],
  ['scp user@host:/x .', { does: 'scp' }],
  ['rsync -avz -e "ssh -p 2" ./m root@ssh.runpod.io:/w', { does: 'rsync', on: 'RunPod', uploads: ['./m'] }],
  ['lium cp a:/w b:/w', { does: 'lium cp', on: 'Lium' }],
  ['lium fund -w cold -a 5 -y', undefined],
  ['lium mine --hotkey 5F --register $TOKEN', { does: 'lium mine', on: 'Lium', secrets: ['--register ! $TOKEN'] }],
  ['lium up 1 --dockerfile docker/Dockerfile', { does: 'lium up', on: 'Lium', builds: 'docker/ docker/Dockerfile -', starts: {} }],
  ['miner-cli init q --image vllm/vllm-openai:latest', { does: 'miner-cli init', starts: { image: 'vllm/vllm-openai:latest' } }],
  ['chutes-miner add-node --hotkey ~/.bittensor/k.json', undefined],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})
