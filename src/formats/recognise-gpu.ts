import type { Source } from '../source.ts'
import { isConfig } from './recognise.ts'

// a key at the beginning of a line: `resources:`
const TOP_LEVEL_KEY = /^[A-Za-z_][\w-]*(?=[ \t]*:(?:[ \t\r\n]|$))/gm
// all that a SkyPilot task may hold
const SKYPILOT_KEY =
  /^(?:name|workdir|num_nodes|resources|envs|secrets|file_mounts|volumes|setup|run|service|pool|config|inputs|outputs|event_callback|experimental)$/
// `type: dev-environment`
const DSTACK_TYPE = /^type:[ \t]*["']?(?<type>task|service|dev-environment|fleet|gateway|volume)["']?[ \t]*(?:#.*)?\r?$/m
const DSTACK_KEYS = ['commands', 'ide', 'backends', 'resources', 'nodes', 'fleets', 'ssh_config', 'registry_auth']

/** A task or a service of SkyPilot. */
export function isSkypilot(source: Source): boolean {
  if (!isConfig(source) || !['run', 'setup', 'service'].some(key => startsLine(source, key))) return false
  const keys = keysOf(source)
  return [...keys].every(key => SKYPILOT_KEY.test(key)) && hasAny(keys, ['resources', 'envs', 'secrets', 'file_mounts', 'num_nodes'])
}

/** A configuration of dstack: what it runs, and where. */
export function isDstack(source: Source): boolean {
  if (!isConfig(source) || !startsLine(source, 'type') || !DSTACK_TYPE.test(source.text)) return false
  return /\.dstack\.ya?ml$/.test(source.path) || hasAny(keysOf(source), DSTACK_KEYS)
}

/** A deployment in the language of Akash, which has the services of a compose file. */
export function isAkash(source: Source): boolean {
  return isConfig(source) && ['services', 'profiles', 'deployment'].every(key => startsLine(source, key))
}

// fields that a pod or template of RunPod has beside its image
const RUNPOD_FIELD =
  /["']?(?:containerDiskInGb|volumeInGb|volumeMountPath|gpuTypeIds?|cloudType|isServerless|dockerArgs|dockerStartCmd|containerRegistryAuthId)["']?[ \t]*:/

/** A pod, template, hub or test file of RunPod. */
export function isRunpod(source: Source): boolean {
  if (/(?:^|\/)\.runpod\/(?:hub|tests)\.json$/.test(source.path)) return true
  return isConfig(source) && source.text.includes('imageName') && RUNPOD_FIELD.test(source.text)
}

/** The project file of RunPod. */
export function isRunpodProject(source: Source): boolean {
  if (/(?:^|\/)runpod\.toml$/.test(source.path)) return true
  return source.path.endsWith('.toml') && source.text.includes('[project.env_vars]')
}

const CONTAINER = /["']?container["']?[ \t]*:/

/** A container group of Salad. */
export function isSalad(source: Source): boolean {
  const { text } = source
  return isConfig(source) && (text.includes('gpuClasses') || text.includes('gpu_classes')) && CONTAINER.test(text)
}

const ONSTART = /["']?onstart(?:_cmd)?["']?[ \t]*:/
const IMAGE = /["']?image["']?[ \t]*:/

/** An instance or template of Vast.ai. */
export function isVast(source: Source): boolean {
  return isConfig(source) && source.text.includes('onstart') && ONSTART.test(source.text) && IMAGE.test(source.text)
}

const LIUM_FIELD = /["']?(?:internal_ports|startup_commands|container_start_immediately|one_time_template)["']?[ \t]*:/

/** A template of Lium. */
export function isLiumTemplate(source: Source): boolean {
  return isConfig(source) && source.text.includes('docker_image') && LIUM_FIELD.test(source.text)
}

const ENGINE = /^engine:[ \t]*["']?(?:vllm|sglang)\b/m

/** The runtime of a miner: an inference engine, its model, and the agent beside it. */
export function isMinerRuntime(source: Source): boolean {
  if (!isConfig(source) || !startsLine(source, 'engine') || !ENGINE.test(source.text)) return false
  const keys = keysOf(source)
  return keys.has('name') && keys.has('model')
}

/** The configuration of a Tinfoil container. */
export function isTinfoil(source: Source): boolean {
  return isConfig(source) && startsLine(source, 'cvm-version')
}

// `"runner": "docker-compose"`
const APP_COMPOSE_FIELD = /["']?(?:manifest_version|runner|docker_config|kms_enabled)["']?[ \t]*:/

/** The application of a dstack CVM, compose file and all, as Phala Cloud takes it. */
export function isAppCompose(source: Source): boolean {
  const { text } = source
  return isConfig(source) && (text.includes('docker_compose_file') || text.includes('bash_script')) && APP_COMPOSE_FIELD.test(text)
}

/** Sooner told than by a pattern: nearly all files have no such line. */
function startsLine({ text }: Source, key: string): boolean {
  return text.startsWith(`${key}:`) || text.includes(`\n${key}:`)
}

function keysOf({ text }: Source): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(TOP_LEVEL_KEY), ([key]) => key))
}

function hasAny(keys: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.some(name => keys.has(name))
}

/** Names of the formats above, in order of precedence, to recognise what stands inside another file. */
export const GPU_FORMATS: readonly (readonly [name: string, matches: (source: Source) => boolean])[] = [
  ['app-compose', isAppCompose],
  ['akash', isAkash],
  ['dstack', isDstack],
  ['skypilot', isSkypilot],
  ['miner-runtime', isMinerRuntime],
  ['tinfoil', isTinfoil],
  ['runpod', isRunpod],
  ['runpod-project', isRunpodProject],
  ['salad', isSalad],
  ['vast', isVast],
  ['lium-template', isLiumTemplate],
]
