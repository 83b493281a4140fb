import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const SWITCHES =
  'i interactive t tty d detach q quiet rm privileged init read-only no-healthcheck oom-kill-disable sig-proxy use-api-socket'

const start: Action = {
  names: ['run', 'create', 'container run', 'container create', 'service create'],
  grammar: grammar(
    {
      switch: SWITCHES,
      env: 'e env',
      'env-file': 'env-file',
      pair: 'l label',
      port: 'p publish',
      'all-ports': 'P publish-all',
      volume: 'v volume',
      mount: 'mount',
      tmpfs: 'tmpfs',
      network: 'network net',
      // a name
      value: 'secret',
    },
    { others: 'value', leading: true },
  ),
  positionals: ['image', 'command'],
  makes: 'workload',
  instead: 'mount the secret as a file, or name the variable alone (-e KEY) so that the shell hands it over',
}

const exec: Action = {
  names: ['exec', 'container exec', 'compose exec', 'compose run'],
  grammar: grammar(
    { env: 'e env', 'env-file': 'env-file', value: 'u user w workdir detach-keys index name entrypoint v volume p publish l label' },
    { leading: true },
  ),
  positionals: ['value', 'command'],
  instead: 'name the variable alone (-e KEY) so that the shell hands it over, or read it from a file in the container',
}

const build: Action = {
  names: ['build', 'image build', 'builder build', 'buildx build', 'buildx b'],
  grammar: grammar(
    {
      switch: 'q quiet no-cache pull push load rm force-rm squash compress D debug check provenance-mode',
      'build-arg': 'build-arg',
      dockerfile: 'f file',
      tag: 't tag',
      value: 'secret ssh',
    },
    { others: 'value' },
  ),
  positionals: ['context'],
  makes: 'build',
  instead: 'hand it over with --secret id=NAME and read it in RUN --mount=type=secret',
}

const pull: Action = {
  names: ['pull', 'image pull'],
  grammar: grammar({ value: 'platform arch os variant authfile creds cert-dir' }),
  positionals: ['image', 'value'],
  instead: 'log in first: login --password-stdin',
}

const login: Action = {
  names: ['login'],
  grammar: grammar({ secret: 'p password', value: 'u username authfile tls-verify' }),
  instead: 'pipe the password into login --password-stdin',
}

const copy: Action = {
  names: ['cp', 'container cp', 'compose cp'],
  grammar: grammar({}),
  positionals: ['copy'],
  instead: 'mount the file read-only where the container needs it',
}

const composeGlobals = {
  runs: 'f file',
  'env-file': 'env-file',
  value: 'H host c context config log-level l p project-name profile project-directory progress ansi parallel tlscacert tlscert tlskey',
}

const compose: Action = {
  names: ['up', 'create', 'start', 'restart', 'pull', 'config', 'watch'],
  grammar: grammar({ value: 't timeout scale pull attach no-attach exit-code-from' }),
  dialect: 'compose',
  instead: 'keep the secret in a file that compose mounts under secrets:',
}

const composeBuild: Action = {
  names: ['build'],
  grammar: grammar({ 'build-arg': 'build-arg', value: 'm memory builder ssh' }),
  makes: 'build',
  instead: build.instead,
}

function prefixed(action: Action): Action {
  return { ...action, names: action.names.map(name => `compose ${name}`) }
}

/** Docker and the engines that take its command lines. */
export const docker: Tool = {
  names: ['docker', 'podman', 'nerdctl'],
  globals: grammar(composeGlobals, { leading: true }),
  actions: lazily(() => [
    start,
    exec,
    build,
    pull,
    login,
    copy,
    prefixed(compose),
    prefixed(composeBuild),
    { names: ['stack deploy'], grammar: grammar({ runs: 'c compose-file' }), instead: compose.instead },
    { names: ['kube play', 'play kube'], grammar: grammar({ network: 'network' }), positionals: ['runs', 'value'], instead: start.instead },
  ]),
}

/** Compose as a program of its own. */
export const dockerCompose: Tool = {
  names: ['docker-compose', 'podman-compose'],
  globals: grammar(composeGlobals, { leading: true }),
  actions: lazily(() => [compose, composeBuild, { ...exec, names: ['exec', 'run'] }]),
}

/** Buildah builds images and keeps containers to build in. */
export const buildah: Tool = {
  names: ['buildah'],
  actions: lazily(() => [{ ...build, names: ['bud', 'build-using-dockerfile', 'build'] }, login]),
}
