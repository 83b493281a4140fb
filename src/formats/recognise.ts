import type { Source } from '../source.ts'

// `.env`, `.env.local`, `prod.env`, `prod.env.example`, `.flaskenv`
const DOTENV_NAME = /^(?:\.env(?:[._-].*)?|\.flaskenv|[^/]+\.env(?:\.(?:example|sample|template|tmpl|dist|local|default|defaults))?)$/
// `env.example`, `env.production`
const ENV_NAME = /^_?env[._-](?:example|sample|template|tmpl|dist|default|defaults|local|dev|development|test|staging|prod|production)$/
// `Dockerfile`, `Containerfile`
const DOCKERFILE_NAME = /^(?:docker|container)file$/
// `Dockerfile.gpu`, `Dockerfile-dev`, `gpu.Dockerfile`
const DOCKERFILE_LIKE_NAME = /^(?:docker|container)file[._-].|.\.(?:docker|container)file$/
// the extensions of files that are about such a file, or written in another language
const OTHER_LANGUAGE = /\.(?:[cm]?[jt]sx?|jsonc?|ya?ml|md|rst|html?|py|rb|go|php|sh|ps1|toml|lock|dockerignore)$/
// the first line that says something: `FROM node:22`, `ARG TAG=1`, a template's `{% … %}`
const DOCKERFILE_START = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:(?:FROM|ARG|RUN|COPY|ADD|ENV|LABEL|ONBUILD)[ \t]|\{[{%#]|<%)/

/** An env file, or an example of one. */
export function isDotenv(source: Source): boolean {
  const name = fileName(source)
  return name.includes('env') && (DOTENV_NAME.test(name) || ENV_NAME.test(name)) && !OTHER_LANGUAGE.test(name)
}

/** A Dockerfile or Containerfile; one with a longer name must also begin like one. */
export function isDockerfile(source: Source): boolean {
  const name = fileName(source)
  if (DOCKERFILE_NAME.test(name)) return true
  return DOCKERFILE_LIKE_NAME.test(name) && !OTHER_LANGUAGE.test(name) && DOCKERFILE_START.test(source.text.slice(0, 65536))
}

/** In lower case, as all patterns of names here are. */
function fileName(source: Source): string {
  return source.path.slice(source.path.lastIndexOf('/') + 1).toLowerCase()
}

// `compose.yaml`, `docker-compose.prod.yml`, `gpu.compose.yaml`, `docker-compose.yml.example`
const COMPOSE_NAME =
  /^(?:docker[-_]?)?compose(?:[._-][^/]*)?\.ya?ml(?:\.(?:j2|jinja2?|tmpl|tpl|template|example|sample|dist))?$|[._-](?:docker-)?compose\.ya?ml$/
// what the program itself looks for
const COMPOSE_NAMES = new Set(['compose', 'docker-compose'].flatMap(name => [`${name}.yaml`, `${name}.yml`]))
// a name that any YAML file may have
const YAML_NAME = /\.ya?ml(?:\.(?:j2|jinja2?|tmpl|tpl|template|example|sample|dist))?$/
// a key at the beginning of a line: `services:`, `"x-env":`
const TOP_LEVEL_KEY = /^(?:"[^"\n]+"|'[^'\n]+'|[A-Za-z_][\w.-]*)(?=[ \t]*:(?:[ \t\r\n]|$))/gm
const COMPOSE_KEY = /^(?:version|name|include|services|models|networks|volumes|secrets|configs|x-.*)$/
const SERVICES = /^["']?services["']?[ \t]*:[ \t]*(?:[&!]\S+[ \t]*)*(?:#.*)?\r?$/m
// a line that says something, and how far in it stands
const INDENTED = /^(?<indent>[ \t]*)(?<content>[^\s#].*)$/gm
// a key that the services of few other formats have
const SERVICE_KEY =
  /^["']?(?:image|build|environment|env_file|ports|command|entrypoint|volumes|depends_on|extends|container_name|network_mode|healthcheck|expose|restart|provider)["']?[ \t]*:/

/** A compose file, by its name or by what it holds. */
export function isCompose(source: Source): boolean {
  const name = fileName(source)
  if (!isYamlName(name)) return false
  const keys = topLevelKeys(source.text)
  const isForeign = (keys.has('apiVersion') && keys.has('kind')) || (keys.has('profiles') && keys.has('deployment')) || keys.has('jobs')
  if (isForeign || !(keys.has('services') || keys.has('include'))) return false
  return isComposeName(name) || ([...keys].every(key => COMPOSE_KEY.test(key)) && hasComposeService(source.text))
}

function isYamlName(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml') || YAML_NAME.test(name)
}

function isComposeName(name: string): boolean {
  return COMPOSE_NAMES.has(name) || (name.includes('compose') && COMPOSE_NAME.test(name))
}

function topLevelKeys(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(TOP_LEVEL_KEY), ([key]) => (/^["']/.test(key) ? key.slice(1, -1) : key)))
}

function hasComposeService(text: string): boolean {
  const services = SERVICES.exec(text)
  if (services === null) return false
  let depth = 0
  for (const line of text.slice(services.index + services[0].length).matchAll(INDENTED)) {
    const indent = line.groups!['indent']!.length
    const content = line.groups!['content']!
    if (indent === 0 || (depth === 0 && content.startsWith('-'))) return false
    if (depth === 0) depth = indent
    else if (indent > depth && SERVICE_KEY.test(content)) return true
  }
  return false
}

// `deploy.sh`, `.bashrc`, `.envrc`
const SHELL_NAME = /(?:\.(?:sh|bash|zsh|ksh|bats)|^\.?(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zshenv|zprofile|envrc))$/
// `#!/usr/bin/env bash`, `#!/bin/sh -e`; not a Python program that starts itself (`'''exec' …`)
const SHELL_START = /^\uFEFF?#![ \t]*\S*?(?:\/env[ \t]+(?:-\S+[ \t]+)*|\/)(?:ba|da|z|k|a)?sh(?=\s|$)(?![^\n]*\n''')/
// `Makefile`, `GNUmakefile`, `Makefile.dev`, `build.mk`
const MAKEFILE_NAME = /^(?:gnu)?makefile(?:[._-][\w-]+)*$|\.(?:mk|mak)$/
const MARKDOWN_NAME = /\.(?:md|markdown|mdx)$/

/** A shell script, by its name or its first line. */
export function isShell(source: Source): boolean {
  const name = fileName(source)
  return SHELL_NAME.test(name) || (!OTHER_LANGUAGE.test(name) && SHELL_START.test(source.text.slice(0, 256)))
}

/** A Makefile or a part of one. */
export function isMakefile(source: Source): boolean {
  const name = fileName(source)
  return MAKEFILE_NAME.test(name) && !OTHER_LANGUAGE.test(name)
}

/** The manifest of a Node package. */
export function isPackageJson(source: Source): boolean {
  return fileName(source) === 'package.json'
}

/** Markdown. */
export function isMarkdown(source: Source): boolean {
  return MARKDOWN_NAME.test(fileName(source))
}

// `deploy.yaml`, `pod.json`, `values.yaml.gotmpl`
const CONFIG_NAME = /\.(?:ya?ml|jsonc?|json5)(?:\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|example|sample|dist))?$/
// `kind: Deployment` at the beginning of a line
const OBJECT_KEYS = [/^["']?apiVersion["']?[ \t]*:/m, /^["']?kind["']?[ \t]*:/m]
// the same in JSON, which may be one line, and in templates, which may indent their objects
const INDENTED_OBJECT_KEYS = [
  /^[ \t{]*["']?apiVersion["']?[ \t]*:|[{,]\s*"apiVersion"\s*:/m,
  /^[ \t{]*["']?kind["']?[ \t]*:|[{,]\s*"kind"\s*:/m,
]
const TEMPLATES_FOLDER = /(?:^|\/)templates\//
// `values.yaml`, `values-prod.yaml`, `prod.values.yaml`
const VALUES_NAME = /^(?:values(?:[._-].*)?|.*[._-]values)\.ya?ml(?:\.gotmpl)?$/

/** Manifests of Kubernetes objects, of any kind. */
export function isKubernetes(source: Source): boolean {
  if (!CONFIG_NAME.test(fileName(source))) return false
  const isIndented = fileName(source).includes('.json') || TEMPLATES_FOLDER.test(source.path)
  return (isIndented ? INDENTED_OBJECT_KEYS : OBJECT_KEYS).every(key => key.test(source.text))
}

/** Values and templates of a Helm chart. */
export function isHelm(source: Source): boolean {
  const name = fileName(source)
  return VALUES_NAME.test(name) || (TEMPLATES_FOLDER.test(source.path) && CONFIG_NAME.test(name) && /\{\{-?\s/.test(source.text))
}

/** YAML and JSON of any kind. */
export function isConfig(source: Source): boolean {
  return CONFIG_NAME.test(fileName(source))
}

// `settings.toml`, `alembic.ini`, `app.properties`, `ollama.service`, `.npmrc`
const INI_NAME = /\.(?:ini|cfg|cnf|conf|config|properties|toml|service|socket|timer|npmrc|pypirc|editorconfig)$/
// `.aws/credentials`, `.git/config`
const INI_PATH =
  /(?:^|\/)(?:\.aws\/(?:credentials|config)|\.?gitconfig|\.s3cfg|\.my\.cnf|\.boto|\.?(?:msmtp|mbsync|offlineimap)rc|\.?smb(?:credentials|creds)|[^/]+\.nmconnection)$/

// XML or JSON; Apache's files begin with `<VirtualHost *:80>` too
const MARKUP_START = /^\s*[<{]/
const APACHE_START = /^\s*<(?:VirtualHost|Directory|Location|Files|IfModule|IfDefine|Proxy|Macro)/i

/** A file whose lines are names and values. */
export function isIni(source: Source): boolean {
  const start = source.text.slice(0, 4096)
  return (
    (INI_NAME.test(fileName(source)) && (!MARKUP_START.test(start) || APACHE_START.test(start))) || INI_PATH.test(source.path.toLowerCase())
  )
}
