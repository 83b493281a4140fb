import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['gitlab-token', 'gitlab-token'],
  ['gitlab-routable-token', 'gitlab-token', 'passed'],
  ['gitlab-deploy-token', 'gitlab-deploy-token'],
  ['gitlab-runner-token', 'gitlab-runner-token'],
  ['gitlab-created-runner-token', 'gitlab-runner-token'],
  ['gitlab-job-token', 'gitlab-job-token'],
  ['gitlab-trigger-token', 'gitlab-trigger-token'],
  ['gitlab-feed-token', 'gitlab-feed-token'],
  ['gitlab-incoming-mail-token', 'gitlab-incoming-mail-token'],
  ['gitlab-agent-token', 'gitlab-agent-token'],
  ['gitlab-scim-token', 'gitlab-scim-token'],
  ['gitlab-client-secret', 'gitlab-client-secret'],
  ['gitlab-feature-flag-token', 'gitlab-feature-flag-token'],
  ['gitlab-registration-token', 'gitlab-registration-token'],
])

testNearMisses(['gitlab-registration-token'])

test('a shorter one is none', () => {
  expect(ids(fake('gitlab-token').slice(0, -1))).toEqual([])
})

test('a routable token with another checksum fails it', () => {
  expect(find(fake('gitlab-routable-token').slice(0, -7) + '0000001')).toMatchObject([{ detector: 'gitlab-token', check: 'failed' }])
})
