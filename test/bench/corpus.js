// Generates configuration files of realistic shapes and sizes, the same bytes for the same count.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const WORDS = 'api web worker cache queue db proxy miner validator scheduler metrics gateway auth store model trainer'.split(' ')
const IMAGES = ['redis:7.2', 'postgres:16.3', 'nginx:1.27.1', 'vllm/vllm-openai:v0.6.3', 'python:3.12-slim', 'grafana/grafana:11.1.0']

/** A small linear congruential generator: deterministic, good enough to vary shapes. */
function randomFrom(seed) {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function names(random, count) {
  return Array.from({ length: count }, (_, index) => `${WORDS[random(WORDS.length)]}-${index}`)
}

function compose(random) {
  const services = names(random, 2 + random(8)).map(name =>
    [
      `  ${name}:`,
      `    image: ${IMAGES[random(IMAGES.length)]}`,
      '    restart: unless-stopped',
      '    environment:',
      `      LOG_LEVEL: info`,
      `      DATABASE_URL: postgres://\${DB_USER}:\${DB_PASSWORD}@db:5432/${name}`,
      `      ${name.toUpperCase().replaceAll('-', '_')}_TOKEN: \${TOKEN_${random(9)}:?set it}`,
      '    env_file: .env',
      '    ports:',
      `      - "127.0.0.1:${8000 + random(999)}:8000"`,
      '    volumes:',
      `      - ./data/${name}:/data`,
      `    command: ["serve", "--port", "8000", "--workers", "${1 + random(8)}"]`,
    ].join('\n'),
  )
  return `# generated\nservices:\n${services.join('\n')}\nvolumes:\n  data: {}\n`
}

function kubernetes(random) {
  const documents = names(random, 1 + random(4)).map(name =>
    [
      'apiVersion: apps/v1',
      'kind: Deployment',
      'metadata:',
      `  name: ${name}`,
      '  labels:',
      `    app: ${name}`,
      'spec:',
      `  replicas: ${1 + random(5)}`,
      '  selector:',
      '    matchLabels:',
      `      app: ${name}`,
      '  template:',
      '    metadata:',
      '      labels:',
      `        app: ${name}`,
      '    spec:',
      '      containers:',
      '        - name: main',
      `          image: ${IMAGES[random(IMAGES.length)]}`,
      '          args: ["--listen", "127.0.0.1:9000", "--log-level=info"]',
      '          env:',
      ...Array.from({ length: 3 + random(20) }, (_, index) =>
        index % 3 === 0
          ? `            - name: SECRET_${index}\n              valueFrom:\n                secretKeyRef:\n                  name: ${name}\n                  key: token-${index}`
          : `            - name: SETTING_${index}\n              value: "value ${random(1000)}"`,
      ),
      '          resources:',
      '            limits:',
      `              memory: ${1 + random(16)}Gi`,
    ].join('\n'),
  )
  return `${documents.join('\n---\n')}\n`
}

function helm(random) {
  return [
    '{{- if .Values.enabled }}',
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    '  name: {{ include "chart.fullname" . }}',
    '  labels:',
    '    {{- include "chart.labels" . | nindent 4 }}',
    'data:',
    ...Array.from({ length: 5 + random(30) }, (_, index) => `  key-${index}: {{ .Values.settings.key${index} | quote }}`),
    '{{- end }}',
    '',
  ].join('\n')
}

function values(random) {
  return names(random, 4 + random(20))
    .map(
      name =>
        `${name.replaceAll('-', '')}:\n  enabled: true\n  image:\n    repository: library/${name}\n    tag: "1.${random(20)}.${random(9)}"\n  existingSecret: ${name}\n  resources: {}\n`,
    )
    .join('')
}

function dockerfile(random) {
  return [
    'FROM python:3.12-slim AS build',
    'ARG VERSION=1.0',
    'WORKDIR /app',
    'COPY pyproject.toml poetry.lock ./',
    'RUN apt-get update && \\',
    '    apt-get install -y --no-install-recommends build-essential curl && \\',
    '    rm -rf /var/lib/apt/lists/*',
    ...Array.from({ length: 2 + random(10) }, (_, index) => `ENV SETTING_${index}=value-${random(100)}`),
    'FROM python:3.12-slim',
    'COPY --from=build /app /app',
    'USER 1000',
    'CMD ["python", "-m", "app"]',
    '',
  ].join('\n')
}

function dotenv(random) {
  return (
    Array.from({ length: 5 + random(30) }, (_, index) =>
      index % 7 === 0 ? `# part ${index}` : `SETTING_${index}=value-${random(10_000)}`,
    ).join('\n') + '\n'
  )
}

function workflow(random) {
  const steps = Array.from(
    { length: 3 + random(10) },
    (_, index) =>
      `      - name: step ${index}\n        run: |\n          npm ci\n          npm run task-${random(50)}\n        env:\n          TOKEN: \${{ secrets.TOKEN_${index} }}\n`,
  )
  return `name: ci\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.join('')}`
}

function script(random) {
  const lines = Array.from({ length: 10 + random(40) }, (_, index) => `echo "step ${index}" && mkdir -p /tmp/part-${random(100)}`)
  return `#!/usr/bin/env bash\nset -euo pipefail\n${lines.join('\n')}\ndocker run --rm -e HF_TOKEN -p 127.0.0.1:8000:8000 ${IMAGES[random(IMAGES.length)]}\n`
}

const KINDS = [
  ['deploy/compose.yaml', compose],
  ['k8s/deployment.yaml', kubernetes],
  ['chart/templates/configmap.yaml', helm],
  ['k8s/more.yaml', kubernetes],
  ['chart/values.yaml', values],
  ['Dockerfile', dockerfile],
  ['k8s/service.yaml', kubernetes],
  ['service.env', dotenv],
  ['ci/workflow.yml', workflow],
  ['scripts/run.sh', script],
]

/** Writes `count` files below `folder`, ten to a project, and returns their paths. */
export function writeCorpus(folder, count) {
  const random = randomFrom(count)
  return Array.from({ length: count }, (_, index) => {
    const [name, make] = KINDS[index % KINDS.length]
    const path = join(folder, `group-${Math.floor(index / 1000)}`, `project-${Math.floor(index / KINDS.length)}`, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, make(random))
    return path
  })
}
