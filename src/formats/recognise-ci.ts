import type { Source } from '../source.ts'

const YAML_NAME = /\.ya?ml(?:\.(?:j2|tmpl|tpl|template|example|sample|dist))?$/i

// `.github/workflows/ci.yml`, of Gitea and Forgejo too
const WORKFLOW_PATH = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i
// `on: push`, `"on":`
const EVENTS = /^["']?on["']?[ \t]*:/m
const JOBS = /^jobs[ \t]*:/m
// what a job of a workflow has, and few other things have
const JOB_FIELD = /^[ \t]+(?:runs-on[ \t]*:|(?:- )?uses[ \t]*:[ \t]*['"]?[\w.-]+\/)/m
// `action.yml`
const ACTION_NAME = /(?:^|\/)action\.ya?ml$/
const RUNS = /^runs[ \t]*:/m
const USING = /^[ \t]+["']?using["']?[ \t]*:/m

/** A workflow of GitHub Actions or the manifest of an action, by its path or by what it holds. */
export function isGithubWorkflow({ path, text }: Source): boolean {
  if (WORKFLOW_PATH.test(path)) return true
  if (ACTION_NAME.test(path)) return RUNS.test(text) && USING.test(text)
  return YAML_NAME.test(path) && EVENTS.test(text) && JOBS.test(text) && JOB_FIELD.test(text)
}

// `.gitlab-ci.yml`, `deploy.gitlab-ci.yml`, `.gitlab-ci-build.yml`
const GITLAB_NAME = /(?:^|[/.])gitlab-ci(?:[._-][^/]*)?\.ya?ml$/i
// `stages:` of the file, `stage: test` of a job
const STAGE = /^(?:stages[ \t]*:|[ \t]+stage[ \t]*:[ \t]*\S)/m
// `script:` of a job, which is no item of a list
const SCRIPT = /^[ \t]+(?:before_|after_)?script[ \t]*:/m

/** A pipeline of GitLab CI, by its name or by what it holds. */
export function isGitlabCi({ path, text }: Source): boolean {
  if (GITLAB_NAME.test(path)) return true
  return YAML_NAME.test(path) && STAGE.test(text) && SCRIPT.test(text)
}

// `.circleci/config.yml`, `.circleci/continue_config.yml`
const CIRCLECI_PATH = /(?:^|\/)\.circleci\/.*\.ya?ml$/i
// `version: 2.1`
const VERSION = /^version[ \t]*:[ \t]*["']?2(?:\.[01])?["']?[ \t]*(?:#.*)?$/m
const SECTION = /^(?:jobs|orbs|executors|commands)[ \t]*:/m
const MACHINE = /^[ \t]+(?:docker|machine|executor|executors|resource_class|steps)[ \t]*:/m
const WORKFLOWS = /^(?:workflows|orbs|executors)[ \t]*:/m

/** A pipeline of CircleCI, by its path or by what it holds. */
export function isCircleci({ path, text }: Source): boolean {
  if (CIRCLECI_PATH.test(path)) return true
  return YAML_NAME.test(path) && [VERSION, SECTION, MACHINE, WORKFLOWS].every(pattern => pattern.test(text))
}

// `bitbucket-pipelines.yml`
const BITBUCKET_NAME = /(?:^|\/)bitbucket-pipelines(?:[._-][^/]*)?\.ya?ml$/i
const PIPELINES = /^pipelines[ \t]*:/m
const STEP = /^[ \t]*- step[ \t]*:/m

/** A pipeline of Bitbucket, by its name or by what it holds. */
export function isBitbucketPipelines({ path, text }: Source): boolean {
  return BITBUCKET_NAME.test(path) || (YAML_NAME.test(path) && PIPELINES.test(text) && STEP.test(text))
}

// `azure-pipelines.yml`, `.azure-pipelines/build.yml`
const AZURE_PATH = /(?:^|\/)\.?azure-pipelines?(?:[._-][^/]*\.ya?ml|\.ya?ml|\/.*\.ya?ml)$/i
// `steps:` of a template, `jobs:`, `stages:`
const AZURE_SECTION = /^(?:steps|jobs|stages|extends)[ \t]*:/m
// `- task: Docker@2`, `vmImage: ubuntu-24.04`
const AZURE_FIELD = /^[ \t]+(?:- task[ \t]*:[ \t]*['"]?[\w.-]+@\d|(?:- )?vmImage[ \t]*:)/m

/** A pipeline of Azure or a template of one, by its path or by what it holds. */
export function isAzurePipelines({ path, text }: Source): boolean {
  return AZURE_PATH.test(path) || (YAML_NAME.test(path) && AZURE_SECTION.test(text) && AZURE_FIELD.test(text))
}
