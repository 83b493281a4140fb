import { lazily } from '../../lazily.ts'
import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

/** The client of MinIO. */
export const mc: Tool = {
  names: ['mc', 'mcli'],
  globals: grammar({ value: 'C config-dir' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['alias set', 'alias s', 'config host add'],
      grammar: grammar({ value: 'api path config-dir C' }),
      positionals: ['value', 'value', 'value', 'secret'],
      instead: 'leave the keys out, mc asks for them; or set MC_HOST_alias in the environment',
    },
    {
      names: ['admin user add'],
      grammar: grammar({ value: 'config-dir C' }),
      positionals: ['value', 'value', 'secret'],
      instead: 'leave the keys out: mc asks for them',
    },
  ]),
}

/** rclone writes what it is told into its configuration, and turns the order of the characters of a password around. */
export const rclone: Tool = {
  names: ['rclone'],
  globals: grammar({ value: 'config' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['config create'],
      grammar: grammar({ value: 'config' }),
      positionals: ['value', 'value', 'turns'],
      instead: 'set RCLONE_CONFIG_name_option in the environment',
    },
    {
      names: ['config update', 'config password'],
      grammar: grammar({ value: 'config' }),
      positionals: ['value', 'turns'],
      instead: 'set RCLONE_CONFIG_name_option in the environment',
    },
    { names: ['obscure'], grammar: grammar({}), positionals: ['secret'], instead: 'pipe the password in: rclone obscure -' },
  ]),
}

/** lftp takes `user,password`. */
export const lftp: Tool = {
  names: ['lftp'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ 'comma-login': 'u user', secret: 'password', value: 'p e c f' }),
      instead: 'keep it in ~/.netrc, or set LFTP_PASSWORD in the environment and give --env-password',
    },
  ]),
}

/** The clients of NcFTP. */
export const ncftp: Tool = {
  names: ['ncftpput', 'ncftpget', 'ncftpls', 'ncftpbatch'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'p', value: 'u P j d e t r o E x' }),
      instead: 'keep user and password in a file: -f FILE',
    },
  ]),
}

/** The clients of PuTTY. */
export const putty: Tool = {
  names: ['plink', 'pscp', 'psftp', 'putty'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'pw', value: 'P l i hostkey load proxycmd m' }, { single: true }),
      instead: 'log in with a key (-i FILE), or read the password from a file: -pwfile FILE',
    },
  ]),
}

/** sendEmail takes user and password of the mail server. */
export const sendEmail: Tool = {
  names: ['sendemail', 'sendEmail'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'xp', value: 'f t u m s a xu o cc bcc l' }, { single: true }),
      instead: 'send through a local mail server that keeps the password',
    },
  ]),
}

/** Programs that copy images between registries. */
export const skopeo: Tool = {
  names: ['skopeo', 'crane', 'oras', 'regctl'],
  actions: lazily(() => [
    {
      names: ['login', 'auth login', 'registry login'],
      grammar: grammar({ secret: 'p password pass', value: 'u username user authfile' }),
      instead: 'pipe the password in: --password-stdin',
    },
    {
      names: ['copy', 'inspect', 'sync', 'delete', 'list-tags', 'pull', 'push', 'cp'],
      grammar: grammar({
        login: 'src-creds dest-creds creds',
        secret: 'src-registry-token dest-registry-token registry-token p password',
        value: 'u username authfile src-cert-dir dest-cert-dir override-os override-arch format f',
      }),
      instead: 'log in first: login --password-stdin',
    },
  ]),
}
