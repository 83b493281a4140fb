import type { Fake, Recipes } from './recipe.ts'
import { BASE36, BASE62, between, bytes, HEX, letters, token } from './recipe.ts'

/** Fakes of clusters of machines and containers. */
export const clustersFakes: Recipes = {
  'kubernetes-service-account-token': () => serviceAccount(),
  'kubernetes-bootstrap-token': () =>
    between('kubeadm join 10.0.0.1:6443 --token ', letters('kubeadm1', BASE36, 6) + '.' + letters('kubeadm2', BASE36, 16), ''),
  'kubeadm-certificate-key': () => between('--certificate-key ', letters('certificate-key', HEX, 64), ''),
  'openshift-token': () => token('sha256~', letters('openshift', BASE62, 43)),
  'k3s-token': () => token('K10', letters('k3s1', HEX, 64) + '::server:' + letters('k3s2', HEX, 32)),
  'microk8s-join-token': () =>
    between('microk8s join 10.0.0.1:25000/', letters('microk8s1', HEX, 32) + '/' + letters('microk8s2', HEX, 12), ''),
  'rancher-token': () => token('token-', letters('rancher1', BASE36, 5) + ':' + letters('rancher2', BASE36, 54)),
  'docker-swarm-token': () => token('SWMTKN-1-', letters('swarm1', BASE36, 50) + '-' + letters('swarm2', BASE36, 25)),
  'docker-swarm-unlock-key': () => token('SWMKEY-1-', letters('swarm-key', BASE62, 43)),
  'portainer-token': () => token('ptr_', bytes('portainer', 32).toString('base64')),
}

function serviceAccount(): Fake {
  const header = { alg: 'RS256', kid: letters('k8s-kid', BASE62, 43) }
  const claims = { iss: 'kubernetes/serviceaccount', sub: 'system:serviceaccount:default:deploy' }
  const [head, body] = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const text = `${head}.${body}.${bytes('k8s-signature', 256).toString('base64url')}`
  return { text, secret: text.split('.').slice(1) }
}
