import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

const run = { does: 'docker run', starts: { image: 'app' } }

test.each([
  'sudo -E docker run app',
  'sudo -u root -- docker run app',
  'env -u B docker run app',
  'nohup docker run app &',
  'time docker run app',
  'timeout -k 5 10 docker run app',
  'uv run --with x docker run app',
  'npx -y docker run app',
  'pipx run docker run app',
  'doppler run --project p -- docker run app',
  'chamber exec svc other -- docker run app',
  'op run --env-file .op -- docker run app',
  'bash -c "docker run app"',
  "sh -euxc 'docker run app'",
  "bash -l -c 'docker run app'",
  "find . -exec sh -c 'docker run app' \\;",
  'docker compose -f c.yaml exec -T web sh -c "docker run app"',
  'kubectl -n shop exec pod -- docker run app',
  'ssh host docker run app',
  'ssh -i key -p 22 user@host "cd x && docker run app"',
  'ssh host <<EOF\ndocker run app\nEOF',
  'bash <<EOF\ndocker run app\nEOF',
  'tmux new -d -s x "docker run app"',
  'x=$(docker run app)',
  'echo `docker run app`',
  'cat <(docker run app)',
  'if true; then docker run app; fi',
  'start() { docker run app; }',
  'a | docker run app',
  'docker exec web sh -c "docker run app"',
])('%s', script => {
  expect(commandsIn(script)).toContainEqual(run)
})

test.each([
  ['lium exec pod "docker run app"', 'Lium'],
  ['lium up 1 --cmd "docker run app"', 'Lium'],
  ['ssh root@ssh4.vast.ai "docker run app"', 'Vast.ai'],
  ['ssh root@ssh4.vast.ai <<EOF\ndocker run app\nEOF', 'Vast.ai'],
])('%s runs there', (script, provider) => {
  expect(commandsIn(script)).toContainEqual({ ...run, on: provider })
})

test.each([
  ['export OLLAMA_HOST=0.0.0.0\nollama serve', { env: ['OLLAMA_HOST=0.0.0.0'], network: 'process', command: 'ollama serve' }],
  ['export A=1\nssh host ollama serve', { network: 'process', command: 'ollama serve' }],
  ['export A=1\nbash -c "ollama serve"', { env: ['A=1'], network: 'process', command: 'ollama serve' }],
  ['docker exec web sh -c "ollama serve"', { command: 'ollama serve' }],
  ['docker run app bash -c "ollama serve"', { command: 'ollama serve' }],
  ['kubectl exec -it pod -- ollama serve', { command: 'ollama serve' }],
])('%s', (script, starts) => {
  expect(commandsIn(script)).toContainEqual({ does: 'ollama serve', starts })
})

test('a variable of an inner script keeps its place in the file', () => {
  expect(commandsIn('ssh host "docker run -e T=\\$T -e U=$U app"')).toContainEqual({
    does: 'docker run',
    env: ['T=$T', 'U=$U'],
    starts: { image: 'app', env: ['T=$T', 'U=$U'] },
  })
})
