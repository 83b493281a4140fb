import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/model.ts'
import type { Differences } from './deployment.ts'
import { deploymentOf, showTrail, workloadIn } from './deployment.ts'

function show(target: Target): string {
  return target.kind === 'rented' ? `rented ${target.provider}`.trim() : target.kind
}

function targetOf(files: Readonly<Record<string, string>>, name: string, differences: Differences = {}): string {
  return show(workloadIn(deploymentOf(files, differences), name).target)
}

const COMPOSE = 'services:\n  web:\n    image: shop:1.0\n    environment: {A: b}\n'
const RENTED = '# leaklint-target: rented -- a host of somebody else'
const CONFIDENTIAL = '# leaklint-target: confidential -- a CVM'

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: {containers: [{name: c, image: 'shop:1.0'}]}\n`

describe('what a file says itself', () => {
  test.each([
    ['nothing', COMPOSE, 'unknown'],
    ['a comment at the head of the file', `${RENTED}\n\n${COMPOSE}`, 'rented'],
    ['a comment above the service', COMPOSE.replace('  web:', `  ${RENTED}\n  web:`), 'rented'],
    ['a comment inside the service', COMPOSE.replace('    image', `    ${RENTED}\n    image`), 'rented'],
    ['a comment on another service', `${COMPOSE}  ${RENTED}\n  other:\n    image: other:1.0\n`, 'unknown'],
    ['a comment of its own over that of the file', `${RENTED}\n${COMPOSE.replace('  web:', `  ${CONFIDENTIAL}\n  web:`)}`, 'confidential'],
    ['a socket of the guest agent', `${COMPOSE}    volumes: ['/var/run/dstack.sock:/var/run/dstack.sock']\n`, 'confidential'],
  ])('%s', (_, text, expected) => {
    expect(targetOf({ 'compose.yaml': text }, 'web')).toBe(expected)
  })

  test('a comment at the head of a file in a fence holds for that file', () => {
    const fence = (name: string, head: string) => `\`\`\`yaml\n${head}\n${COMPOSE.replace('web', name)}\`\`\`\n`
    const files = { 'README.md': `# Title\n\n${fence('one', '')}text\n${fence('two', `${RENTED}\n`)}${fence('three', '')}` }
    expect(['one', 'two', 'three'].map(name => targetOf(files, name))).toEqual(['unknown', 'rented', 'unknown'])
  })

  test('a comment at the head of a document holds for that document', () => {
    const files = { 'pods.yaml': `${pod('one')}---\n${RENTED}\n${pod('two')}---\n${pod('three')}` }
    expect(['one', 'two', 'three'].map(name => targetOf(files, `container c of Pod ${name}`))).toEqual(['unknown', 'rented', 'unknown'])
  })

  test('the settings decide over markers, and a comment over the settings', () => {
    const settings = { targets: [{ files: 'gpu/**', kind: 'unknown' as const }] }
    const script = 'lium up -e A=b\n'
    expect(targetOf({ 'gpu/up.sh': script }, 'lium up', { settings })).toBe('unknown')
    expect(targetOf({ 'own/up.sh': script }, 'lium up', { settings })).toBe('rented Lium')
    expect(targetOf({ 'gpu/up.sh': `${CONFIDENTIAL}\n${script}` }, 'lium up', { settings })).toBe('confidential')
  })
})

