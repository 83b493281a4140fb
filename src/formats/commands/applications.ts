import { lazily } from '../../lazily.ts'
import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

const RPC = {
  secret: 'rpcpassword= stdinwalletpassphrase=',
  value: 'datadir= conf= rpcuser= rpcconnect= rpcport= rpcwallet= rpccookiefile=',
}

/** Bitcoin and what is made of it. */
export const bitcoinCli: Tool = {
  names: ['bitcoin-cli', 'litecoin-cli', 'dogecoin-cli', 'dash-cli', 'elements-cli', 'zcash-cli'],
  globals: grammar(RPC, { leading: true, single: true }),
  actions: lazily(() => [
    {
      names: ['walletpassphrase'],
      grammar: grammar({}),
      positionals: ['asked', 'value'],
      instead: 'read it from standard input: -stdinwalletpassphrase walletpassphrase TIMEOUT',
    },
    {
      names: ['encryptwallet', 'walletpassphrasechange'],
      grammar: grammar({}),
      positionals: ['secret'],
      instead: 'read it from standard input: -stdin',
    },
    {
      names: [''],
      grammar: grammar(RPC, { leading: true, single: true }),
      instead: 'log in with the cookie file, or read it from standard input: -stdinrpcpass',
    },
  ]),
}

/** ODBC, InterBase and Sybase on the command line. */
export const isql: Tool = {
  names: ['isql', 'iusql', 'tsql'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'P', value: 'S U D H p i o l' }),
      positionals: ['value', 'value', 'secret'],
      instead: 'keep it in the data source, in an odbc.ini that only the program can read',
    },
  ]),
}

/** Oracle: `user/password@database`. */
export const sqlplus: Tool = {
  names: ['sqlplus', 'sql', 'expdp', 'impdp', 'exp', 'imp', 'sqlldr'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ value: 'm M r R' }),
      positionals: ['connect', 'value'],
      instead: 'keep it in a wallet, and log in with /@ALIAS',
    },
  ]),
}

/** InfluxDB. */
export const influx: Tool = {
  names: ['influx'],
  actions: lazily(() => [
    {
      names: ['setup', 'user create', 'user password'],
      grammar: grammar({ secret: 'p password t token', value: 'u username o org b bucket r retention n name host i id' }),
      instead: 'leave the password out: influx asks for it',
    },
  ]),
}

/** Neo4j. */
export const cypherShell: Tool = {
  names: ['cypher-shell', 'neo4j-admin'],
  actions: lazily(() => [
    {
      names: ['set-initial-password', 'dbms set-initial-password'],
      grammar: grammar({ switch: 'require-password-change' }),
      positionals: ['secret'],
      instead: 'set NEO4J_AUTH in the environment of the server',
    },
    {
      names: [''],
      grammar: grammar({ secret: 'p password', value: 'u username a address d database f file P param' }),
      instead: 'set NEO4J_PASSWORD in the environment',
    },
  ]),
}

/** Hive. */
export const beeline: Tool = {
  names: ['beeline'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ secret: 'p', value: 'u n d e f i' }), instead: 'read it from a file: --password-file FILE, -w FILE' },
  ]),
}

/** Grafana. */
export const grafanaCli: Tool = {
  names: ['grafana-cli', 'grafana'],
  globals: grammar({ value: 'homepath config configOverrides' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['admin reset-admin-password', 'cli admin reset-admin-password'],
      grammar: grammar({ value: 'homepath config user-id' }),
      positionals: ['secret'],
      instead: 'pipe the password in: --password-from-stdin',
    },
  ]),
}

/** Airflow. */
export const airflow: Tool = {
  names: ['airflow'],
  actions: lazily(() => [
    {
      names: ['users create'],
      grammar: grammar({ secret: 'p password', value: 'u username f firstname l lastname r role e email' }),
      instead: 'leave the password out: airflow asks for it',
    },
  ]),
}

/** DigitalOcean. */
export const doctl: Tool = {
  names: ['doctl'],
  actions: lazily(() => [
    {
      names: ['auth init'],
      grammar: grammar({ secret: 't access-token', value: 'context c config u api-url' }),
      instead: 'set DIGITALOCEAN_ACCESS_TOKEN in the environment',
    },
  ]),
}
