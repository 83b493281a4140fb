import { base32, crc32, endsInChecksum, sha256 } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { jwtVerdict } from '../jwt.ts'
import { named } from './named.ts'
import { HEX_40 } from './shapes.ts'

const REPOSITORIES = 'lets its holder read, and often change, the repositories of the account'

/** Code hosting. */
export const versionControl = (): readonly Detector[] => [
  {
    id: 'github-token',
    title: 'GitHub token',
    provider: 'GitHub',
    opens: REPOSITORIES,
    revoke: 'delete it under Settings > Developer settings > Personal access tokens, or revoke the app that it belongs to',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /gh(?:r_[A-Za-z0-9]{76}|[pousr]_[A-Za-z0-9]{36})/y,
    check: githubVerdict,
  },
  {
    id: 'github-installation-token',
    title: 'GitHub installation token',
    provider: 'GitHub',
    opens: REPOSITORIES,
    revoke: 'revoke it with DELETE /installation/token, or wait the hour until it expires',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    keywords: ['ghs_'],
    pattern: /ghs_[A-Za-z0-9]{1,40}_eyJ[\w-]{8,1000}\.eyJ[\w-]{4,4000}\.[\w-]{20,1000}(?![\w.-])/y,
    check: match => jwtVerdict(match.text.slice(match.text.indexOf('eyJ')), match.now),
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained token',
    provider: 'GitHub',
    opens: REPOSITORIES,
    revoke: 'delete it under Settings > Developer settings > Fine-grained tokens',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    keywords: ['github_pat_'],
    pattern: /(?<head>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{43})(?<sum>[A-Za-z0-9]{8})[A-Za-z0-9]{8}/y,
    check: ({ groups: { head = '', sum } }) => (base32(sha256(head), 8) === sum ? 'passed' : 'failed'),
  },
  {
    id: 'github-client-secret',
    title: 'GitHub OAuth client secret',
    provider: 'GitHub',
    opens: 'lets its holder act as the OAuth app towards GitHub',
    revoke: 'generate a new one under Settings > Developer settings and delete the old one',
    url: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
    ...named(
      ['GITHUB_CLIENT_SECRET', 'GITHUB_OAUTH_CLIENT_SECRET', 'GITHUB_OAUTH_SECRET', 'GITHUB_APP_CLIENT_SECRET', 'GITHUB_SECRET'],
      HEX_40,
    ),
  },
  {
    id: 'atlassian-api-token',
    title: 'Atlassian API token',
    provider: 'Atlassian',
    opens: 'opens Jira, Confluence and Bitbucket as the account',
    revoke: 'revoke it at id.atlassian.com under Security > API tokens',
    url: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    keywords: ['ATATT3xFfGF0'],
    pattern: /ATATT3xFfGF0[\w-]{100,250}=[0-9A-F]{8}/y,
    check: atlassianVerdict,
  },
  {
    id: 'bitbucket-access-token',
    title: 'Bitbucket access token',
    provider: 'Atlassian',
    opens: 'opens the repository, project or workspace within its scopes',
    revoke: 'revoke it under the settings of the repository, project or workspace > Access tokens',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
    keywords: ['ATCTT3xFfGN0'],
    pattern: /ATCTT3xFfGN0[\w-]{100,250}=[0-9A-F]{8}/y,
    check: atlassianVerdict,
  },
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    provider: 'Atlassian',
    opens: REPOSITORIES,
    revoke: 'revoke it under Personal settings > App passwords',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    keywords: ['ATBB'],
    pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/y,
    check: atlassianVerdict,
  },
  {
    id: 'bitbucket-data-center-token',
    title: 'Bitbucket Data Center token',
    provider: 'Atlassian',
    opens: REPOSITORIES,
    revoke: 'revoke it under Manage account > HTTP access tokens',
    url: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    keywords: ['BBDC-'],
    pattern: /BBDC-[A-Za-z0-9+/]{40,50}={0,2}(?![\w+/=-])/y,
  },
  {
    id: 'gitea-token',
    title: 'Gitea or Forgejo token',
    provider: 'Gitea',
    opens: REPOSITORIES,
    revoke: 'delete it under Settings > Applications',
    url: 'https://docs.gitea.com/development/api-usage',
    ...named(['GITEA_TOKEN', 'GITEA_ACCESS_TOKEN', 'GITEA_API_TOKEN', 'FORGEJO_TOKEN', 'CODEBERG_TOKEN'], HEX_40),
  },
  {
    id: 'gitea-client-secret',
    title: 'Gitea OAuth client secret',
    provider: 'Gitea',
    opens: 'lets its holder act as the OAuth application towards the server',
    revoke: 'regenerate it under Settings > Applications',
    url: 'https://docs.gitea.com/development/oauth2-provider',
    keywords: ['gto_'],
    pattern: /gto_[a-z2-7]{52}/y,
  },
  {
    id: 'sourcegraph-token',
    title: 'Sourcegraph access token',
    provider: 'Sourcegraph',
    opens: 'lets its holder search and read all code that the account can',
    revoke: 'delete it under Settings > Access tokens',
    url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
    keywords: ['sgp_'],
    pattern: /sgp_(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}/y,
  },
  {
    id: 'sourcegraph-license-token',
    title: 'Sourcegraph licence token',
    provider: 'Sourcegraph',
    opens: 'lets its holder use the subscription',
    revoke: 'ask the vendor to replace it',
    url: 'https://sourcegraph.com/docs/admin/pricing',
    keywords: ['slk_', 'sgd_'],
    pattern: /s(?:lk|gd)_[0-9a-f]{64}/y,
  },
  {
    id: 'jetbrains-token',
    title: 'JetBrains permanent token',
    provider: 'JetBrains',
    opens: 'opens YouTrack, Hub or the Marketplace as the account',
    revoke: 'delete it under Profile > Account security',
    url: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
    keywords: ['perm:', 'perm-'],
    pattern: /perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/-]{2,80}={0,2}\.[A-Za-z0-9]{28,60}/y,
  },
  {
    id: 'azure-devops-token',
    title: 'Azure DevOps access token',
    provider: 'Microsoft',
    opens: 'lets its holder read, and often change, the repositories and pipelines of the account',
    revoke: 'revoke it under User settings > Personal access tokens',
    url: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    keywords: ['AZDO'],
    pattern: /(?<=(?<![A-Za-z0-9])(?=(?<secret>[A-Za-z0-9]{84})(?![A-Za-z0-9]))[A-Za-z0-9]{76})AZDO/dy,
  },
  {
    id: 'azure-devops-legacy-token',
    title: 'Azure DevOps access token',
    provider: 'Microsoft',
    opens: 'lets its holder read, and often change, the repositories and pipelines of the account',
    revoke: 'revoke it under User settings > Personal access tokens',
    url: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ...named(
      ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'AZURE_DEVOPS_TOKEN', 'AZDO_PERSONAL_ACCESS_TOKEN', 'AZDO_PAT', 'AZP_TOKEN', 'VSCE_PAT'],
      /[a-z2-7]{52}/,
    ),
  },
]

/** Installation tokens (`ghs_`) exist without a checksum. */
function githubVerdict({ text }: Match): Verdict {
  if (endsInChecksum(text, 4)) return 'passed'
  return text.startsWith('ghs_') ? 'none' : 'failed'
}

/** The last eight characters are the CRC32 of all before them, in hexadecimal. */
function atlassianVerdict({ text }: Match): Verdict {
  const sum = crc32(text.slice(0, -8)).toString(16).toUpperCase().padStart(8, '0')
  return text.endsWith(sum) ? 'passed' : 'failed'
}
