import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** npm and its like. */
export const npm: Tool = {
  names: ['npm', 'pnpm', 'yarn'],
  actions: lazily(() => [
    {
      names: ['config set', 'set', 'c set'],
      grammar: grammar({ value: 'L location H' }),
      positionals: ['name', 'named'],
      instead: 'write ${NPM_TOKEN} into .npmrc, and set that in the environment',
    },
    {
      names: ['publish', 'adduser', 'login'],
      grammar: grammar({ value: 'tag access registry scope' }),
      instead: 'write ${NPM_TOKEN} into .npmrc',
    },
  ]),
}

/** Uploads of Python packages. */
export const twine: Tool = {
  names: ['twine', 'flit'],
  actions: lazily(() => [
    {
      names: ['upload', 'publish'],
      grammar: grammar({ secret: 'p password', value: 'u username r repository repository-url config-file c comment i identity' }),
      instead: 'set TWINE_PASSWORD in the environment, or publish from CI with a trusted publisher',
    },
  ]),
}

/** Poetry. */
export const poetry: Tool = {
  names: ['poetry'],
  actions: lazily(() => [
    {
      names: ['publish'],
      grammar: grammar({ secret: 'p password', value: 'u username r repository cert client-cert' }),
      instead: 'set POETRY_PYPI_TOKEN_PYPI in the environment',
    },
    {
      names: ['config'],
      grammar: grammar({}),
      positionals: ['name', 'named', 'secret'],
      instead: 'set POETRY_PYPI_TOKEN_PYPI or POETRY_HTTP_BASIC_NAME_PASSWORD in the environment',
    },
  ]),
}

/** uv. */
export const uv: Tool = {
  names: ['uv'],
  actions: lazily(() => [
    {
      names: ['publish'],
      grammar: grammar({ secret: 't token p password', value: 'u username publish-url index check-url' }),
      instead: 'set UV_PUBLISH_TOKEN in the environment, or publish from CI with a trusted publisher',
    },
  ]),
}

/** Cargo. */
export const cargo: Tool = {
  names: ['cargo'],
  actions: lazily(() => [
    {
      names: ['login'],
      grammar: grammar({ value: 'registry' }),
      positionals: ['secret'],
      instead: 'leave the token out: cargo login asks for it',
    },
    {
      names: ['publish', 'yank', 'owner'],
      grammar: grammar({ secret: 'token', value: 'registry index p package vers a add r remove' }),
      instead: 'set CARGO_REGISTRY_TOKEN in the environment',
    },
  ]),
}

/** NuGet by the command line of .NET. */
export const dotnet: Tool = {
  names: ['dotnet'],
  actions: lazily(() => [
    {
      names: ['nuget push', 'nuget delete'],
      grammar: grammar({ secret: 'k api-key sk symbol-api-key', value: 's source t timeout' }),
      instead: 'publish from CI with a trusted publisher',
    },
    {
      names: ['nuget add source', 'nuget update source'],
      grammar: grammar({ secret: 'p password', value: 'u username n name configfile' }),
      instead: 'use a credential provider',
    },
    {
      names: ['user-secrets set'],
      grammar: grammar({ value: 'id p project c configuration' }),
      positionals: ['name', 'named'],
      instead: 'pipe a JSON file in: dotnet user-secrets set < FILE',
    },
  ]),
}

/** NuGet by its own program. */
export const nuget: Tool = {
  names: ['nuget', 'nuget.exe'],
  actions: lazily(() => [
    {
      names: ['push', 'delete'],
      grammar: grammar({ secret: 'ApiKey apikey', value: 'Source source Timeout ConfigFile' }, { single: true }),
      instead: 'publish from CI with a trusted publisher',
    },
    {
      names: ['setApiKey', 'setapikey'],
      grammar: grammar({ value: 'Source' }, { single: true }),
      positionals: ['secret'],
      instead: 'publish from CI with a trusted publisher',
    },
    {
      names: ['sources add', 'sources update'],
      grammar: grammar({ secret: 'Password password', value: 'Name UserName Source' }, { single: true }),
      instead: 'use a credential provider',
    },
  ]),
}

/** RubyGems. */
export const gem: Tool = {
  names: ['gem'],
  actions: lazily(() => [
    {
      names: ['push', 'yank'],
      grammar: grammar({ value: 'k key host attestation', secret: 'otp' }),
      instead: 'set GEM_HOST_API_KEY in the environment',
    },
  ]),
}

/** Java and its builders: properties are arguments. */
export const java: Tool = {
  names: ['java', 'mvn', 'mvnw', 'gradle', 'gradlew', 'sbt', 'sonar-scanner'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ pair: 'D P', value: 'f file s settings cp classpath' }),
      instead: 'read it from the environment, or from a settings file',
    },
  ]),
}

/** Composer. */
export const composer: Tool = {
  names: ['composer'],
  actions: lazily(() => [
    {
      names: ['config'],
      grammar: grammar({ value: 'f file d working-dir', switch: 'a auth g global' }),
      positionals: ['name', 'named', 'secret'],
      instead: 'set COMPOSER_AUTH in the environment',
    },
  ]),
}
