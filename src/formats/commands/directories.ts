import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

/** The clients of LDAP. */
export const ldap: Tool = {
  names: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldapmodrdn', 'ldapwhoami', 'ldapcompare'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'w', value: 'H h p b D s f Y y o z l e a P' }),
      instead: 'read it from a file, or let it ask: -y FILE, -W',
    },
  ]),
}

/** ldappasswd takes old and new passwords. */
export const ldappasswd: Tool = {
  names: ['ldappasswd'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'w s a', value: 'H h p D Y y t T' }),
      instead: 'read them from files: -y FILE, -t FILE, -T FILE',
    },
  ]),
}

/** The clients of Windows shares. */
export const smbclient: Tool = {
  names: ['smbclient', 'rpcclient', 'smbget', 'smbcacls'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        login: 'U user',
        secret: 'password',
        value: 'L list p port I ip-address W workgroup c command D directory A authentication-file',
      }),
      positionals: ['value', 'secret'],
      instead: 'keep user and password in a file: -A FILE',
    },
  ]),
}

/** The administration of Samba: joins a domain. */
export const netJoin: Action = {
  names: ['ads join', 'rpc join', 'join', 'ads user', 'rpc user'],
  grammar: grammar({ login: 'U user', value: 's S w workgroup' }),
  instead: 'leave the password out: net asks for it',
}

/** mount: the options of a share stand in the process list. */
export const mount: Tool = {
  names: ['mount', 'mount.cifs', 'mount.davfs'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ pairs: 'o options', value: 't types L U' }),
      instead: 'keep user and password in a file: -o credentials=FILE',
    },
  ]),
}

/** The administration of RabbitMQ. */
export const rabbitmqctl: Tool = {
  names: ['rabbitmqctl'],
  globals: grammar({ value: 'n node t timeout' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['add_user', 'change_password', 'authenticate_user'],
      grammar: grammar({ value: 'n node' }),
      positionals: ['value', 'secret'],
      instead: 'leave the password out: rabbitmqctl reads it from standard input',
    },
  ]),
}

/** The clients of an MQTT broker. */
export const mosquitto: Tool = {
  names: ['mosquitto_pub', 'mosquitto_sub', 'mosquitto_rr'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'P pw', value: 'h host p port u username t topic m message i id q qos L cafile cert key' }),
      instead: 'keep the options in a file: ~/.config/mosquitto_pub',
    },
  ]),
}

/** mosquitto_passwd takes a password as an argument only with -b. */
export const mosquittoPasswd: Tool = {
  names: ['mosquitto_passwd'],
  actions: lazily(() => [
    {
      names: [''],
      given: ['-b'],
      grammar: grammar({}),
      positionals: ['value', 'value', 'secret'],
      instead: 'leave -b out: mosquitto_passwd asks for it',
    },
  ]),
}
