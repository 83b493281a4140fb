import { describe, expect, test } from 'vitest'
import { ecs } from '../../src/formats/ecs.ts'
import { wholeText } from '../../src/source.ts'
import { described, recognised } from './gpu/described.ts'

function task(container: string, fields = ''): string {
  return `{"family": "f", ${fields} "containerDefinitions": [{"name": "c", "image": "a:1", ${container}}]}`
}

const CONTAINER = { name: 'container c', image: 'a:1' }

describe('ECS', () => {
  test.each([
    ['variables', '"environment": [{"name": "A", "value": "b"}], "secrets": [{"name": "T", "valueFrom": "s"}]', { env: ['A=b', 'T=$s'] }],
    ['a command', '"entryPoint": ["sh", "-c"], "command": ["docker run b:1"]', { command: 'sh -c docker run b:1' }],
  ])('%s', (_, container, expected) => {
    expect(described('task.json', task(container))).toMatchObject({ format: 'ecs', workloads: [{ ...CONTAINER, ...expected }] })
  })

  test.each([
    ['', '"containerPort": 80, "hostPort": 8080', ['hostPort 8080 80']],
    ['"networkMode": "bridge",', '"containerPort": 80, "hostPort": 0', undefined],
    ['', '"containerPort": 80', undefined],
    ['"networkMode": "awsvpc",', '"containerPort": 80, "hostPort": 80', undefined],
    ['"requiresCompatibilities": ["FARGATE"],', '"containerPort": 80, "hostPort": 80', undefined],
  ])('ports with %s %s', (fields, port, ports) => {
    expect(described('task.json', task(`"portMappings": [{${port}}]`, fields))).toEqual({
      format: 'ecs',
      workloads: [{ ...CONTAINER, ...(ports && { ports }) }],
    })
  })

  test('the network of the host', () => {
    expect(described('task.json', task('"cpu": 1', '"networkMode": "host",'))).toMatchObject({ workloads: [{ network: 'host' }] })
  })

  test('mounts, with the folders of the host', () => {
    const volumes = '"volumes": [{"name": "v", "host": {"sourcePath": "/root/.ssh"}}],'
    const mounts = '"mountPoints": [{"sourceVolume": "v", "containerPath": "/k"}, {"sourceVolume": "w", "containerPath": "/d"}]'
    expect(described('task.json', task(mounts, volumes))).toMatchObject({ workloads: [{ mounts: ['bind /root/.ssh:/k', 'volume w:/d'] }] })
  })

  test('a health check is a script', () => {
    expect(described('task.json', task('"healthCheck": {"command": ["CMD-SHELL", "docker run b:1"]}'))).toMatchObject({
      parts: ['shell | docker run'],
    })
  })

  test('as CloudFormation writes it', () => {
    const text = `Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: host
      ContainerDefinitions:
        - Name: c
          Image: a:1
          Environment:
            - {Name: A, Value: b}
            - {Name: T, Value: !Ref Token}
`
    expect(described('stack.yaml', text)).toEqual({
      format: 'ecs',
      workloads: [{ ...CONTAINER, env: ['A=b', 'T=…'], network: 'host' }],
    })
  })

  test('as Terraform fills it in', () => {
    const text = '[{"name": "c", "image": "${image}", "essential": true, "cpu": ${cpu}, "portMappings": [{"hostPort": ${port}}]}]'
    expect(described('task.json', text)).toMatchObject({
      workloads: [{ name: 'container c', ports: [expect.stringContaining('hostPort')] }],
    })
    expect(ecs.parse(wholeText({ path: 'task.json', text, scope: 'report' })).unread).toEqual([])
  })

  test.each([
    ['[{"name": "c", "image": "a:1", "essential": true}]', 'ecs'],
    ['[{"name": "c", "image": "a.png"}]', 'config'],
    ['{"containerDefinitions": []}', 'ecs'],
  ])('%s', (text, format) => {
    expect(recognised('x.json', text)).toBe(format)
  })
})
