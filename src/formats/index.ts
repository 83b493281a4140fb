import type { Format } from '../parsed.ts'
import type { Source } from '../source.ts'
import {
  isCompose,
  isConfig,
  isDockerfile,
  isDotenv,
  isHelm,
  isIni,
  isKubernetes,
  isMakefile,
  isMarkdown,
  isPackageJson,
  isShell,
} from './recognise.ts'
import { isAzurePipelines, isBitbucketPipelines, isCircleci, isGithubWorkflow, isGitlabCi } from './recognise-ci.ts'
import {
  isAkash,
  isAppCompose,
  isDstack,
  isLiumTemplate,
  isMinerRuntime,
  isRunpod,
  isRunpodProject,
  isSalad,
  isSkypilot,
  isTinfoil,
  isVast,
} from './recognise-gpu.ts'
import { isCredentialFile } from './recognise-credentials.ts'
import { isAnsible, isCloudInit, isEcs, isInventory, isNomad, isTerraform } from './recognise-platforms.ts'
import { isHcl, isToml, isXml } from './recognise-settings.ts'
import {
  isBake,
  isBatch,
  isDaemon,
  isDevcontainer,
  isGroovy,
  isJustfile,
  isKustomization,
  isNotebook,
  isPowershell,
  isCrontab,
  isProcfile,
  isSystemd,
  isTaskfile,
} from './recognise-tools.ts'

/** A format that can be recognised without its parser, which is loaded when a file needs it. */
export interface FormatEntry {
  readonly name: string
  matches(source: Source): boolean
  load(): Promise<Format>
}

