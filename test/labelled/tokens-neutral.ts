import { createHash } from 'node:crypto'
import type { Sample } from './sample.ts'
import { tokens } from './tokens.ts'

type Context = readonly [file: string, text: string]

/** Places where only the value says that it is a secret; `@` is the value. */
const contexts: readonly Context[] = [
  ['compose.yaml', 'services:\n  relay:\n    image: ghcr.io/acme/relay:2.4.1\n    environment:\n      RELAY_SETTING: @\n'],
  ['docker-compose.yml', 'services:\n  worker:\n    image: acme/worker:1.9\n    environment:\n      - UPSTREAM=@\n      - REGION=eu-1\n'],
  [
    'deploy/worker.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  containers:\n    - name: worker\n      image: acme/worker:1.9\n      env:\n        - name: X1\n          value: "@"\n',
  ],
  ['k8s/configmap.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  MODE: batch\n  PARTNER: "@"\n'],
  ['values.yaml', 'replicaCount: 2\nsettings:\n  partner: "@"\n  region: eu-1\n'],
  ['Dockerfile', 'FROM python:3.12.4-slim\nENV PARTNER_SETTING="@"\nCMD ["python", "-m", "relay"]\n'],
  ['.env', 'MODE=batch\nX7=@\nWORKERS=4\n'],
  ['prod.env', '# partner, see the runbook\nPARTNER="@"\n'],
  ['start.sh', '#!/bin/sh\nset -eu\nexport SETTING="@"\nexec relay serve\n'],
  ['run.sh', "docker run -d --name relay -e 'SETTING=@' acme/relay:2.4.1\n"],
  ['settings.toml', '[relay]\nworkers = 4\npartner = "@"\n'],
  ['relay.ini', '[relay]\nworkers = 4\npartner = @\n'],
  ['config.json', '{\n  "mode": "batch",\n  "setting": "@",\n  "workers": 4\n}\n'],
  ['app.properties', 'relay.workers=4\nrelay.partner=@\n'],
  ['settings.xml', '<settings>\n  <partner>@</partner>\n  <workers>4</workers>\n</settings>\n'],
  ['terraform.tfvars', 'region  = "eu-1"\npartner = "@"\n'],
  ['main.tf', 'locals {\n  region  = "eu-1"\n  setting = "@"\n}\n'],
  ['README.md', '# Relay\n\nThe partner gave us `@` for the staging account.\n'],
  ['docs/setup.md', '# Set up\n\n```sh\nexport SETTING=@\nrelay serve\n```\n'],
  [
    '.github/workflows/ci.yaml',
    'on: push\njobs:\n  relay:\n    runs-on: ubuntu-24.04\n    env:\n      SETTING: "@"\n    steps:\n      - run: make relay\n',
  ],
  ['.gitlab-ci.yml', 'variables:\n  SETTING: "@"\nrelay:\n  image: python:3.12.4\n  script:\n    - make relay\n'],
  ['relay.service', '[Unit]\nDescription=relay\n\n[Service]\nEnvironment="SETTING=@"\nExecStart=/usr/bin/relay serve\n'],
  ['Makefile', 'SETTING := @\n\nrelay:\n\trelay serve --workers 4\n'],
  ['justfile', 'setting := "@"\n\nserve:\n    relay serve\n'],
  ['task.yaml', 'name: relay\nresources:\n  accelerators: A100:1\nenvs:\n  SETTING: "@"\nrun: relay serve\n'],
  ['.dstack.yml', 'type: task\nname: relay\nenv:\n  - SETTING=@\ncommands:\n  - relay serve\n'],
  ['compose.override.yaml', '# before the move: @\nservices:\n  relay:\n    image: acme/relay:2.4.1\n'],
  ['call.sh', 'curl --silent -H "X-Relay: @" https://relay.acme.io/v1/jobs\n'],
  ['k8s/relay.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: relay\ndata:\n  relay.conf: |\n    workers 4\n    partner "@"\n'],
  [
    'job.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: job\nspec:\n  containers:\n    - name: job\n      image: acme/job:3.1\n      args: ["--mode", "batch", "--partner", "@"]\n',
  ],
]

/** One token of every provider in a place that says nothing about it. */
export const neutralTokens: readonly Sample[] = Object.keys(tokens).map(name => {
  const id = `neutral-${name}`
  const [file, text] = contexts[createHash('sha256').update(`context ${name}`).digest().readUInt16BE() % contexts.length]!
  return { id, file, kind: 'token', neutral: true, why: `the format of ${name} proves it`, text: text.replace('@', () => `«${name}»`) }
})
