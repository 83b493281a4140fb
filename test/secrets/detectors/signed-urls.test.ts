import { describe, expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats } from '../finding.ts'

testFormats([
  ['aws-signed-url', 'aws-signed-url'],
  ['google-signed-url', 'google-signed-url'],
  ['cdn-signed-url', 'signed-url'],
])

const AMAZON = 'https://acme.s3.amazonaws.com/a?'
const AZURE = 'https://acme.blob.core.windows.net/a?sv=2024-11-04&'

/** What is too much, at the start of 2026. */
function excessOf(text: string): string | undefined {
  const [secret, ...more] = find(text)
  expect(secret?.grant).toBeDefined()
  expect(more).toEqual([])
  return secret?.grant?.excess
}

function amazon(date: string, seconds: string, more = ''): string {
  return `${AMAZON}X-Amz-Date=${date}&X-Amz-Expires=${seconds}${more}&${fake('aws-url-signature')}`
}

function azure(parameters: string): string {
  return `${AZURE}${parameters}&${fake('azure-url-signature')}`
}

describe('what a signature grants', () => {
  test.each([
    ['an hour of Amazon', amazon('20260101T000000Z', '3600'), undefined],
    ['seven days', amazon('20260101T000000Z', '604800'), undefined],
    ['a second more', amazon('20260101T000000Z', '604801'), 'is valid until 2026-01-08'],
    ['expired', amazon('20250101T000000Z', '31535999'), undefined],
    ['a date that is none', amazon('2026', '31536000').replace('=2026', '=20260'), undefined],
    ['an upload by its headers', amazon('20260101T000000Z', '60', '&X-Amz-SignedHeaders=content-type%3Bhost'), 'lets its holder write'],
    ['an upload by its action', amazon('20260101T000000Z', '60', '&x-id=UploadPart'), 'lets its holder write'],
    ['a download by its action', amazon('20260101T000000Z', '60', '&x-id=GetObject'), undefined],
    ['a start and an end', azure('st=2026-01-01&se=2026-01-08&sp=r'), undefined],
    ['an end alone', azure('se=2026-01-08T00:00:01Z&sp=rl'), 'is valid until 2026-01-08'],
    ['an end without seconds', azure('se=2027-06-30T00%3A00Z&sp=r'), 'is valid until 2027-06-30'],
    ['long ago', azure('se=2025-12-31&ss=b&srt=o&sp=rw'), undefined],
    ['writing for a day', azure('se=2026-01-02&sp=rcw'), 'lets its holder write'],
    [
      'all of it',
      azure('se=2030-01-01&ss=b&srt=o&sp=rw'),
      'is valid until 2030-01-01 and lets its holder write and opens the whole storage account',
    ],
    ['a stored policy', azure('si=readers'), undefined],
    ['no year that a calendar has', azure('se=9999-12-31&sp=r'), 'is valid until 9999-12-31'],
    ['in XML', `<a href="${azure('se=2027-06-30&sp=r').replaceAll('&', '&amp;')}"/>`, 'is valid until 2027-06-30'],
    ['beside another', `${azure('se=2027-06-30&sp=r').slice(0, -60)} "${azure('se=2026-01-02&sp=r')}"`, undefined],
    [
      'an old signature',
      `${AMAZON}AWSAccessKeyId=${fake('aws-access-key')}&Expires=1798761600${fake('old-url-signature')}`,
      'is valid until 2027-01-01',
    ],
    [
      'seconds that no calendar has',
      `${AMAZON}AWSAccessKeyId=${fake('aws-access-key')}&Expires=999999999999${fake('old-url-signature')}`,
      'is valid until 9999-12-31',
    ],
    [
      'a policy',
      `https://cdn.acme.dev/a?Policy=${policy(1_798_761_600)}${fake('cdn-url-signature')}&Key-Pair-Id=K2JCJMDEHXQW5F`,
      'is valid until 2027-01-01',
    ],
  ])('%s', (_, text, expected) => {
    expect(excessOf(text)).toBe(expected)
  })
})

test.each([
  ['a signature without its date', `${AMAZON}${fake('aws-url-signature')}`],
  ['a signature without its key', `https://acme.dev/a?Expires=1798761600${fake('old-url-signature')}`],
  ['a digest of another length', `${amazon('20260101T000000Z', '3600')}0`],
  ['a parameter that ends in it', `https://acme.dev/a?Key-Pair-Id=K2JCJMDEHXQW5F${fake('cdn-url-signature').replace('&', '&My')}`],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})

test('the id of a key file is one', () => {
  expect(ids(`AWSAccessKeyId=${fake('aws-access-key')}\n`)).toEqual(['aws-access-key-id'])
})

function policy(until: number): string {
  const text = JSON.stringify({ Statement: [{ Resource: '*', Condition: { DateLessThan: { 'AWS:EpochTime': until } } }] })
  return Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~')
}
