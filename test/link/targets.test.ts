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
