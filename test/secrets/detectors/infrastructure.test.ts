import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['terraform-cloud-token', 'terraform-cloud-token'],
  ['pulumi-token', 'pulumi-token'],
  ['infracost-api-key', 'infracost-api-key'],
  ['localstack-auth-token', 'localstack-auth-token'],
  ['ansible-galaxy-token', 'ansible-galaxy-token'],
  ['automation-controller-token', 'automation-controller-token'],
  ['boundary-token', 'boundary-token'],
  ['nomad-token', 'nomad-token'],
  ['consul-token', 'consul-token'],
  ['gossip-encryption-key', 'gossip-encryption-key'],
  ['proxmox-api-token', 'proxmox-api-token'],
  ['proxmox-ve-api-token', 'proxmox-api-token'],
  ['coder-session-token', 'coder-session-token'],
  ['gitpod-token', 'gitpod-token'],
  ['daytona-api-key', 'daytona-api-key'],
])

testNearMisses([
  'pulumi-token',
  'infracost-api-key',
  'automation-controller-token',
  'nomad-token',
  'consul-token',
  'coder-session-token',
  'daytona-api-key',
])

test.each([
  ['a shorter Terraform token', fake('terraform-cloud-token').slice(0, -8)],
  ['a Terraform token with a longer head', `a${fake('terraform-cloud-token')}`],
  ['the name of a Proxmox token alone', fake('proxmox-api-token').slice(0, -1)],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