/** All formats, in order of precedence: the first that matches reads the file. The last one takes everything. */
export const catalogue: readonly FormatEntry[] = [
  { name: 'compose', matches: isCompose, load: async () => (await import('./compose/index.ts')).compose },
  { name: 'dockerfile', matches: isDockerfile, load: async () => (await import('./dockerfile/index.ts')).dockerfile },
  { name: 'dotenv', matches: isDotenv, load: async () => (await import('./dotenv.ts')).dotenv },
  { name: 'github-workflow', matches: isGithubWorkflow, load: async () => (await import('./github-workflow/index.ts')).githubWorkflow },
  { name: 'gitlab-ci', matches: isGitlabCi, load: async () => (await import('./gitlab-ci/index.ts')).gitlabCi },
  { name: 'circleci', matches: isCircleci, load: async () => (await import('./circleci/index.ts')).circleci },
  {
    name: 'bitbucket-pipelines',
    matches: isBitbucketPipelines,
    load: async () => (await import('./bitbucket-pipelines.ts')).bitbucketPipelines,
  },
  { name: 'azure-pipelines', matches: isAzurePipelines, load: async () => (await import('./azure-pipelines.ts')).azurePipelines },
  { name: 'kustomize', matches: isKustomization, load: async () => (await import('./kustomize.ts')).kustomize },
  { name: 'kubernetes', matches: isKubernetes, load: async () => (await import('./kubernetes/index.ts')).kubernetes },
  { name: 'app-compose', matches: isAppCompose, load: async () => (await import('./gpu/app-compose.ts')).appCompose },
  { name: 'akash', matches: isAkash, load: async () => (await import('./gpu/akash.ts')).akash },
  { name: 'dstack', matches: isDstack, load: async () => (await import('./gpu/dstack.ts')).dstack },
  { name: 'skypilot', matches: isSkypilot, load: async () => (await import('./gpu/skypilot.ts')).skypilot },
  { name: 'miner-runtime', matches: isMinerRuntime, load: async () => (await import('./gpu/miner-runtime.ts')).minerRuntime },
  { name: 'tinfoil', matches: isTinfoil, load: async () => (await import('./gpu/tinfoil.ts')).tinfoil },
  { name: 'runpod', matches: isRunpod, load: async () => (await import('./gpu/runpod.ts')).runpod },
  { name: 'runpod-project', matches: isRunpodProject, load: async () => (await import('./gpu/runpod-project.ts')).runpodProject },
  { name: 'salad', matches: isSalad, load: async () => (await import('./gpu/salad.ts')).salad },
  { name: 'vast', matches: isVast, load: async () => (await import('./gpu/vast.ts')).vast },
  { name: 'lium-template', matches: isLiumTemplate, load: async () => (await import('./gpu/lium-template.ts')).liumTemplate },
  { name: 'systemd', matches: isSystemd, load: async () => (await import('./systemd/index.ts')).systemd },
  { name: 'crontab', matches: isCrontab, load: async () => (await import('./crontab.ts')).crontab },
  { name: 'procfile', matches: isProcfile, load: async () => (await import('./procfile.ts')).procfile },
  { name: 'justfile', matches: isJustfile, load: async () => (await import('./justfile/index.ts')).justfile },
  { name: 'taskfile', matches: isTaskfile, load: async () => (await import('./taskfile.ts')).taskfile },
  { name: 'devcontainer', matches: isDevcontainer, load: async () => (await import('./devcontainer/index.ts')).devcontainer },
  { name: 'bake', matches: isBake, load: async () => (await import('./bake/index.ts')).bake },
  { name: 'daemon', matches: isDaemon, load: async () => (await import('./daemon.ts')).daemon },
  { name: 'notebook', matches: isNotebook, load: async () => (await import('./notebook/index.ts')).notebook },
  { name: 'batch', matches: isBatch, load: async () => (await import('./windows/batch.ts')).batch },
  { name: 'powershell', matches: isPowershell, load: async () => (await import('./windows/powershell.ts')).powershell },
  { name: 'groovy', matches: isGroovy, load: async () => (await import('./groovy.ts')).groovy },
  { name: 'cloud-init', matches: isCloudInit, load: async () => (await import('./cloud-init.ts')).cloudInit },
  { name: 'ecs', matches: isEcs, load: async () => (await import('./ecs.ts')).ecs },
  { name: 'ansible', matches: isAnsible, load: async () => (await import('./ansible/index.ts')).ansible },
  { name: 'ansible-inventory', matches: isInventory, load: async () => (await import('./ansible-inventory.ts')).ansibleInventory },
  { name: 'nomad', matches: isNomad, load: async () => (await import('./nomad.ts')).nomad },
  { name: 'terraform', matches: isTerraform, load: async () => (await import('./terraform.ts')).terraform },
  { name: 'credential-file', matches: isCredentialFile, load: async () => (await import('./credential-files.ts')).credentialFile },
  { name: 'helm', matches: isHelm, load: async () => (await import('./helm.ts')).helm },
  { name: 'shell', matches: isShell, load: async () => (await import('./shell.ts')).shell },
  { name: 'makefile', matches: isMakefile, load: async () => (await import('./makefile.ts')).makefile },
  { name: 'package-json', matches: isPackageJson, load: async () => (await import('./package-json.ts')).packageJson },
  { name: 'markdown', matches: isMarkdown, load: async () => (await import('./markdown.ts')).markdown },
  { name: 'config', matches: isConfig, load: async () => (await import('./config.ts')).config },
  { name: 'xml', matches: isXml, load: async () => (await import('./xml/index.ts')).xml },
  { name: 'hcl', matches: isHcl, load: async () => (await import('./hcl/index.ts')).hcl },
  { name: 'toml', matches: isToml, load: async () => (await import('./toml.ts')).toml },
  { name: 'ini', matches: isIni, load: async () => (await import('./ini.ts')).ini },
  { name: 'text', matches: () => true, load: async () => (await import('./text.ts')).text },
]

/** The formats with these names, in order of precedence; names that nothing has are left out. */
export function loadFormats(names: Iterable<string> = catalogue.map(entry => entry.name)): Promise<Format[]> {
  const wanted = new Set(names)
  return Promise.all(catalogue.filter(entry => wanted.has(entry.name)).map(entry => entry.load()))
}
