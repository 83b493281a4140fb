import { describe, expect, test } from 'vitest'
import { described } from './gpu/described.ts'

describe('Terraform', () => {
  test.each([
    [
      'a container of Docker',
      'resource "docker_container" "c" {\n image = "a:1"\n env = ["A=b", "T=${var.t}"]\n ports {\n internal = 80\n external = 8000\n }\n ports {\n internal = 81\n external = 81\n }\n}',
      { name: 'c', image: 'a:1', env: ['A=b', 'T=…'], ports: ['publish 8000 80', 'publish 81 81'] },
    ],
    [
      'the network of the host',
      'resource "docker_container" "c" {\n network_mode = "host"\n command = ["ollama", "serve"]\n}',
      { name: 'c', network: 'host', command: 'ollama serve' },
    ],
    [
      'volumes',
      'resource "docker_container" "c" {\n volumes {\n host_path = "/root/.ssh"\n container_path = "/k"\n }\n}',
      { name: 'c', mounts: ['bind /root/.ssh:/k'] },
    ],
    [
      'a container of a cluster',
      'resource "kubernetes_deployment" "d" {\n spec {\n template {\n spec {\n container {\n name = "c"\n image = "a:1"\n env {\n name = "A"\n value = "b"\n }\n env {\n name = "T"\n value_from {\n secret_key_ref {\n name = "s"\n key = "k"\n }\n }\n }\n }\n }\n }\n }\n}',
      { name: 'c', image: 'a:1', env: ['A=b', 'T=$'] },
    ],
    [
      'a container of Cloud Run',
      'resource "google_cloud_run_v2_service" "s" {\n template {\n containers {\n image = "a:1"\n }\n }\n}',
      { name: 's', image: 'a:1' },
    ],
    [
      'a container of Azure',
      'resource "azurerm_container_group" "g" {\n container {\n name = "c"\n image = "a:1"\n environment_variables = { A = "b" }\n }\n}',
      { name: 'c', image: 'a:1', env: ['A=b'] },
    ],
    [
      'a task of ECS',
      'resource "aws_ecs_task_definition" "t" {\n container_definitions = jsonencode([{ name = "c", image = "a:1", portMappings = [{ containerPort = 80, hostPort = 80 }] }])\n}',
      { name: 'container c', image: 'a:1', ports: ['hostPort 80 80'] },
    ],
  ])('%s', (_, text, workload) => {
    expect(described('main.tf', `${text}\n`)).toEqual({ format: 'terraform', workloads: [workload] })
  })

  test('a task of ECS in JSON', () => {
    const definitions = '[{"name": "c", "image": "a:1"}]\n'
    const text = `resource "aws_ecs_task_definition" "t" {\n  container_definitions = <<EOT\n${definitions}EOT\n}\n`
    expect(described('main.tf', text)).toEqual({ format: 'terraform', workloads: [], parts: [`ecs | ${definitions}`] })
  })

  test('what a machine does when it starts', () => {
    const text = 'resource "aws_instance" "i" {\n  user_data = <<-EOT\n    #cloud-config\n    runcmd: [docker run a:1]\n  EOT\n}\n'
    expect(described('main.tf', text)).toMatchObject({ parts: [expect.stringContaining('cloud-init | '), 'shell | docker run'] })
  })

  test.each([
    [
      'user_data = <<-EOT\n    #!/bin/sh\n    cat > .env <<E\n    A=1\n    E\n  EOT',
      ['shell | #!/bin/sh\ncat > .env <<E\nA=1\nE\n', 'dotenv | A=1\n'],
    ],
    ['user_data = base64encode(<<-EOT\n    A=$${B}\n      C=1\n  EOT\n  )', ['shell | A=${B}\n  C=1\n']],
    ['custom_data = "#!/bin/sh\\nA=1 b"', ['shell | #!/bin/sh\nA=1 b']],
    ['metadata = {\n startup-script = "A=1 b"\n }', ['shell | A=1 b']],
    ['user_data = <<EOT\n<powershell>\n$A = 1\n</powershell>\nEOT', ['powershell | \n$A = 1\n</powershell>\n']],
    ['provisioner "remote-exec" {\n inline = ["export A=1", "b c"]\n }', ['shell | export A=1\nb c']],
    ['provisioner "local-exec" {\n command = "A=1 b"\n }', ['shell | A=1 b']],
    ['provisioner "file" {\n content = "A=1\\n"\n destination = "/app/.env"\n }', ['dotenv | A=1\n']],
    ['filename = "a/.env"\n content = "A=1\\n"', ['dotenv | A=1\n']],
    ['part {\n content_type = "text/x-shellscript"\n content = "A=1 b"\n }', ['shell | A=1 b']],
    ['user_data = join("\\n", ["A=1", "b c"])', ['shell | A=1\nb c']],
    ['content = jsonencode({ inputs = { runCommand = ["export A=1"] } })', ['shell | export A=1']],
    ['provisioner "shell" {\n environment_vars = ["A=1", "B=2"]\n }', ['dotenv | A=1\nB=2']],
    ['filename = "/etc/default/app"\n content = "A=1\\n"', ['dotenv | A=1\n']],
    ['user_data = "setup.sh"', undefined],
    ['command = "A=1 b"', undefined],
    ['user_data = <<EOT\n#!/usr/bin/python3\nimport os\nEOT', undefined],
  ])('the script of %j', (fields, parts) => {
    const found = described('main.tf', `resource "aws_instance" "i" {\n  ${fields}\n}\n`)
    expect('parts' in found ? found.parts : undefined).toEqual(parts)
  })

  test.each([
    ['name = "redis:latest"', ['i redis:latest']],
    ['name = "app:1"\n build {\n context = "."\n }', undefined],
  ])('an image, %j', (fields, images) => {
    const text = `resource "docker_image" "i" {\n ${fields}\n}\n`
    expect(described('main.tf', text)).toEqual({ format: 'terraform', workloads: [], ...(images && { images }) })
  })
})
