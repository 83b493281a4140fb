import type { Recipes } from './recipe.ts'
import { BASE62, between, bytes, HEX, letters, token } from './recipe.ts'

/** Signatures of URLs; the parameters around them say what they grant. */
export const signedUrlsFakes: Recipes = {
  'aws-signed-url': () =>
    token(
      'https://acme.s3.amazonaws.com/a.tar?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600&X-Amz-Signature=',
      letters('aws-whole', HEX, 64),
    ),
  'google-signed-url': () =>
    token(
      'https://storage.googleapis.com/acme/a.tar?X-Goog-Date=20260101T000000Z&X-Goog-Expires=3600&X-Goog-Signature=',
      letters('google-whole', HEX, 512),
    ),
  'cdn-signed-url': () =>
    between(
      'https://cdn.acme.dev/a.tar?Expires=1893456000&Signature=',
      letters('cdn-whole', BASE62 + '-~', 342) + '__',
      '&Key-Pair-Id=K2JCJMDEHXQW5F',
    ),
  'aws-url-signature': () => token('X-Amz-Signature=', letters('aws-url', HEX, 64)),
  'google-url-signature': () => token('X-Goog-Signature=', letters('google-url', HEX, 512)),
  'azure-url-signature': () => token('sig=', encodeURIComponent(bytes('azure-url', 32).toString('base64'))),
  'old-url-signature': () => token('&Signature=', letters('old-url', BASE62, 27) + '%3D'),
  'cdn-url-signature': () => token('&Signature=', letters('cdn-url', BASE62 + '-~', 342) + '__'),
}
