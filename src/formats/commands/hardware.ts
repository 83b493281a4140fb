import { lazily } from '../../lazily.ts'
import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

const IPMI = { secret: 'P', value: 'I H U L p f A C K R y N O S t b' }

/** Management of servers by their own controllers. */
export const ipmitool: Tool = {
  names: ['ipmitool'],
  globals: grammar(IPMI, { leading: true }),
  actions: lazily(() => [
    {
      names: ['user set password'],
      grammar: grammar({}),
      positionals: ['value', 'secret', 'value'],
      instead: 'leave the password out: ipmitool asks for it',
    },
    { names: [''], grammar: grammar(IPMI), instead: 'set IPMI_PASSWORD in the environment and give -E, or read it from a file: -f FILE' },
  ]),
}

/** The same of Dell. */
export const racadm: Tool = {
  names: ['racadm'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ secret: 'p', value: 'r u f g o i' }), instead: 'let it ask for user and password: -i' },
  ]),
}

/** The clients of SNMP: passphrases of version 3, the community of those before. */
export const snmp: Tool = {
  names: 'snmpwalk snmpget snmpgetnext snmpset snmpbulkwalk snmpbulkget snmptable snmptrap snmpinform snmpstatus snmpdf'.split(' '),
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'A X c', value: 'v u l a x n e E O C m M t r I L' }),
      instead: 'keep it in ~/.snmp/snmp.conf: defCommunity, defAuthPassphrase, defPrivPassphrase',
    },
  ]),
}

const CONNECT = ['device', 'dev', 'd'].flatMap(device =>
  ['wifi', 'w'].flatMap(wifi => ['connect', 'con', 'c'].map(verb => `${device} ${wifi} ${verb}`)),
)
const CONNECTION = ['connection', 'conn', 'con', 'c']

/** Connections of NetworkManager. */
export const nmcli: Tool = {
  names: ['nmcli'],
  globals: grammar({ value: 'f fields c colors e escape m mode w wait' }, { leading: true }),
  actions: lazily(() => [
    { names: CONNECT, grammar: grammar({}), positionals: ['value', 'turns'], instead: 'let it ask for it: --ask' },
    {
      names: CONNECTION.flatMap(noun => [`${noun} modify`, `${noun} mod`, `${noun} m`]),
      grammar: grammar({}),
      positionals: ['value', 'turns'],
      instead: 'let it ask for it: --ask',
    },
    {
      names: CONNECTION.flatMap(noun => [`${noun} add`, `${noun} a`]),
      grammar: grammar({}),
      positionals: ['turns'],
      instead: 'let it ask for it: --ask',
    },
  ]),
}

/** wpa_passphrase hashes the passphrase of a wireless network. */
export const wpaPassphrase: Tool = {
  names: ['wpa_passphrase'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({}),
      positionals: ['value', 'secret'],
      instead: 'leave the passphrase out: it is read from standard input',
    },
  ]),
}
