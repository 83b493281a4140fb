import type { Detector, Match, Verdict } from '../detector.ts'

/** Cloud platforms. */
export const cloud: readonly Detector[] = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    opens: 'names the key whose secret half opens the AWS account',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/y,
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    opens: 'opens the AWS account with the rights of its user',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    keywords: ['secret_access_key', 'secretaccesskey', 'secret__access__key', 'aws_secret_key'],
    pattern:
      /(?:secret_{0,2}access_{0,2}key|aws_secret_key)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diy,
  },
  {
    id: 'google-api-key',
    title: 'Google API key',
    opens: 'lets its holder use the Google APIs that the project has enabled for it',
    url: 'https://cloud.google.com/docs/authentication/api-keys',
    keywords: ['AIza'],
    pattern: /AIza[\w-]{35}(?![\w-])/y,
  },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    opens: 'lets its holder act as the application towards Google',
    url: 'https://developers.google.com/identity/protocols/oauth2',
    keywords: ['GOCSPX-'],
    pattern: /GOCSPX-[\w-]{28}(?![\w-])/y,
  },
  {
    id: 'google-service-account',
    title: 'Google service account key',
    opens: 'opens the Google Cloud project with the rights of the account',
    url: 'https://cloud.google.com/iam/docs/keys-create-delete',
    keywords: ['"private_key'],
    pattern:
      /"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN PRIVATE KEY-----(?:[^-"]|-(?!----)){64,8000}-----END PRIVATE KEY-----)/dy,
    check: isServiceAccount,
  },
  {
    id: 'digitalocean-token',
    title: 'DigitalOcean token',
    opens: 'opens the DigitalOcean account within its scopes',
    url: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /do[opr]_v1_[0-9a-f]{64}/y,
  },
]

function isServiceAccount({ text, near }: Match): Verdict {
  if (text.includes('...')) return 'harmless'
  return near().includes('gserviceaccount.com') ? 'passed' : 'none'
}
