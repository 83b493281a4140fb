import { lazily } from '../../lazily.ts'
import { netJoin } from './directories.ts'
import { grammar } from './grammar.ts'
import type { Tool } from './tool.ts'

/** Shares and accounts of Windows, and domains of Samba. */
export const net: Tool = {
  names: ['net'],
  actions: lazily(() => [
    {
      names: ['use', 'USE'],
      grammar: grammar({ value: 'user= persistent= savecred' }, { slash: true }),
      positionals: ['asked'],
      instead: 'write * instead, which asks for it, or keep it in the Credential Manager: /savecred',
    },
    {
      names: ['user', 'USER'],
      grammar: grammar({ value: 'comment= fullname= expires=' }, { slash: true }),
      positionals: ['value', 'asked'],
      instead: 'write * instead, which asks for it, or /random',
    },
    netJoin,
  ]),
}

/** Runs a program on another machine as another user. */
export const psexec: Tool = {
  names: ['psexec', 'psexec64', 'paexec', 'psservice', 'pskill', 'pslist', 'psloggedon', 'psshutdown'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'p', value: 'u w n r a i' }, { slash: true, leading: false }),
      instead: 'leave the password out: it asks for it',
    },
  ]),
}

/** Tasks that run as another user. */
export const schtasks: Tool = {
  names: ['schtasks'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'rp p', value: 's u ru tn tr sc st sd mo d m i et ed xml' }, { slash: true }),
      instead: 'let it ask (/rp *), or run the task as a service account: /ru SYSTEM',
    },
  ]),
}

/** Stored logins of Windows. */
export const cmdkey: Tool = {
  names: ['cmdkey'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'pass= p=', value: 'add= generic= user= u= delete=' }, { slash: true }),
      instead: 'leave the value out: /pass alone asks for it',
    },
  ]),
}

/** Management of another Windows machine. */
export const wmic: Tool = {
  names: ['wmic', 'winrs'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'password= p=', value: 'node= user= u= r= username=' }, { slash: true }),
      instead: 'leave the value out: it asks for it',
    },
  ]),
}

/** Variables that outlive the shell. */
export const setx: Tool = {
  names: ['setx'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'p', value: 's u k f' }, { slash: true }),
      positionals: ['name', 'named'],
      instead: 'let the process that needs it read it from a vault',
    },
  ]),
}

/** Certificates with their keys. */
export const certutil: Tool = {
  names: ['certutil', 'signtool'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'p', value: 'f t tr td fd d du n sha1 csp kc' }, { slash: true, single: true }),
      instead: 'leave it out, so that it asks, or sign with a key in the certificate store',
    },
  ]),
}

/** Clients of remote desktops. */
export const freerdp: Tool = {
  names: ['xfreerdp', 'xfreerdp3', 'wlfreerdp', 'wfreerdp', 'sdl-freerdp'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar(
        { secret: 'p= pass= password= gp=', value: 'u= v= d= w= h= size= g= gu= port= app=' },
        { slash: true, single: true },
      ),
      instead: 'pipe the password in: /from-stdin',
    },
  ]),
}

/** rdesktop: `-p -` asks. */
export const rdesktop: Tool = {
  names: ['rdesktop'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ secret: 'p', value: 'u d s c n k g a r x T S' }), instead: 'let it ask for it: -p -' },
  ]),
}

/** A VNC server with a password. */
export const x11vnc: Tool = {
  names: ['x11vnc'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar(
        { secret: 'passwd viewpasswd storepasswd', value: 'display rfbauth passwdfile rfbport auth listen o' },
        { single: true },
      ),
      instead: 'read it from a file: -rfbauth FILE',
    },
  ]),
}
