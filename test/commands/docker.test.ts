import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  ['docker run app:1', { does: 'docker run', starts: { image: 'app:1' } }],
  ['/usr/bin/podman run app', { does: 'podman run', starts: { image: 'app' } }],
  ['docker container run app', { does: 'docker container run', starts: { image: 'app' } }],
  [
    'docker run -itd --rm -e A=1 -eB=2 --env C=3 --env=D=4 -e E app',
    { does: 'docker run', env: ['A=1', 'B=2', 'C=3', 'D=4', 'E=$E'], starts: { image: 'app', env: ['A=1', 'B=2', 'C=3', 'D=4', 'E=$E'] } },
  ],
  ['docker run -p 80:80 -p8080:80 -P app', { does: 'docker run', starts: { image: 'app', ports: ['80:80', '8080:80', '*:*'] } }],
  ['docker run -p target=80,published=8080,host_ip=127.0.0.1 app', { does: 'docker run', starts: { image: 'app', ports: ['8080:80'] } }],
  [
    'docker run -v ~/.ssh:/root/.ssh:ro -v cache:/c -v $PWD:/w -v /scratch --tmpfs /t app',
    {
      does: 'docker run',
      starts: {
        image: 'app',
        mounts: ['bind ~/.ssh /root/.ssh ro', 'volume cache /c', 'bind \uE000 /w', 'temporary /scratch', 'temporary /t'],
      },
    },
  ],
  [
    'docker run --mount type=bind,source=./a,target=/a,readonly --mount type=volume,src=v,dst=/v --mount type=tmpfs,dst=/t app',
    { does: 'docker run', starts: { image: 'app', mounts: ['bind ./a /a ro', 'volume v /v', 'temporary /t'] } },
  ],
  ['docker run --network host app', { does: 'docker run', starts: { image: 'app', network: 'host' } }],
  ['docker run --net=none app', { does: 'docker run', starts: { image: 'app', network: 'none' } }],
  ['docker run --network container:db app', { does: 'docker run', starts: { image: 'app', network: 'shared' } }],
  [
    'docker run --env-file .env app',
    { does: 'docker run', envFrom: ['.env (docker)'], starts: { image: 'app', envFrom: ['.env (docker)'] } },
  ],
  [
    'docker run --gpus all --name x vllm/vllm-openai --model m --api-key "$KEY" -e A=1',
    {
      does: 'docker run',
      secrets: ['--api-key $KEY'],
      starts: { image: 'vllm/vllm-openai', command: '--model m --api-key \uE000 -e A=1' },
    },
  ],
  ['docker run "$REPO:${TAG:-latest}"', { does: 'docker run', starts: { image: '\uE000:\uE000' } }],
  ['docker run vllm/vllm-openai:<pinned-version>', { does: 'docker run', starts: { image: 'vllm/vllm-openai:<pinned-version>' } }],
  ['docker exec -it -e T=$T web env', { does: 'docker exec', env: ['T=$T'] }],
  ['docker login -u me -p "$PW" registry.example.com', { does: 'docker login', secrets: ['-p ! $PW'] }],
  ['docker login --password=$PW', { does: 'docker login', secrets: ['--password ! $PW'] }],
  ['docker login -u me --password-stdin', { does: 'docker login' }],
  ['docker login -u me -p -', { does: 'docker login' }],
  [
    'docker build --build-arg TOKEN --build-arg A=1 --secret id=t,src=.t -t me/app:1 -f docker/Dockerfile .',
    { does: 'docker build', builds: '. docker/Dockerfile me/app:1', args: ['TOKEN=$TOKEN', 'A=1'] },
  ],
  ['docker buildx build --push --tag x ctx', { does: 'docker buildx build', builds: 'ctx - x' }],
  ['docker build https://github.com/a/b.git', { does: 'docker build', builds: '- - -' }],
  ['docker compose -f a.yaml --env-file prod.env up -d', { does: 'docker compose up', envFrom: ['prod.env (compose)'], runs: ['a.yaml'] }],
  ['docker compose run -e A=1 web sh', { does: 'docker compose run', env: ['A=1'] }],
  ['docker-compose -f b.yml up', { does: 'docker-compose up', runs: ['b.yml'] }],
  ['docker cp .env web:/app/.env', { does: 'docker cp', uploads: ['.env'] }],
  ['docker cp web:/app/log .', { does: 'docker cp' }],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})

test('commands that hand over nothing', () => {
  expect(commandsIn('docker ps; docker images -q; docker logs -f web')).toEqual([])
})
