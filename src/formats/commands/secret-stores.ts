import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** HashiCorp Vault and OpenBao. */
export const vault: Tool = {
  names: ['vault', 'bao'],
  actions: lazily(() => [
    {
      names: ['kv put', 'kv patch', 'write'],
      grammar: grammar({ value: 'mount namespace address cas method' }, { single: true }),
      positionals: ['value', 'pair'],
      delivers: 'api',
      instead: 'read the value from a file or standard input: KEY=@FILE, KEY=-',
    },
    {
      names: ['login'],
      grammar: grammar({ value: 'method path namespace address' }, { single: true }),
      positionals: ['token'],
      instead: 'pipe the token in: vault login -',
    },
    {
      names: ['operator unseal'],
      grammar: grammar({ value: 'address namespace' }, { single: true }),
      positionals: ['secret'],
      instead: 'leave the key out: vault asks for it',
    },
  ]),
}

/** Doppler. */
export const doppler: Tool = {
  names: ['doppler'],
  actions: lazily(() => [
    {
      names: ['secrets set', 'configure set'],
      grammar: grammar({ value: 'p project c config scope type visibility', secret: 't token' }),
      positionals: ['pair'],
      delivers: 'api',
      instead: 'pipe the value in: doppler secrets set NAME < FILE',
    },
  ]),
}

/** 1Password. */
export const onePassword: Tool = {
  names: ['op'],
  actions: lazily(() => [
    {
      names: ['item create', 'item edit'],
      grammar: grammar({ value: 'category title vault template url tags account session' }),
      positionals: ['pair'],
      delivers: 'api',
      instead: 'fill in a template: op item create --template FILE',
    },
  ]),
}

/** chamber writes to the parameter store of AWS. */
export const chamber: Tool = {
  names: ['chamber'],
  actions: lazily(() => [
    {
      names: ['write'],
      grammar: grammar({ value: 'b backend t tags' }),
      positionals: ['value', 'value', 'secret'],
      delivers: 'api',
      instead: 'pipe the value in: chamber write SERVICE KEY -',
    },
  ]),
}

/** Infisical. */
export const infisical: Tool = {
  names: ['infisical'],
  actions: lazily(() => [
    {
      names: ['secrets set'],
      grammar: grammar({ value: 'env e path projectId type file domain', secret: 'token' }),
      positionals: ['pair'],
      delivers: 'api',
      instead: 'read the values from a file: infisical secrets set --file FILE',
    },
    {
      names: ['login'],
      grammar: grammar({ secret: 'client-secret password', value: 'method client-id email domain' }),
      instead: 'set INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET in the environment',
    },
  ]),
}

/** Bitwarden and its Secrets Manager. */
export const bitwarden: Tool = {
  names: ['bws', 'bw'],
  actions: lazily(() => [
    {
      names: ['secret create'],
      grammar: grammar({ secret: 't access-token', value: 'note server-url o output' }),
      positionals: ['value', 'secret', 'value'],
      delivers: 'api',
      instead: 'enter it in the web vault',
    },
    {
      names: ['login'],
      grammar: grammar({ value: 'method code passwordenv passwordfile' }),
      positionals: ['value', 'secret'],
      instead: 'name the variable or file that holds it: --passwordenv NAME, --passwordfile FILE',
    },
    {
      names: ['unlock'],
      grammar: grammar({ value: 'passwordenv passwordfile' }),
      positionals: ['secret'],
      instead: 'name the variable or file that holds it: --passwordenv NAME, --passwordfile FILE',
    },
  ]),
}

/** The key-value store of Consul. */
export const consul: Tool = {
  names: ['consul'],
  actions: lazily(() => [
    {
      names: ['kv put'],
      grammar: grammar({ value: 'http-addr datacenter flags namespace modify-index session', secret: 'token' }, { single: true }),
      positionals: ['name', 'named'],
      delivers: 'api',
      instead: 'read the value from a file or standard input: consul kv put KEY @FILE',
    },
  ]),
}

const ETCD = { login: 'user', secret: 'password', value: 'endpoints cacert cert key dial-timeout command-timeout w write-out' }

/** The client of etcd. */
export const etcdctl: Tool = {
  names: ['etcdctl'],
  globals: grammar(ETCD, { leading: true }),
  actions: lazily(() => [
    {
      names: ['put', 'set'],
      grammar: grammar({ ...ETCD, value: `${ETCD.value} lease` }),
      positionals: ['name', 'named'],
      delivers: 'api',
      instead: 'pipe the value in: etcdctl put KEY < FILE',
    },
    { names: ['user add'], grammar: grammar(ETCD), positionals: ['login'], instead: 'leave the password out: etcdctl asks for it' },
    { names: [''], grammar: grammar(ETCD), instead: 'leave the password out: etcdctl asks for it' },
  ]),
}

/** The variables of Nomad. */
export const nomad: Tool = {
  names: ['nomad'],
  actions: lazily(() => [
    {
      names: ['var put'],
      grammar: grammar({ value: 'address namespace region in out check-index', secret: 'token' }, { single: true }),
      positionals: ['pair'],
      delivers: 'api',
      instead: 'read the values from a file: nomad var put PATH @FILE',
    },
  ]),
}
