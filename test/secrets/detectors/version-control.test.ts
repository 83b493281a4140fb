import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['github-token', 'github-token', 'passed'],
  ['github-oauth-token', 'github-token', 'passed'],
  ['github-refresh-token', 'github-token', 'passed'],
  ['github-app-token', 'github-token'],
  ['github-token-bad-checksum', 'github-token', 'failed'],
  ['github-installation-token', 'github-installation-token', 'passed'],
  ['github-pat', 'github-fine-grained-token', 'passed'],
  ['github-client-secret', 'github-client-secret'],
  ['atlassian-api-token', 'atlassian-api-token', 'passed'],
  ['bitbucket-access-token', 'bitbucket-access-token', 'passed'],
  ['bitbucket-app-password', 'bitbucket-app-password', 'passed'],
  ['bitbucket-data-center-token', 'bitbucket-data-center-token'],
  ['gitea-token', 'gitea-token'],
  ['gitea-client-secret', 'gitea-client-secret'],
  ['sourcegraph-token', 'sourcegraph-token'],
  ['sourcegraph-license-token', 'sourcegraph-license-token'],
  ['jetbrains-token', 'jetbrains-token'],
  ['azure-devops-token', 'azure-devops-token'],
  ['azure-devops-legacy-token', 'azure-devops-legacy-token'],
])

testNearMisses([
  'bitbucket-app-password',
  'gitea-token',
  'gitea-client-secret',
  'sourcegraph-token',
  'sourcegraph-license-token',
  'azure-devops-token',
  'azure-devops-legacy-token',
])

test.each([
  ['github-token', 'github-token'],
  ['github-refresh-token', 'github-token'],
  ['atlassian-api-token', 'atlassian-api-token'],
  ['bitbucket-access-token', 'bitbucket-access-token'],
  ['bitbucket-app-password', 'bitbucket-app-password'],
])('%s with another checksum fails it', (name, detector) => {
  expect(find(fake(name).slice(0, -6) + '000001')).toMatchObject([{ detector, check: 'failed' }])
})

test('a fine-grained token with another checksum fails it', () => {
  expect(find(fake('github-pat').slice(0, -16) + 'ABABCDCD' + fake('github-pat').slice(-8))).toMatchObject([{ check: 'failed' }])
})

test('an installation token that has expired opens nothing', () => {
  const [head] = fake('github-installation-token').split('eyJ')
  expect(ids(head + fake('jwt'))).toEqual(['github-installation-token'])
  expect(ids(head + fake('jwt-expired'))).toEqual([])
})

test.each([
  ['upper case', fake('gitea-token').toUpperCase()],
  ['a letter that is no base32', fake('gitea-client-secret').slice(0, -1) + '1'],
  ['a marker elsewhere', `${'a1b2'.repeat(10)}AZDO${'c3d4'.repeat(10)}`],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
