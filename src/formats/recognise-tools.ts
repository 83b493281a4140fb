import type { Source } from '../source.ts'

// `ollama.service`, `docker.socket`
const UNIT_NAME = /\.(?:service|socket|timer|mount|swap)(?:\.(?:example|sample|template|dist|j2|tmpl|tpl))?$/i
// `app.container` of Podman
const QUADLET_NAME = /\.(?:container|pod|build|image|kube|volume)(?:\.(?:example|sample|template|dist|j2|tmpl|tpl))?$/i
// `ollama.service.d/override.conf`
const DROP_IN_PATH = /\.(?:service|socket|timer|container|pod)\.d\/[^/]+\.conf$/i
const UNIT_SECTION = /^[ \t]*\[(?:Unit|Service|Socket|Timer|Mount|Swap|Install|D-BUS Service)\][ \t]*\r?$/m
const QUADLET_SECTION = /^[ \t]*\[(?:Container|Pod|Build|Image|Kube|Volume)\][ \t]*\r?$/m

/** A unit of systemd or of Podman, or a file that changes one. */
export function isSystemd({ path, text }: Source): boolean {
  if (QUADLET_NAME.test(path)) return QUADLET_SECTION.test(text)
  return DROP_IN_PATH.test(path) || (UNIT_NAME.test(path) && UNIT_SECTION.test(text))
}

// `Procfile`, `Procfile.dev`
const PROCFILE_NAME = /(?:^|\/)Procfile(?:\.(?!(?:md|rst|txt|html?)$)[\w-]+)?$/
// `justfile`, `.justfile`, `deploy.just`
const JUSTFILE_NAME = /(?:^|\/)\.?justfile$|\.just$/i
// `Taskfile.yml`, `taskfile.dist.yaml`, `Taskfile.build.yml`
const TASKFILE_NAME = /(?:^|\/)taskfile(?:[._-][\w-]+)*\.ya?ml$/i
const DEVCONTAINER_NAME = /(?:^|\/)(?:\.devcontainer|devcontainer)\.jsonc?$/i
// `docker-bake.hcl`, `docker-bake.override.json`
const BAKE_NAME = /(?:^|[/.])(?:docker-)?bake(?:[._-][\w-]+)*\.(?:hcl|json)$/i
const NOTEBOOK_NAME = /\.ipynb$/i
const DAEMON_NAME = /(?:^|\/)daemon(?:[._-][\w-]+)*\.json$/i
// what the engine reads and hardly anything else
const DAEMON_FIELD =
  /"(?:hosts|data-root|registry-mirrors|insecure-registries|storage-driver|log-driver|log-opts|exec-opts|live-restore|default-runtime|default-address-pools|cgroup-parent|userns-remap)"\s*:/
const KUSTOMIZATION_NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/
const KUSTOMIZATION = /^apiVersion[ \t]*:[ \t]*["']?kustomize\.config\.k8s\.io\//m

/** Process types and their commands. */
export function isProcfile({ path }: Source): boolean {
  return PROCFILE_NAME.test(path)
}

/** Recipes of just. */
export function isJustfile({ path }: Source): boolean {
  return JUSTFILE_NAME.test(path)
}

/** Tasks of Task. */
export function isTaskfile({ path }: Source): boolean {
  return TASKFILE_NAME.test(path)
}

/** A development container. */
export function isDevcontainer({ path }: Source): boolean {
  return DEVCONTAINER_NAME.test(path)
}

/** Build targets of Docker. */
export function isBake({ path }: Source): boolean {
  return BAKE_NAME.test(path)
}

/** A notebook of Jupyter. */
export function isNotebook({ path }: Source): boolean {
  return NOTEBOOK_NAME.test(path)
}

/** The configuration of the Docker engine. */
export function isDaemon({ path, text }: Source): boolean {
  return DAEMON_NAME.test(path) && DAEMON_FIELD.test(text)
}

/** A kustomization, by its name or by its version. */
export function isKustomization({ path, text }: Source): boolean {
  return KUSTOMIZATION_NAME.test(path) || (/\.ya?ml$/i.test(path) && KUSTOMIZATION.test(text))
}

// `crontab`, `etc/crontab`, `backup.cron`, `cron.d/backup`, `/var/spool/cron/crontabs/root`
const CRONTAB_PATH = /(?:^|\/)(?:crontab(?:\.[\w-]+)?|[^/]+\.(?:cron|crontab)|(?:cron\.d|crontabs)\/[^/.]+)$/i
// `deploy.bat`, `deploy.cmd`
const BATCH_NAME = /\.(?:bat|cmd)$/i
// `deploy.ps1`, a module, a data file
const POWERSHELL_NAME = /\.ps(?:1|m1|d1)$/i
// `build.gradle`, `Jenkinsfile`, `Jenkinsfile.release`
const GROOVY_NAME = /\.(?:gradle|groovy|jenkinsfile)$|(?:^|\/)jenkinsfile(?:[._-][\w-]+)*$/i

/** A table of cron. */
export function isCrontab({ path }: Source): boolean {
  return CRONTAB_PATH.test(path)
}

/** A batch file of Windows. */
export function isBatch({ path }: Source): boolean {
  return BATCH_NAME.test(path)
}

/** A script of PowerShell. */
export function isPowershell({ path }: Source): boolean {
  return POWERSHELL_NAME.test(path)
}

/** A build script of Gradle, or a pipeline of Jenkins. */
export function isGroovy({ path }: Source): boolean {
  return GROOVY_NAME.test(path)
}

/** Names of the formats above, in order of precedence, to recognise what stands inside another file. */
export const TOOL_FORMATS: readonly (readonly [name: string, matches: (source: Source) => boolean])[] = [
  ['kustomize', isKustomization],
  ['systemd', isSystemd],
  ['procfile', isProcfile],
  ['crontab', isCrontab],
  ['justfile', isJustfile],
  ['taskfile', isTaskfile],
  ['devcontainer', isDevcontainer],
  ['bake', isBake],
  ['daemon', isDaemon],
  ['notebook', isNotebook],
  ['batch', isBatch],
  ['powershell', isPowershell],
  ['groovy', isGroovy],
]
