import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** Fly.io starts machines; its secrets are a store of their own. */
export const fly: Tool = {
  names: ['fly', 'flyctl'],
  globals: grammar({ secret: 't access-token', value: 'a app c config' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['secrets set'],
      grammar: grammar({ value: 'a app c config' }),
      positionals: ['pair'],
      delivers: 'api',
      instead: 'pipe the values in: fly secrets import < FILE',
    },
    {
      names: ['launch', 'deploy', 'machine run', 'machines run', 'machine create', 'machine update', 'm run'],
      grammar: grammar({
        env: 'e env',
        'secret-env': 'secret',
        pair: 'build-secret file-literal',
        'build-arg': 'build-arg',
        image: 'i image',
        value:
          'a app c config r region o org n name p port s vm-size vm-cpus vm-memory vm-gpu-kind dockerfile file-local file-secret strategy metadata m v volume copy-config entrypoint restart schedule',
      }),
      makes: 'workload',
      delivers: 'api',
      instead: 'store it first, fly secrets import < FILE; the machine gets it under its name',
    },
    {
      names: ['postgres create', 'pg create', 'mpg create'],
      grammar: grammar({ secret: 'password', value: 'n name o org r region' }),
      delivers: 'api',
      instead: 'leave the option out: Fly.io makes a password of its own',
    },
  ]),
}

/** Heroku shows config vars to everybody who may look at the app. */
export const heroku: Tool = {
  names: ['heroku'],
  actions: lazily(() => [
    {
      names: ['config:set', 'config:add'],
      grammar: grammar({ value: 'a app r remote' }),
      positionals: ['assignment'],
      delivers: 'api',
      instead: 'set it on the settings page of the app, or let an add-on provide it',
    },
    {
      names: ['run', 'run:detached'],
      grammar: grammar({ pairs: 'e env', value: 'a app r remote s size type' }, { leading: true }),
      positionals: ['command'],
      instead: 'set it as a config var of the app',
    },
  ]),
}

const VERCEL_VALUES = 'A local-config Q global-config S scope target m meta cwd regions'

/** Vercel builds and hosts sites. */
export const vercel: Tool = {
  names: ['vercel', 'vc'],
  actions: lazily(() => [
    {
      names: ['', 'deploy'],
      grammar: grammar({ env: 'e env', pair: 'b build-env', secret: 't token', value: VERCEL_VALUES }),
      delivers: 'api',
      instead: 'store it with vercel env add NAME, which reads standard input',
    },
  ]),
}

/** Netlify builds and hosts sites. */
export const netlify: Tool = {
  names: ['netlify', 'ntl'],
  actions: lazily(() => [
    {
      names: ['env:set'],
      grammar: grammar({ value: 'context c scope s filter site', switch: 'secret force json' }),
      positionals: ['name', 'named'],
      delivers: 'api',
      instead: 'import it from a file: netlify env:import FILE',
    },
    {
      names: ['deploy'],
      grammar: grammar({ secret: 'auth a', value: 'd dir s site m message' }),
      instead: 'set NETLIFY_AUTH_TOKEN in the environment',
    },
  ]),
}

/** Railway runs services. */
export const railway: Tool = {
  names: ['railway'],
  actions: lazily(() => [
    {
      names: ['variables', 'variable', 'variables set', 'variable set'],
      grammar: grammar({ assignment: 'set', value: 's service e environment' }),
      positionals: ['assignment'],
      delivers: 'api',
      instead: 'set it as a sealed variable in the dashboard',
    },
  ]),
}
