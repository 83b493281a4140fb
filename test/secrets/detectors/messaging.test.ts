import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['slack-signing', 'slack-signing-secret'],
  ['slack-app-token', 'slack-app-level-token'],
  ['slack-user-token', 'slack-token'],
  ['slack-configuration-token', 'slack-token'],
  ['slack-refresh-token', 'slack-token'],
  ['slack-token', 'slack-token'],
  ['slack-webhook', 'slack-webhook'],
  ['slack-workflow-webhook', 'slack-workflow-webhook'],
  ['slack-workflow-trigger', 'slack-workflow-webhook'],
  ['slack-signing-secret', 'slack-signing-secret'],
  ['slack-client-secret', 'slack-client-secret'],
  ['discord-bot-token', 'discord-bot-token', 'passed'],
  ['discord-webhook', 'discord-webhook'],
  ['discord-client-secret', 'discord-client-secret'],
  ['telegram-token', 'telegram-bot-token'],
  ['teams-webhook', 'teams-webhook'],
  ['power-automate-url', 'power-automate-url'],
  ['google-chat-webhook', 'google-chat-webhook'],
  ['feishu-webhook', 'feishu-webhook'],
  ['dingtalk-webhook', 'dingtalk-webhook'],
  ['wecom-webhook', 'wecom-webhook'],
  ['webex-token', 'webex-access-token'],
  ['intercom-token', 'intercom-access-token', 'passed'],
  ['matrix-token', 'matrix-access-token', 'passed'],
  ['matrix-service-token', 'matrix-access-token', 'passed'],
])

testNearMisses([
  'slack-app-token',
  'slack-signing-secret',
  'slack-client-secret',
  'discord-client-secret',
  'wecom-webhook',
  'webex-token',
  'matrix-token',
  'matrix-service-token',
])

test.each([
  ['a checksum that does not match', `${fake('matrix-service-token').slice(0, -6)}000000`, ['failed']],
  ['a bot token that starts with no number', fake('discord-bot-token').replace(/^.{6}/, 'MTAAAA'), []],
  ['base64 that is no token', `dG9rOj${'b2s6aGVsbG8g'.repeat(5)}`, []],
])('%s', (_, text, checks) => {
  expect(find(text).map(({ check }) => check)).toEqual(checks)
})
