import { describe, expect, test } from 'vitest'
import { letters, UPPER } from '../../fakes/recipe.ts'
import { find, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['aws-session-token', 'aws-session-token'],
  ['aws-bedrock-key', 'aws-bedrock-api-key'],
  ['aws-bedrock-session-key', 'aws-bedrock-session-key'],
  ['aws-appsync-key', 'aws-appsync-api-key'],
  ['aws-ses-password', 'aws-ses-smtp-password'],
  ['amazon-client-secret', 'amazon-oauth-client-secret'],
  ['google-auth-key', 'google-auth-key'],
  ['google-access-token', 'google-oauth-access-token'],
  ['google-refresh-token', 'google-oauth-refresh-token'],
  ['google-hmac-key', 'google-hmac-key'],
  ['recaptcha-secret', 'google-recaptcha-secret'],
])

testNearMisses(['aws-appsync-key', 'aws-ses-password', 'amazon-client-secret', 'google-hmac-key', 'recaptcha-secret'])

const KEY = letters('account', UPPER + '234567', 11)

describe('the account of an access key id', () => {
  test.each([
    ['twelve digits', `AKIAQAAAA${KEY}`, 'none'],
    ['more than twelve digits', `AKIA7777A${KEY}`, 'failed'],
    ['a key that is too old to have it', `AKIAJ777A${KEY}`, 'none'],
  ])('%s', (_, text, check) => {
    expect(find(text)).toMatchObject([{ detector: 'aws-access-key-id', check }])
  })
})
