import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

const REDIS = { secret: 'a pass', value: 'h p s t r i n u d D X user insecure cacert cert key sni pipe-timeout' }

/** redis-cli: its password is in the process list. */
export const redisCli: Tool = {
  names: ['redis-cli', 'valkey-cli', 'keydb-cli'],
  globals: grammar(REDIS, { leading: true }),
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar(REDIS, { leading: true }),
      instead: 'set REDISCLI_AUTH in the environment',
    },
    {
      names: ['CONFIG SET', 'config set'],
      grammar: grammar({}),
      positionals: ['name', 'named'],
      instead: 'write it into a configuration file that only the server reads',
    },
    { names: ['AUTH', 'auth'], grammar: grammar({}), positionals: ['secret'], instead: 'set REDISCLI_AUTH in the environment' },
  ]),
}

/** The clients of MySQL and MariaDB: a password is glued to its option. */
export const mysql: Tool = {
  names: [
    'mysql',
    'mysqldump',
    'mysqladmin',
    'mysqlimport',
    'mysqlcheck',
    'mysqlshow',
    'mysqlslap',
    'mariadb',
    'mariadb-dump',
    'mariadb-admin',
    'mariadb-backup',
    'mariadb-check',
    'xtrabackup',
  ],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        secret: 'p= password=',
        value: 'h host P port u user D database S socket e execute protocol defaults-file defaults-extra-file ignore-table ssl-ca',
      }),
      instead: 'keep it in an option file: --defaults-extra-file=FILE',
    },
  ]),
}

/** The clients of PostgreSQL. */
export const psql: Tool = {
  names: ['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_isready', 'pg_basebackup', 'pgbench', 'createdb', 'vacuumdb'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        pairs: 'd dbname',
        pair: 'v set variable',
        value: 'h host p port U username f file c command t table n schema F j o',
      }),
      positionals: ['pairs', 'value'],
      instead: 'keep it in ~/.pgpass, or set PGPASSWORD in the environment',
    },
  ]),
}

/** The clients of MongoDB. */
export const mongo: Tool = {
  names: ['mongosh', 'mongo', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        secret: 'p password',
        filter: 'eval',
        value: 'u username h host port authenticationDatabase authenticationMechanism d db c collection q query o out uri config',
      }),
      instead: 'leave the value out: it asks for the password; or keep it in a file: --config FILE',
    },
  ]),
}

/** The clients of SQL Server. */
export const sqlcmd: Tool = {
  names: ['sqlcmd', 'bcp', 'osql'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'P', pair: 'v', value: 'S U d i o Q q h s t l' }),
      instead: 'set SQLCMDPASSWORD in the environment',
    },
  ]),
}

/** The client of Cassandra. */
export const cqlsh: Tool = {
  names: ['cqlsh', 'nodetool'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'p password pw', value: 'u username h k keyspace e f' }),
      instead: 'keep it in a file: --credentials FILE',
    },
  ]),
}
