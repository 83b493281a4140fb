import type { Detector, Match, Verdict } from '../detector.ts'
import { grantOf } from '../lifetimes.ts'

/** URLs that carry their own permission. What they open is one file, as long as they live. */
export const signedUrls = (): readonly Detector[] => [
  {
    id: 'aws-signed-url',
    title: 'AWS pre-signed URL',
    provider: 'Amazon Web Services',
    opens: 'opens the object until it expires',
    revoke: 'deactivate the key that signed it',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    keywords: ['X-Amz-Signature='],
    pattern: /X-Amz-Signature=(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/diy,
    check: datedVerdict,
    grant: grantIn,
  },
  {
    id: 'google-signed-url',
    title: 'Google Cloud signed URL',
    provider: 'Google',
    opens: 'opens the object until it expires',
    revoke: 'disable the service account key that signed it',
    url: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
    keywords: ['X-Goog-Signature='],
    pattern: /X-Goog-Signature=(?<secret>[0-9a-f]{64,1024})(?![0-9A-Za-z])/diy,
    check: datedVerdict,
    grant: grantIn,
  },
  {
    id: 'signed-url',
    title: 'signed URL',
    opens: 'opens the object until it expires',
    revoke: 'deactivate the key that signed it',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html',
    keywords: ['Signature='],
    pattern: /(?<=[?&;]|\\u0026)Signature=(?<secret>(?:[\w+/~-]|%2[BbFf]|%3[Dd]){24,800}={0,2})(?![\w%])/dy,
    check: signerVerdict,
    grant: grantIn,
  },
]

/** What a signature grants, as the parameters beside it say. */
export function grantIn({ text, near, now }: Match): ReturnType<typeof grantOf> {
  return grantOf(text, near(), now)
}

// when it was signed, as a parameter
const DATED = /[?&;]X-(?:Amz|Goog)-Date=\d/i

function datedVerdict({ near }: Match): Verdict {
  return DATED.test(near()) ? 'none' : 'harmless'
}

// the key that signed, as a parameter
const SIGNER = /[?&;](?:AWSAccessKeyId|GoogleAccessId|OSSAccessKeyId|Key-Pair-Id)=[\w%@.-]{6}/

function signerVerdict({ near }: Match): Verdict {
  return SIGNER.test(near()) ? 'none' : 'harmless'
}
