import { base36, crc32 } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'

const URL = 'https://docs.gitlab.com/security/tokens/'

/** What tells the kinds of tokens apart: the rest of their format is the same. */
type Kind = Pick<Detector, 'id' | 'title' | 'opens' | 'keywords'> & { readonly revoke: string }

const KINDS: readonly Kind[] = [
  {
    id: 'gitlab-token',
    title: 'GitLab access token',
    opens: 'lets its holder read, and often change, the repositories of the account',
    revoke: 'revoke it under Access tokens of the user, project or group',
    keywords: ['glpat-'],
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    opens: 'lets its holder read the repository and its packages and images, and often publish them',
    revoke: 'revoke it under Settings > Repository > Deploy tokens',
    keywords: ['gldt-'],
  },
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner token',
    opens: 'lets its holder run as the runner, which receives jobs with their secrets',
    revoke: 'reset it with the runners API, or delete the runner',
    keywords: ['glrt-', 'glrtr-'],
  },
  {
    id: 'gitlab-job-token',
    title: 'GitLab job token',
    opens: 'lets its holder act as the job while it runs',
    revoke: 'end the job',
    keywords: ['glcbt-'],
  },
  {
    id: 'gitlab-trigger-token',
    title: 'GitLab trigger token',
    opens: 'lets its holder start pipelines',
    revoke: 'revoke it under Settings > CI/CD > Pipeline trigger tokens',
    keywords: ['glptt-'],
  },
  {
    id: 'gitlab-feed-token',
    title: 'GitLab feed token',
    opens: 'lets its holder read the activity and the calendar of the account',
    revoke: 'reset it under Preferences > Personal access tokens > Feed token',
    keywords: ['glft-'],
  },
  {
    id: 'gitlab-incoming-mail-token',
    title: 'GitLab incoming mail token',
    opens: 'lets its holder create issues as the account',
    revoke: 'reset it under Preferences > Personal access tokens > Incoming email token',
    keywords: ['glimt-'],
  },
  {
    id: 'gitlab-agent-token',
    title: 'GitLab agent token',
    opens: 'lets its holder run as the agent of the Kubernetes cluster',
    revoke: 'revoke it under Operate > Kubernetes clusters > the agent',
    keywords: ['glagent-'],
  },
  {
    id: 'gitlab-scim-token',
    title: 'GitLab SCIM token',
    opens: 'lets its holder add and remove the members of the group',
    revoke: 'reset it under Settings > SAML SSO',
    keywords: ['glsoat-'],
  },
  {
    id: 'gitlab-client-secret',
    title: 'GitLab OAuth client secret',
    opens: 'lets its holder act as the application towards GitLab',
    revoke: 'renew it under Applications',
    keywords: ['gloas-'],
  },
  {
    id: 'gitlab-feature-flag-token',
    title: 'GitLab feature flag client token',
    opens: 'lets its holder read the feature flags of the project',
    revoke: 'regenerate it under Deploy > Feature flags > Configure',
    keywords: ['glffct-'],
  },
]

/** Tokens of GitLab. */
export const gitlab = (): readonly Detector[] => [
  ...KINDS.map(kind => ({
    ...kind,
    provider: 'GitLab',
    url: URL,
    pattern: new RegExp(String.raw`(?:${kind.keywords.join('|')})[\w-]{20,300}(?<routing>\.[0-9a-z]{2}\.[0-9a-z]{9})?(?![\w-])`, 'y'),
    check: routableVerdict,
  })),
  {
    id: 'gitlab-registration-token',
    title: 'GitLab runner registration token',
    provider: 'GitLab',
    opens: 'lets its holder register runners, which receive jobs with their secrets',
    revoke: 'reset it under Settings > CI/CD > Runners',
    url: URL,
    keywords: ['GR1348941'],
    pattern: /GR1348941[\w-]{20}(?![\w-])/y,
  },
]

/** Routable tokens end in the CRC32, in base 36, of all before it. */
function routableVerdict({ text, groups }: Match): Verdict {
  if (groups['routing'] === undefined) return 'none'
  return base36(crc32(text.slice(0, -7)), 7) === text.slice(-7) ? 'passed' : 'failed'
}
