import { describe, expect, test } from 'vitest'
import { ansible } from '../../src/formats/ansible/index.ts'
import { ansibleInventory } from '../../src/formats/ansible-inventory.ts'
import { wholeText } from '../../src/source.ts'
import { described, recognised } from './gpu/described.ts'

/** A play with one task. */
function play(task: string): string {
  return `- hosts: all\n  tasks:\n    - name: it\n${task.replace(/^/gm, '      ')}\n`
}

describe('Ansible', () => {
  test.each([
    ['an image and variables', 'image: a:1\nenv: {A: b, T: "{{ t }}"}', { image: 'a:1', env: ['A=b', 'T=…'] }],
    ['ports', 'published_ports: ["8000:80", "127.0.0.1:81:81"]', { ports: ['publish 8000:80', 'publish 127.0.0.1:81:81'] }],
    ['ports in one text', 'ports: 8000:80, 81:81', { ports: ['publish 8000:80', 'publish 81:81'] }],
    ['volumes', 'volumes: ["/data:/d", "v:/w"]', { mounts: ['bind /data:/d', 'volume v:/w'] }],
    ['mounts', 'mounts: [{type: bind, source: /data, target: /d}]', { mounts: ['bind /data:/d'] }],
    ['the network of the host', 'network_mode: host', { network: 'host' }],
    ['the network of the host, for Podman', 'network: [host]', { network: 'host' }],
    ['a command', 'command: ollama serve', { command: 'ollama serve' }],
    ['published ports of a service', 'publish: [{published_port: 8000, target_port: 80}]', { ports: ['publish 8000 80'] }],
  ])('%s', (_, given, expected) => {
    const text = play(`community.docker.docker_container:\n  name: c\n${given.replace(/^/gm, '  ')}`)
    expect(described('play.yml', text)).toEqual({ format: 'ansible', workloads: [{ name: 'c', ...expected }] })
  })

  test.each([
    ['a shell', 'shell: docker run -e T={{ t }} a:1', ['shell | docker run']],
    ['a command', 'ansible.builtin.command:\n  cmd: docker run a:1', ['shell | docker run']],
    ['a file', 'copy:\n  dest: /srv/.env\n  content: |\n    A=b\n', ['dotenv | A=b\n']],
    ['a block of a file', 'blockinfile:\n  path: /etc/x.ini\n  block: a = b', ['ini | a = b']],
    ['a line of a file', 'lineinfile: {path: /srv/.env, line: A=b}', ['dotenv | A=b']],
    ['a line of a file without an ending', 'lineinfile: {path: /etc/default/app, line: A=b}', ['dotenv | A=b']],
    ['a command at its time', 'ansible.builtin.cron: {name: x, hour: "3", job: A=b backup}', ['shell | A=b backup']],
    [
      'a compose project',
      'community.docker.docker_compose_v2:\n  definition:\n    services:\n      web: {image: a:1}',
      ['compose |           services:\n            web: {image: a:1}'],
    ],
    [
      'objects of a cluster',
      'kubernetes.core.k8s:\n  definition: {apiVersion: v1, kind: Pod}',
      ['kubernetes | {apiVersion: v1, kind: Pod}'],
    ],
    ['in a block', 'block:\n  - shell: docker run a:1', ['shell | docker run']],
  ])('%s', (_, task, parts) => {
    expect(described('play.yml', play(task))).toMatchObject({ format: 'ansible', workloads: [], parts })
  })

  test.each([
    ['data: a b', ['s literal']],
    ['data: "{{ x }}"', ['s reference']],
    ['data_src: /s', []],
  ])('a secret of an engine, %s', (data, expected) => {
    const text = play(`community.docker.docker_secret:\n  name: s\n  ${data}`)
    const { pairs } = ansible.parse(wholeText({ path: 'play.yml', text, scope: 'report' }))
    expect(pairs.flatMap(({ name, value, certain }) => (certain ? `${name.value} ${value.kind}` : []))).toEqual(expected)
  })

  test.each(['cron: {name: A, env: true, job: b}', 'community.general.cronvar: {name: A, value: b}'])('a variable of cron, %s', task => {
    const { pairs } = ansible.parse(wholeText({ path: 'play.yml', text: play(task), scope: 'report' }))
    expect(pairs.flatMap(({ name, value }) => (name.value === 'A' && value.kind === 'literal' ? value.text.reveal() : []))).toContain('b')
  })

  test('a list of words is a command', () => {
    expect(described('play.yml', play('command:\n  argv: [sh, -c, docker run a:1]'))).toMatchObject({ parts: ['shell | docker run'] })
  })

  test.each([
    ['{name: redis, tag: latest, source: pull}', ['a task redis:latest']],
    ['{name: "redis:7"}', ['a task redis:7']],
    ['{name: app, tag: "1", build: {path: .}}', undefined],
    ['{name: app, source: local}', undefined],
  ])('an image, %s', (given, images) => {
    expect(described('play.yml', play(`docker_image: ${given}`))).toEqual({ format: 'ansible', workloads: [], ...(images && { images }) })
  })

  test.each([
    ['roles/web/tasks/main.yml', '---\n# what it does\n- name: x\n  apt: {name: y}\n', 'ansible'],
    ['site.yml', '- hosts: all\n  roles: [web]\n', 'ansible'],
    ['more.yml', '- name: x\n  ansible.builtin.copy: {src: a}\n', 'ansible'],
    ['list.yml', '- name: x\n  value: y\n', 'config'],
    ['group_vars/all.yml', 'ansible_user: x\n', 'config'],
    ['inventory', 'web1 ansible_host=10.0.0.1\n', 'ansible-inventory'],
    ['inventories/prod/hosts.ini', '[web]\nweb1 ansible_user=x ansible_port=22\n', 'ansible-inventory'],
    ['hosts', '127.0.0.1 localhost\n', 'text'],
  ])('%s %j', (path, text, format) => {
    expect(recognised(path, text)).toBe(format)
  })
})

test('an inventory says names and values for each host', () => {
  const text = `[web]
# old ansible_user=x
web1 ansible_host=10.0.0.1 ansible_password=a#b
web2 ansible_user="a b" ansible_become_pass='{{ p }}' ansible_port=22
[web:vars]
ansible_user=deploy
`
  const { pairs } = ansibleInventory.parse(wholeText({ path: 'hosts.ini', text, scope: 'report' }))
  expect(
    pairs.map(({ name, value }) => [name.value, value.kind === 'literal' ? text.slice(value.span.start, value.span.end) : value.kind]),
  ).toEqual([
    ['ansible_user', 'deploy'],
    ['ansible_host', '10.0.0.1'],
    ['ansible_password', 'a#b'],
    ['ansible_user', 'a b'],
    ['ansible_become_pass', 'reference'],
    ['ansible_port', '22'],
  ])
})
