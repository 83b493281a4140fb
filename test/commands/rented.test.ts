import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  [
    'sky launch -c train task.yaml --env A=1 --env HF_TOKEN --secret WANDB_API_KEY --infra runpod/us --workdir ./src',
    {
      does: 'sky launch',
      on: 'RunPod',
      env: ['A=1', 'HF_TOKEN=$HF_TOKEN'],
      uploads: ['./src'],
      runs: ['task.yaml'],
      starts: { env: ['A=1', 'HF_TOKEN=$HF_TOKEN', 'WANDB_API_KEY=$WANDB_API_KEY'] },
    },
  ],
  ['sky launch task.yaml --cloud aws', { does: 'sky launch', runs: ['task.yaml'], starts: {} }],
  [
    'sky jobs launch --secret T=$T --image-id docker:acme/train:latest --ports 8080 t.yml',
    {
      does: 'sky jobs launch',
      secrets: ['--secret T $T'],
      runs: ['t.yml'],
      starts: { image: 'acme/train:latest', env: ['T=$T'], ports: ['*:8080'] },
    },
  ],
  [
    'sky serve up --env-file .env s.yaml',
    { does: 'sky serve up', envFrom: ['.env (docker)'], runs: ['s.yaml'], starts: { envFrom: ['.env (docker)'] } },
  ],
  ['sky launch --image-id ami-1 t.yaml', { does: 'sky launch', runs: ['t.yaml'], starts: {} }],
  ['sky exec train "docker run app"', { does: 'sky exec', starts: { command: 'docker run app' } }],
  [
    'dstack apply -f .dstack.yml -e HF_TOKEN -b vastai',
    { does: 'dstack apply', on: 'Vast.ai', env: ['HF_TOKEN=$HF_TOKEN'], runs: ['.dstack.yml'] },
  ],
  ['dstack secret set hf $HF_TOKEN', { does: 'dstack secret set', secrets: ['! $HF_TOKEN'] }],
  ['dstack project add --name main --url https://d --token $T', { does: 'dstack project add', secrets: ['--token ! $T'] }],
  [
    'modal secret create hf HF_TOKEN=$T OTHER=-',
    { does: 'modal secret create', secrets: ['HF_TOKEN $T'], store: 'bundle hf: HF_TOKEN=$T OTHER=-' },
  ],
  ['modal secret create hf --from-dotenv .env', { does: 'modal secret create', store: 'bundle hf: ' }],
  ['modal token set --token-id ak --token-secret $S', { does: 'modal token set', secrets: ['--token-secret ! $S'] }],
  [
    'runpodctl create pod --imageName acme/x:1 --env A=1,HF_TOKEN=$T --env B=2 --communityCloud --args "python t.py"',
    {
      does: 'runpodctl create pod',
      on: 'RunPod',
      env: ['A=1', 'HF_TOKEN=$T', 'B=2'],
      starts: { image: 'acme/x:1', env: ['A=1', 'HF_TOKEN=$T', 'B=2'], command: 'python t.py' },
    },
  ],
  [
    `runpodctl pod create --image acme/x:1 --env "{\\"HF_TOKEN\\":\\"$T\\",\\"N\\":2}" --ports '8888/http,22/tcp'`,
    {
      does: 'runpodctl pod create',
      on: 'RunPod',
      env: ['HF_TOKEN=$T', 'N=2'],
      starts: { image: 'acme/x:1', env: ['HF_TOKEN=$T', 'N=2'], ports: ['*:8888', '*:22'] },
    },
  ],
  ['runpodctl serverless create --env A=1,B=$B', { does: 'runpodctl serverless create', on: 'RunPod', env: ['A=1', 'B=$B'] }],
  ['runpodctl config --apiKey $K', { does: 'runpodctl config', on: 'RunPod', secrets: ['--apiKey ! $K'] }],
  [
    'runpodctl registry create --name r --username u --password $P',
    { does: 'runpodctl registry create', on: 'RunPod', secrets: ['--password ! $P'] },
  ],
  ['runpodctl send ~/.ssh/id_ed25519', { does: 'runpodctl send', on: 'RunPod', uploads: ['~/.ssh/id_ed25519'] }],
  [
    `vastai create instance 1 --image acme/x:1 --env "-e HF_TOKEN=$T -e 'B=a b' -p 8080:8080 -v /d:/d" --login "-u bob -p $P docker.io"`,
    {
      does: 'vastai create instance',
      on: 'Vast.ai',
      env: ['HF_TOKEN=$T', 'B=a b'],
      secrets: ['-p ! $P'],
      starts: { image: 'acme/x:1', env: ['HF_TOKEN=$T', 'B=a b'], ports: ['8080:8080'], mounts: ['bind /d /d'] },
    },
  ],
  [
    'vastai create instance 1 --image x --onstart setup.sh --args --model m --api-key $K',
    { does: 'vastai create instance', on: 'Vast.ai', secrets: ['--api-key $K'], uploads: ['setup.sh'], starts: { image: 'x' } },
  ],
  [
    `vastai update instance 1 --env '{"K": "v"}'`,
    { does: 'vastai update instance', on: 'Vast.ai', env: ['K=v'], starts: { env: ['K=v'] } },
  ],
  ['vastai create env-var HF_TOKEN $T', { does: 'vastai create env-var', on: 'Vast.ai', secrets: ['HF_TOKEN $T'] }],
  ['vastai set api-key $K', { does: 'vastai set api-key', on: 'Vast.ai', secrets: ['! $K'] }],
  ['vastai --api-key $K copy local:./m C.12:/m', { does: 'vastai copy', on: 'Vast.ai', secrets: ['--api-key ! $K'], uploads: ['./m'] }],
  ['vastai copy 12:/m local:./m', { does: 'vastai copy', on: 'Vast.ai' }],
  [
    'prime pods create --image acme/x:1 --env HF_TOKEN=$T',
    { does: 'prime pods create', on: 'Prime Intellect', env: ['HF_TOKEN=$T'], starts: { image: 'acme/x:1', env: ['HF_TOKEN=$T'] } },
  ],
  ['prime secret create -n hf -v $T', { does: 'prime secret create', on: 'Prime Intellect', secrets: ['-v ! $T'] }],
  ['prime config set-api-key $K', { does: 'prime config set-api-key', on: 'Prime Intellect', secrets: ['! $K'] }],
  ['provider-services send-manifest deploy.yaml --dseq 1', { does: 'provider-services send-manifest', on: 'Akash', runs: ['deploy.yaml'] }],
  ['akash tx deployment create d.yml --from me -y', { does: 'akash tx deployment create', on: 'Akash', runs: ['d.yml'] }],
  ['salad deploy --token $T', { does: 'salad', on: 'Salad', secrets: ['--token $T'] }],
  ['croc send .env', { does: 'croc send', uploads: ['.env'] }],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})