describe('what runs a file', () => {
  test('a compose file that is uploaded to a rented host runs there', () => {
    const files = { 'up.sh': 'lium scp pod ./deploy/compose.yaml\n', 'deploy/compose.yaml': COMPOSE }
    const { target } = workloadIn(deploymentOf(files), 'web')
    expect(show(target)).toBe('rented Lium')
    expect(target.kind === 'rented' && showTrail([target.by])).toEqual(['up.sh:1 lium scp runs deploy/compose.yaml there'])
  })

  test.each([
    ['lium exec pod "docker compose -f compose.yaml up"\n', {}],
    ['lium exec pod --script setup.sh\n', { 'setup.sh': 'docker compose -f compose.yaml up -d\n' }],
  ])('%j starts compose.yaml there', (script, more) => {
    expect(targetOf({ 'up.sh': script, ...more, 'compose.yaml': COMPOSE }, 'web')).toBe('rented Lium')
  })

  test('what it includes runs there as well', () => {
    const files = {
      'up.sh': 'lium scp pod compose.yaml\n',
      'compose.yaml': `include: [more.yaml]\n${COMPOSE.replace('web', 'top')}`,
      'more.yaml': COMPOSE,
    }
    expect(targetOf(files, 'web')).toBe('rented Lium')
  })

  test('but not where the file itself says otherwise', () => {
    const files = { 'up.sh': 'lium scp pod compose.yaml\n', 'compose.yaml': `${CONFIDENTIAL}\n${COMPOSE}` }
    expect(targetOf(files, 'web')).toBe('confidential')
  })

  test('an image that is built here and started there is built for there', () => {
    const files = {
      'up.sh': 'docker build -t me/shop:1.0 .\nlium up --image me/shop:1.0\n',
      Dockerfile: 'FROM alpine:3.20\nCOPY wallets /w\n',
    }
    expect(deploymentOf(files).builds.map(({ target }) => show(target))).toEqual(['rented Lium'])
  })
})

describe('what a pod asks for', () => {
  const ask = (spec: string, metadata = 'name: p') =>
    `apiVersion: v1\nkind: Pod\nmetadata: {${metadata}}\nspec: {${spec}, containers: [{name: c, image: 'shop:1.0'}]}\n`

  test.each([
    ['kata-qemu-tdx', 'confidential'],
    ['kata-qemu-snp-runtime-rs', 'confidential'],
    ['kata-qemu-se', 'confidential'],
    ['kata-qemu-nvidia-gpu-tdx', 'confidential'],
    ['kata-qemu-nvidia-gpu-snp-runtime-rs', 'confidential'],
    ['kata-cc-isolation', 'confidential'],
    ['contrast-cc', 'confidential'],
    ['contrast-cc-metal-qemu-tdx', 'confidential'],
    ['kata-qemu-coco-dev', 'unknown'],
    ['kata-qemu-coco-dev-runtime-rs', 'unknown'],
    ['kata-qemu-nvidia-gpu', 'unknown'],
    ['kata-clh', 'unknown'],
    ['kata-remote', 'unknown'],
    ['gvisor', 'unknown'],
    ['nvidia', 'unknown'],
  ])('the runtime class %s', (name, expected) => {
    expect(targetOf({ 'pod.yaml': ask(`runtimeClassName: ${name}`) }, 'container c of Pod p')).toBe(expected)
  })

  test.each([
    ['nodeSelector: {cloud.google.com/gke-confidential-nodes-instance-type: SEV_SNP}', 'confidential'],
    ['nodeSelector: {nvidia.com/cc.mode: ppcie}', 'confidential'],
    ['nodeSelector: {nvidia.com/cc.mode.state: "on"}', 'confidential'],
    ['nodeSelector: {nvidia.com/cc.ready.state: "true"}', 'confidential'],
    ['nodeSelector: {nvidia.com/cc.capable: "true"}', 'unknown'],
    ['nodeSelector: {intel.feature.node.kubernetes.io/tdx: "true"}', 'confidential'],
    ['nodeSelector: {amd.feature.node.kubernetes.io/snp: "true"}', 'confidential'],
    ['nodeSelector: {chutes/tee: "true"}', 'confidential'],
    ['nodeSelector: {node.kubernetes.io/instance-type: Standard_EC4es_v6}', 'confidential'],
    ['nodeSelector: {beta.kubernetes.io/instance-type: Standard_NCC40ads_H100_v5}', 'confidential'],
    ['nodeSelector: {node.kubernetes.io/instance-type: Standard_DC4s_v3}', 'unknown'],
    ['nodeSelector: {node.kubernetes.io/instance-type: a3-highgpu-1g}', 'unknown'],
    ['nodeSelector: {nvidia.com/cc.mode: "on"}, runtimeClassName: kata-qemu-nvidia-gpu', 'unknown'],
    ['volumes: [{name: s, hostPath: {path: /var/run/dstack.sock}}]', 'confidential'],
    ['volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}]', 'unknown'],
  ])('%s', (spec, expected) => {
    expect(targetOf({ 'pod.yaml': ask(spec) }, 'container c of Pod p')).toBe(expected)
  })

  test.each([
    ['contrast.edgeless.systems/pod-role: coordinator', 'confidential'],
    ['io.katacontainers.config.hypervisor.cc_init_data: x', 'unknown'],
  ])('the annotation %s', (annotation, expected) => {
    const files = { 'pod.yaml': ask('hostPID: false', `name: p, annotations: {${annotation}}`) }
    expect(targetOf(files, 'container c of Pod p')).toBe(expected)
  })
})

