import type { Detector, Match, Verdict } from '../detector.ts'
import { named } from './named.ts'

/** Amazon and Google. */
export const cloud = (): readonly Detector[] => [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    provider: 'Amazon Web Services',
    opens: 'names the key whose secret half opens the AWS account',
    revoke: 'deactivate and delete the key in IAM',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    // in a signed URL it only says who signed
    pattern: /(?<!X-Amz-Credential=|[?&;]AWSAccessKeyId=)(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/y,
    check: accountVerdict,
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    provider: 'Amazon Web Services',
    opens: 'opens the AWS account with the rights of its user',
    revoke: 'deactivate and delete the key in IAM',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    keywords: ['secret_access_key', 'secretaccesskey', 'secret__access__key', 'aws_secret_key'],
    pattern:
      /(?:secret_{0,2}access_{0,2}key|aws_secret_key)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diy,
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    provider: 'Amazon Web Services',
    opens: 'completes temporary credentials of the AWS account',
    revoke: 'revoke the sessions of the role in IAM',
    url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
    pattern: /(?<![\w+/]|X-Amz-Security-Token=)(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/]{100,4000}={0,2}(?![\w+/=])/y,
  },
  {
    id: 'aws-bedrock-api-key',
    title: 'Amazon Bedrock API key',
    provider: 'Amazon Web Services',
    opens: 'lets its holder call models at the cost of the AWS account',
    revoke: 'delete the service-specific credential in IAM',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
    pattern: /(?<![\w+/])ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,200}={0,2}(?![\w+/=])/y,
  },
  {
    id: 'aws-bedrock-session-key',
    title: 'Amazon Bedrock short-term API key',
    provider: 'Amazon Web Services',
    opens: 'lets its holder call models at the cost of the AWS account for up to twelve hours',
    revoke: 'revoke the sessions of the role in IAM',
    url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    keywords: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
    pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2}(?![\w+/=])/y,
  },
  {
    id: 'aws-appsync-api-key',
    title: 'AWS AppSync API key',
    provider: 'Amazon Web Services',
    opens: 'lets its holder query the API',
    revoke: 'delete it in the settings of the API',
    url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    keywords: ['da2-'],
    pattern: /da2-[a-z0-9]{26}(?![\w-])/y,
  },
  {
    id: 'aws-ses-smtp-password',
    title: 'Amazon SES SMTP password',
    provider: 'Amazon Web Services',
    opens: 'lets its holder send mail as the account',
    revoke: 'delete the SMTP user in IAM',
    url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    ...named(['SES_SMTP_PASSWORD', 'SES_SMTP_PASS', 'SES_PASSWORD'], /B[A-Za-z0-9+/]{43}/),
  },
  {
    id: 'amazon-oauth-client-secret',
    title: 'Login with Amazon client secret',
    provider: 'Amazon',
    opens: 'lets its holder act as the application towards Amazon',
    revoke: 'generate a new one in the security profile',
    url: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html',
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/y,
  },
  {
    id: 'google-api-key',
    title: 'Google API key',
    provider: 'Google',
    opens: 'lets its holder use the Google APIs that the project has enabled for it',
    revoke: 'delete it under APIs & Services > Credentials',
    url: 'https://cloud.google.com/docs/authentication/api-keys',
    keywords: ['AIza'],
    pattern: /AIza[\w-]{35}(?![\w-])/y,
  },
  {
    id: 'google-auth-key',
    title: 'Google authentication key',
    provider: 'Google',
    opens: 'lets its holder call Gemini at the cost of the project',
    revoke: 'delete it in AI Studio under API keys',
    url: 'https://ai.google.dev/gemini-api/docs/api-key',
    keywords: ['AQ.Ab'],
    pattern: /AQ\.Ab[\w-]{40,100}(?![\w-])/y,
  },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    provider: 'Google',
    opens: 'lets its holder act as the application towards Google',
    revoke: 'disable and delete it in the settings of the client',
    url: 'https://developers.google.com/identity/protocols/oauth2',
    keywords: ['GOCSPX-'],
    pattern: /GOCSPX-[\w-]{28}(?![\w-])/y,
  },
  {
    id: 'google-oauth-access-token',
    title: 'Google OAuth access token',
    provider: 'Google',
    opens: 'opens what the user or the service account may reach, for an hour',
    revoke: 'revoke the access of the application on the page of the account',
    url: 'https://developers.google.com/identity/protocols/oauth2',
    keywords: ['ya29.'],
    pattern: /ya29\.(?=[\w-]{0,200}\d)[\w-]{50,2000}(?![\w-])/y,
  },
  {
    id: 'google-oauth-refresh-token',
    title: 'Google OAuth refresh token',
    provider: 'Google',
    opens: 'lets its holder get access tokens of the user again and again',
    revoke: 'revoke the access of the application on the page of the account',
    url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    keywords: ['1//0'],
    pattern: /1\/\/0[\w-]{60,200}(?![\w-])/y,
  },
  {
    id: 'google-hmac-key',
    title: 'Google Cloud Storage HMAC access id',
    provider: 'Google',
    opens: 'names the key whose secret half opens the buckets of the service account',
    revoke: 'deactivate and delete it in the settings of Cloud Storage',
    url: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    keywords: ['GOOG1E'],
    pattern: /GOOG1E[A-Z0-9]{55}/y,
  },
  {
    id: 'google-recaptcha-secret',
    title: 'reCAPTCHA secret key',
    provider: 'Google',
    opens: 'lets its holder verify answers as the site',
    revoke: 'rotate it in the admin console',
    url: 'https://developers.google.com/recaptcha/docs/verify',
    ...named(['RECAPTCHA_SECRET_KEY', 'RECAPTCHA_SECRET', 'RECAPTCHA_PRIVATE_KEY'], /6L[\w-]{38}/),
  },
  {
    id: 'google-service-account',
    title: 'Google service account key',
    provider: 'Google',
    opens: 'opens the Google Cloud project with the rights of the account',
    revoke: 'delete the key under IAM & Admin > Service Accounts',
    url: 'https://cloud.google.com/iam/docs/keys-create-delete',
    keywords: ['"private_key'],
    pattern:
      /"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN PRIVATE KEY-----(?:[^-"]|-(?!----)){64,8000}-----END PRIVATE KEY-----)/dy,
    check: isServiceAccount,
  },
]

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const LAST_ACCOUNT = 999_999_999_999

/** Bits 1 to 40 are the account, of twelve digits; keys from before 2019 (`AKIAI…`, `AKIAJ…`) do not have it. */
function accountVerdict({ text }: Match): Verdict {
  if (text[4] === 'I' || text[4] === 'J') return 'none'
  const number = Array.from(text.slice(4, 13)).reduce((sum, letter) => sum * 32 + BASE32.indexOf(letter), 0)
  return Math.floor((number % 2 ** 44) / 16) > LAST_ACCOUNT ? 'failed' : 'none'
}

function isServiceAccount({ text, near }: Match): Verdict {
  if (text.includes('...')) return 'harmless'
  return near().includes('gserviceaccount.com') ? 'passed' : 'none'
}
