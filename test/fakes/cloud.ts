import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, DIGITS, HEX, letters, token, UPPER } from './recipe.ts'

/** Amazon and Google. */
export const cloudFakes: Recipes = {
  'aws-session-token': () => token('IQoJb3JpZ2lu', letters('aws-session', BASE62, 400) + '=='),
  'aws-bedrock-key': () =>
    token(
      'ABSKQmVkcm9ja0FQSUtleS',
      base64(`BedrockAPIKey-${letters('bedrock', BASE36, 4)}-at-123456789012:${letters('bedrock-key', BASE62, 44)}`).slice(18),
    ),
  'aws-bedrock-session-key': () =>
    token(
      'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
      base64(`/?Action=CallWithBearerToken&X-Amz-Signature=${letters('signature', HEX, 64)}`),
    ),
  'aws-appsync-key': () => token('da2-', letters('appsync', BASE36, 26)),
  'aws-ses-password': () => token('SES_SMTP_PASSWORD=B', letters('ses', BASE62 + '+/', 43)),
  'amazon-client-secret': () => token('amzn1.oa2-cs.v1.', letters('amzn', HEX, 64)),
  'google-auth-key': () => token('AQ.Ab', letters('google-auth', BASE62, 48)),
  'google-access-token': () => token('ya29.', letters('ya29', BASE62, 160)),
  'google-refresh-token': () => token('1//0', letters('refresh', BASE62, 99)),
  'google-hmac-key': () => token('GOOG1E', letters('hmac', UPPER + DIGITS, 55)),
  'recaptcha-secret': () => token('RECAPTCHA_SECRET_KEY=6L', letters('recaptcha', BASE62, 38)),
}