describe('what a file is for', () => {
  const app = (fields: string) => `{"runner": "docker-compose", ${fields} "docker_compose_file": "services: {web: {image: 'shop:1.0'}}"}`

  test.each([
    ['app-compose.json', app(''), 'web', 'confidential'],
    ['app-compose.json', app('"key_provider": "kms",'), 'web', 'confidential'],
    ['app-compose.json', app('"key_provider": "none",'), 'web', 'unknown'],
    ['tinfoil-config.yml', 'cvm-version: 0.7.5\ncontainers: [{name: web, image: "shop:1.0"}]\n', 'web', 'confidential'],
    ['deploy.yaml', 'services: {}\nprofiles: {}\ndeployment: {}\n'.replace('{}', '{web: {image: "shop:1.0"}}'), 'web', 'rented Akash'],
    ['pod.json', '{"name": "p", "imageName": "shop:1.0", "cloudType": "COMMUNITY"}', 'p', 'rented RunPod'],
    ['pod.json', '{"name": "p", "imageName": "shop:1.0", "cloudType": "SECURE"}', 'p', 'rented RunPod'],
    ['t.yaml', 'name: t\nresources: {infra: lium}\nrun: x\n', 't', 'rented Lium'],
    ['t.yaml', 'name: t\nresources: {infra: gcp}\nrun: x\n', 't', 'unknown'],
    ['t.yaml', `${CONFIDENTIAL}\nname: t\nresources: {infra: lium}\nrun: x\n`, 't', 'confidential'],
    ['q.yaml', 'name: q\nengine: vllm\nmodel: a/b\n', 'q', 'unknown'],
    ['q.yaml', `${RENTED}\nname: q\nengine: vllm\nmodel: a/b\n`, 'q', 'rented'],
  ])('%s %j', (path, text, name, expected) => {
    expect(targetOf({ [path]: text }, name)).toBe(expected)
  })

  test.each([
    [{ 'up.sh': 'lium up -e A=b\n' }, 'lium up', 'up.sh:1 lium hands it to a rented Lium machine; nothing marks it as a confidential VM'],
    [
      { 'pod.json': '{"name": "p", "imageName": "shop:1.0",\n"cloudType": "SECURE"}' },
      'p',
      'pod.json:1 RunPod runs it on a machine that it rents out; a secure cloud is no confidential VM',
    ],
    [
      { 't.yaml': 'name: t\nresources:\n  infra: runpod/US\nrun: x\n' },
      't',
      't.yaml:3 runpod rents out machines of others; nothing marks it as a confidential VM',
    ],
  ])('%j says what decided', (files, name, expected) => {
    const { target } = workloadIn(deploymentOf(files), name)
    expect(target.kind === 'rented' && showTrail([target.by])).toEqual([expected])
  })
})
