import { base32, base36, base62, crc32, sha256 } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'

const REPOSITORIES = 'lets its holder read, and often change, the repositories of the account'

/** Code hosting, package and image registries. */
export const versionControl: readonly Detector[] = [
  {
    id: 'github-token',
    title: 'GitHub token',
    opens: REPOSITORIES,
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /gh(?:[pousr]_[A-Za-z0-9]{36}|r_[A-Za-z0-9]{76})/y,
    check: githubVerdict,
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained token',
    opens: REPOSITORIES,
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    keywords: ['github_pat_'],
    pattern: /(?<head>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{43})(?<sum>[A-Za-z0-9]{8})[A-Za-z0-9]{8}/y,
    check: ({ groups: { head = '', sum } }) => (base32(sha256(head), 8) === sum ? 'passed' : 'failed'),
  },
  {
    id: 'gitlab-token',
    title: 'GitLab token',
    opens: REPOSITORIES,
    url: 'https://docs.gitlab.com/security/tokens/',
    keywords: ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-', 'glffct-'],
    pattern: /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|oas|ffct)-[\w-]{20,300}(?<routing>\.[0-9a-z]{2}\.[0-9a-z]{9})?(?![\w-])/y,
    check: gitlabVerdict,
  },
  {
    id: 'npm-token',
    title: 'npm token',
    opens: 'lets its holder read private packages, and often publish as the account',
    url: 'https://docs.npmjs.com/about-access-tokens',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/y,
    check: ({ text }) => (endsInChecksum(text, 4) ? 'passed' : 'failed'),
  },
  {
    id: 'docker-access-token',
    title: 'Docker access token',
    opens: 'lets its holder pull, and often push, the images of the account',
    url: 'https://docs.docker.com/security/access-tokens/',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/y,
  },
]

/** Installation tokens (`ghs_`) exist without a checksum. */
function githubVerdict({ text }: Match): Verdict {
  if (endsInChecksum(text, 4)) return 'passed'
  return text.startsWith('ghs_') ? 'none' : 'failed'
}

/** The last six characters are the CRC32, in base 62, of what stands between them and the prefix. */
function endsInChecksum(text: string, prefix: number): boolean {
  return base62(crc32(text.slice(prefix, -6)), 6) === text.slice(-6)
}

/** Routable tokens end in the CRC32, in base 36, of all before it. */
function gitlabVerdict({ text, groups }: Match): Verdict {
  if (groups['routing'] === undefined) return 'none'
  return base36(crc32(text.slice(0, -7)), 7) === text.slice(-7) ? 'passed' : 'failed'
}