test.each([
  ['sky exec train "docker run app" --infra vast', 'Vast.ai'],
  ['vastai create instance 1 --onstart-cmd "docker run app"', 'Vast.ai'],
  ['vastai execute 1 "docker run app"', 'Vast.ai'],
  ['runpodctl pod create --docker-args "docker run app"', 'RunPod'],
])('%s runs there', (script, provider) => {
  expect(commandsIn(script)).toContainEqual({ does: 'docker run', on: provider, starts: { image: 'app' } })
})

test('what is written to a file of a rented machine is given to it', () => {
  expect(commandsIn('lium exec pod "echo K=$K > .env"')).toContainEqual({ does: 'a shell', on: 'Lium', env: ['K=$K'] })
})

test.each([
  ['phala deploy -c app.yaml -e .env', { does: 'phala deploy', marks: ['confidential'], runs: ['app.yaml'] }],
  [
    'phala deploy -c app.yaml -e K=$K --private-key $P',
    { does: 'phala deploy', marks: ['confidential'], secrets: ['-e K $K', '--private-key ! $P'], runs: ['app.yaml'] },
  ],
  ['phala deploy --no-tee -c app.yaml', { does: 'phala deploy', marks: ['confidential', 'negative'], runs: ['app.yaml'] }],
  ['phala auth login $K', { does: 'phala auth login', marks: ['confidential'], secrets: ['! $K'] }],
  ['phala docker login -u me -p $P', { does: 'phala docker login', marks: ['confidential'], secrets: ['-p ! $P'] }],
  [
    'tinfoil container create app --repo a/b --variable A=$A --secret HF',
    {
      does: 'tinfoil container create',
      marks: ['confidential'],
      env: ['A=$A'],
      bundles: ['HF'],
      starts: { env: ['A=$A'], envFrom: ['bundle HF'] },
    },
  ],
  ['tinfoil container create app --debug', { does: 'tinfoil container create', marks: ['confidential', 'negative'], starts: {} }],
  ['tinfoil secret create HF --value $T', { does: 'tinfoil secret create', marks: ['confidential'], secrets: ['--value ! $T'] }],
  ['tinfoil secret create HF --value-file -', { does: 'tinfoil secret create', marks: ['confidential'] }],
  ['tinfoil registry set --token $T', { does: 'tinfoil registry set', marks: ['confidential'], secrets: ['--token ! $T'] }],
  ['tinfoil login --api-key $K', { does: 'tinfoil login', marks: ['confidential'], secrets: ['--api-key ! $K'] }],
  [
    'python3 vmm-cli.py --auth-password $P deploy --compose app-compose.json --env-file .env',
    { does: 'vmm-cli.py deploy', marks: ['confidential'], secrets: ['--auth-password ! $P'], runs: ['app-compose.json'] },
  ],
  [
    './vmm-cli.py compose --docker-compose c.yaml --no-tee',
    { does: 'vmm-cli.py compose', marks: ['confidential', 'negative'], runs: ['c.yaml'] },
  ],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})
