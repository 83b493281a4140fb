import type { Source } from '../source.ts'
import { isCompose, isConfig, isDockerfile, isDotenv, isIni, isKubernetes, isMakefile, isShell } from './recognise.ts'
import { isAzurePipelines, isBitbucketPipelines, isCircleci, isGithubWorkflow, isGitlabCi } from './recognise-ci.ts'
import { GPU_FORMATS } from './recognise-gpu.ts'
import { PLATFORM_FORMATS } from './recognise-platforms.ts'
import { isHcl, isToml, isXml } from './recognise-settings.ts'
import { TOOL_FORMATS } from './recognise-tools.ts'

const FORMATS: readonly (readonly [name: string, matches: (source: Source) => boolean])[] = [
  ['github-workflow', isGithubWorkflow],
  ['gitlab-ci', isGitlabCi],
  ['circleci', isCircleci],
  ['bitbucket-pipelines', isBitbucketPipelines],
  ['azure-pipelines', isAzurePipelines],
  ...TOOL_FORMATS,
  ['kubernetes', isKubernetes],
  ['compose', isCompose],
  ...GPU_FORMATS,
  ...PLATFORM_FORMATS,
  ['dockerfile', isDockerfile],
  ['dotenv', isDotenv],
  ['shell', isShell],
  ['makefile', isMakefile],
  ['config', isConfig],
  ['xml', isXml],
  ['hcl', isHcl],
  ['toml', isToml],
  ['ini', isIni],
]

/** The format of a text that would be a file of that name: the body of a heredoc, a fence. */
export function formatAs(name: string, text: string): string | undefined {
  const source: Source = { path: name, text, scope: 'reference' }
  return FORMATS.find(([, matches]) => matches(source))?.[0]
}
