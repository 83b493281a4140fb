import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['kubernetes-service-account-token', 'kubernetes-service-account-token', 'passed'],
  ['kubernetes-bootstrap-token', 'kubernetes-bootstrap-token'],
  ['kubeadm-certificate-key', 'kubeadm-certificate-key'],
  ['openshift-token', 'openshift-token'],
  ['k3s-token', 'k3s-token'],
  ['microk8s-join-token', 'microk8s-join-token'],
  ['rancher-token', 'rancher-token'],
  ['docker-swarm-token', 'docker-swarm-token'],
  ['docker-swarm-unlock-key', 'docker-swarm-unlock-key'],
  ['portainer-token', 'portainer-token'],
])

testNearMisses(['openshift-token', 'rancher-token', 'docker-swarm-token', 'docker-swarm-unlock-key'])

/** The same token with other claims. */
function withClaims(claims: object): string {
  const [header, , signature] = fake('kubernetes-service-account-token').split('.')
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

test('a token of another issuer is any token', () => {
  expect(ids(withClaims({ iss: 'https://login.internal', sub: 'app' }))).toEqual(['json-web-token'])
})

test('a token that has expired opens nothing', () => {
  const claims = { iss: 'https://kubernetes.default.svc', sub: 'system:serviceaccount:default:app' }
  expect(find(withClaims(claims))).toMatchObject([{ detector: 'kubernetes-service-account-token', check: 'passed' }])
  expect(ids(withClaims({ ...claims, exp: 1_500_000_000 }))).toEqual([])
})

test.each([
  ['a version', 'token: abcdef.0123'],
  ['upper case', fake('kubernetes-bootstrap-token').toUpperCase()],
  ['the hash of the certificate', `--discovery-token-ca-cert-hash sha256:${fake('long-hex')}`],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
