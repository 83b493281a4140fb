import type { Recipes } from './recipe.ts'
import { BASE62, between, bytes, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of infrastructure as code, and where machines are managed. */
export const infrastructureFakes: Recipes = {
  'terraform-cloud-token': () => token('', letters('tfc1', BASE62, 14) + '.atlasv1.' + letters('tfc2', BASE62, 67)),
  'pulumi-token': () => token('pul-', letters('pulumi', HEX, 40)),
  'infracost-api-key': () => token('ico-', letters('infracost', BASE62, 32)),
  'localstack-auth-token': () => between('LOCALSTACK_AUTH_TOKEN=ls-', letters('localstack', BASE62, 40), ''),
  'ansible-galaxy-token': () => between('ANSIBLE_GALAXY_TOKEN=', letters('galaxy', HEX, 40), ''),
  'automation-controller-token': () => between('CONTROLLER_OAUTH_TOKEN=', letters('controller', BASE62, 30), ''),
  'boundary-token': () => token('at_', letters('boundary1', BASE62, 10) + '_s1' + letters('boundary2', BASE62.replace(/[0OIl]/g, ''), 110)),
  'nomad-token': () => between('NOMAD_TOKEN=', uuid('nomad'), ''),
  'consul-token': () => between('CONSUL_HTTP_TOKEN=', uuid('consul'), ''),
  'gossip-encryption-key': () => between('encrypt = ', bytes('gossip', 32).toString('base64'), ''),
  'proxmox-api-token': () => between('PVEAPIToken=root@pam!deploy=', uuid('proxmox'), ''),
  'proxmox-ve-api-token': () => between('PROXMOX_VE_API_TOKEN=root@pam!deploy=', uuid('proxmox-ve'), ''),
  'coder-session-token': () => between('CODER_SESSION_TOKEN=', letters('coder1', BASE62, 10) + '-' + letters('coder2', BASE62, 22), ''),
  'gitpod-token': () => token('gitpod_pat_', letters('gitpod', HEX, 64)),
  'daytona-api-key': () => token('dtn_', letters('daytona', HEX, 64)),
}
