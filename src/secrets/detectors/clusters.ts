import type { Detector, Match, Verdict } from '../detector.ts'
import { claimsOf, jwtVerdict } from '../jwt.ts'
import { named } from './named.ts'
import { HEX_64 } from './shapes.ts'

const JOINS = 'lets its holder join machines to the cluster, which then receive its workloads and secrets'
const OPENS = 'opens the cluster with the rights of the account'

/** Clusters of machines and containers. */
export const clusters = (): readonly Detector[] => [
  {
    id: 'kubernetes-service-account-token',
    title: 'Kubernetes service account token',
    provider: 'Kubernetes',
    opens: OPENS,
    revoke: 'delete its Secret or its service account',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    keywords: ['eyJhbGciOiJSUzI1NiIsImtpZCI6'],
    pattern: /eyJhbGciOiJSUzI1NiIsImtpZCI6[\w-]{4,200}\.eyJ[\w-]{20,4000}\.[\w-]{100,1500}(?![\w.-])/y,
    check: serviceAccountVerdict,
  },
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    provider: 'Kubernetes',
    opens: JOINS,
    revoke: 'delete it with kubeadm token delete',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    ...named(['TOKEN'], /[a-z0-9]{6}\.[a-z0-9]{16}/),
  },
  {
    id: 'kubeadm-certificate-key',
    title: 'kubeadm certificate key',
    provider: 'Kubernetes',
    opens: 'decrypts the private keys of the control plane that the cluster keeps for two hours',
    revoke: 'upload them anew with kubeadm init phase upload-certs',
    url: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-certs/',
    ...named(['CERTIFICATE_KEY'], HEX_64),
  },
  {
    id: 'openshift-token',
    title: 'OpenShift token',
    provider: 'Red Hat',
    opens: OPENS,
    revoke: 'delete it with oc delete oauthaccesstoken, or oc logout',
    url: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
    keywords: ['sha256~'],
    pattern: /sha256~[\w-]{43}(?![\w-])/y,
  },
  {
    id: 'k3s-token',
    title: 'K3s or RKE2 token',
    provider: 'SUSE',
    opens: JOINS,
    revoke: 'rotate it with k3s token rotate',
    url: 'https://docs.k3s.io/cli/token',
    keywords: ['K10'],
    pattern: /K10[0-9a-f]{64}::(?:[\w.-]{1,60}:)?[\w.-]{16,100}(?![\w-])/y,
  },
  {
    id: 'microk8s-join-token',
    title: 'MicroK8s join token',
    provider: 'Canonical',
    opens: JOINS,
    revoke: 'remove it from the credentials of the cluster agent',
    url: 'https://microk8s.io/docs/clustering',
    keywords: ['microk8s join'],
    pattern: /microk8s join [\w.:[\]-]{4,80}\/(?<secret>[0-9a-f]{32}(?:\/[0-9a-f]{12})?)(?![\w/])/dy,
  },
  {
    id: 'rancher-token',
    title: 'Rancher token',
    provider: 'SUSE',
    opens: OPENS,
    revoke: 'delete it under Account & API keys',
    url: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    keywords: ['token-', 'kubeconfig-'],
    pattern: /(?:token-[a-z0-9]{5}|kubeconfig-[a-z0-9-]{5,40}):[a-z0-9]{54}/y,
  },
  {
    id: 'docker-swarm-token',
    title: 'Docker swarm join token',
    provider: 'Docker',
    opens: JOINS,
    revoke: 'rotate it with docker swarm join-token --rotate',
    url: 'https://docs.docker.com/engine/swarm/join-nodes/',
    keywords: ['SWMTKN-1-'],
    pattern: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}(?![\w-])/y,
  },
  {
    id: 'docker-swarm-unlock-key',
    title: 'Docker swarm unlock key',
    provider: 'Docker',
    opens: 'decrypts the keys and the log of the managers',
    revoke: 'rotate it with docker swarm unlock-key --rotate',
    url: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    keywords: ['SWMKEY-1-'],
    pattern: /SWMKEY-1-[A-Za-z0-9+/]{43}(?![\w+/=])/y,
  },
  {
    id: 'portainer-token',
    title: 'Portainer access token',
    provider: 'Portainer',
    opens: OPENS,
    revoke: 'delete it under My account > Access tokens',
    url: 'https://docs.portainer.io/api/access',
    keywords: ['ptr_'],
    pattern: /ptr_[A-Za-z0-9+/]{43}=/y,
  },
]

/** Other tokens of the same shape are found as what they are. */
function serviceAccountVerdict({ text, now }: Match): Verdict {
  const issuer = claimsOf(text)?.['iss']
  return typeof issuer === 'string' && issuer.includes('kubernetes') ? jwtVerdict(text, now) : 'harmless'
}
