import type { Recipes } from './recipe.ts'
import { BASE62, between, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** The clouds beside the three largest. */
export const cloudProvidersFakes: Recipes = {
  'digitalocean-spaces-secret': () => token('SPACES_SECRET_KEY=', letters('spaces', BASE62 + '+/', 43)),
  'hetzner-token': () => token('HCLOUD_TOKEN=', letters('hetzner', BASE62, 64)),
  'scaleway-access-key': () => token('SCW', letters('scw', UPPER + DIGITS, 17)),
  'scaleway-secret-key': () => token('SCW_SECRET_KEY=', uuid('scw')),
  'ovh-secret': () => token('OVH_APPLICATION_SECRET=', letters('ovh', BASE62, 32)),
  'linode-token': () => token('LINODE_TOKEN=', letters('linode', HEX, 64)),
  'vultr-key': () => token('VULTR_API_KEY=', letters('vultr', UPPER + DIGITS, 36)),
  'exoscale-key': () => token('EXO', letters('exo', HEX, 24)),
  'exoscale-secret': () => token('EXOSCALE_API_SECRET=', letters('exo-secret', BASE62, 43)),
  'civo-key': () => token('CIVO_TOKEN=', letters('civo', BASE62, 50)),
  'upcloud-token': () => token('ucat_', letters('upcloud', UPPER + DIGITS, 26)),
  'equinix-token': () => token('METAL_AUTH_TOKEN=', letters('equinix', BASE62, 32)),
  'backblaze-key': () => token('K005', letters('backblaze', BASE62 + '+/', 27)),
  'ibm-cloud-key': () => token('IBMCLOUD_API_KEY=', letters('ibm', BASE62 + '_-', 44)),
  'alibaba-key-id': () => token('LTAI5t', letters('alibaba', BASE62, 18)),
  'alibaba-key-secret': () => token('ALIBABA_CLOUD_ACCESS_KEY_SECRET=', letters('alibaba-secret', BASE62, 30)),
  'tencent-secret-id': () => token('AKID', letters('tencent', BASE62, 32)),
  'tencent-secret-key': () => token('TENCENTCLOUD_SECRET_KEY=', letters('tencent-secret', BASE62, 32)),
  'yandex-key': () => token('AQVN', letters('yandex', BASE62, 36)),
  'yandex-iam-token': () => token('t1.', `${letters('iam1', BASE62, 120)}.${letters('iam2', BASE62, 86)}`),
  'ovh-application-key': () => between('OVH_APPLICATION_KEY=', letters('ovh-application', HEX, 16), ''),
}
