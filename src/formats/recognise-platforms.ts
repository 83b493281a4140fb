import type { Source } from '../source.ts'
import { isConfig } from './recognise.ts'
import { isHcl } from './recognise-settings.ts'

// `"containerDefinitions": [`, as CloudFormation writes it `ContainerDefinitions:`
const CONTAINER_DEFINITIONS = /["']?[cC]ontainerDefinitions["']?[ \t]*:/
// a list of such definitions alone, as Terraform reads it from a file
const DEFINITION_LIST = /^\uFEFF?\s*\[\s*\{/
const DEFINITION_FIELD = /"(?:portMappings|essential|logConfiguration)"\s*:/

/** A task definition of ECS, by itself, in a CloudFormation template, or its list of containers. */
export function isEcs(source: Source): boolean {
  const { text } = source
  if (!isConfig(source)) return false
  if (text.includes('ontainerDefinitions')) return CONTAINER_DEFINITIONS.test(text)
  return text.includes('"image"') && DEFINITION_LIST.test(text) && DEFINITION_FIELD.test(text)
}

// `#cloud-config`, which may stand under the line that asks for a template
const CLOUD_CONFIG = /^\uFEFF?(?:##[ \t]*template:[ \t]*jinja[ \t]*\r?\n)?#cloud-config[ \t]*(?:\r?\n|$)/

/** What a machine does when it starts for the first time. */
export function isCloudInit({ text }: Source): boolean {
  return CLOUD_CONFIG.test(text.slice(0, 200))
}

const YAML_NAME = /\.ya?ml(?:\.(?:j2|jinja2?|example|sample|template|dist))?$/i
// `roles/web/tasks/main.yml`, `handlers/restart.yml`
const TASKS_PATH = /(?:^|\/)(?:tasks|handlers|playbooks)\//
const LIST_START = /^\uFEFF?(?:[ \t]*(?:#.*|---.*)?\r?\n)*-[ \t]/
// `- hosts: all` of a play, `ansible.builtin.copy:` of a task
const PLAY_KEY = /^(?:-[ \t]+|[ \t]{2,4})(?:hosts|ansible\.builtin\.import_playbook|import_playbook)[ \t]*:/m
const MODULE_KEY = /^[ \t]*(?:-[ \t]+)?(?:ansible|community|containers|kubernetes|amazon)\.\w+\.\w+[ \t]*:/m

/** A playbook of Ansible or a file of its tasks. */
export function isAnsible({ path, text }: Source): boolean {
  if (!YAML_NAME.test(path) || !LIST_START.test(text)) return false
  return TASKS_PATH.test(path) || PLAY_KEY.test(text) || MODULE_KEY.test(text)
}

const INVENTORY_NAME = /(?:^|\/)(?:inventory|hosts)(?:[._-][\w-]+)*$|(?:^|\/)inventor(?:y|ies)\/(?:.*\/)?[\w-]+(?:\.(?:ini|cfg))?$/i
// `web1 ansible_host=10.0.0.1`
const HOST_VARIABLE = /^[^\s#;=[\]]+[ \t](?:.*[ \t])?ansible_\w+=/m

/** Hosts of Ansible with their variables, one per line. */
export function isInventory({ path, text }: Source): boolean {
  return INVENTORY_NAME.test(path) && !/\.ya?ml$|\.json$/i.test(path) && HOST_VARIABLE.test(text)
}

const NOMAD_NAME = /\.nomad(?:\.hcl)?(?:\.(?:example|sample|template|tmpl|tpl|j2))?$/i
const JOB = /^job[ \t]+"[^"\n]*"[ \t]*\{/m

/** A job of Nomad. */
export function isNomad(source: Source): boolean {
  return (NOMAD_NAME.test(source.path) || isHcl(source)) && JOB.test(source.text)
}

const RESOURCE = /^resource[ \t]+"/m

/** Resources of Terraform or OpenTofu. */
export function isTerraform(source: Source): boolean {
  return isHcl(source) && RESOURCE.test(source.text)
}

/** Names of the formats above, in order of precedence, to recognise what stands inside another file. */
export const PLATFORM_FORMATS: readonly (readonly [name: string, matches: (source: Source) => boolean])[] = [
  ['cloud-init', isCloudInit],
  ['ecs', isEcs],
  ['ansible', isAnsible],
  ['ansible-inventory', isInventory],
  ['nomad', isNomad],
  ['terraform', isTerraform],
]
