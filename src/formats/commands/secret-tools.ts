import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** openssl takes passwords by `pass:`, and says where it reads them by other prefixes. */
export const openssl: Tool = {
  names: ['openssl'],
  actions: lazily(() => [
    {
      names: ['passwd'],
      grammar: grammar({ value: 'salt in' }, { single: true }),
      positionals: ['secret'],
      instead: 'pipe the password in: openssl passwd -stdin',
    },
    {
      names: [''],
      grammar: grammar(
        { passphrase: 'passin passout pass', secret: 'k K hmac', value: 'in out key cert days subj keyform' },
        { single: true },
      ),
      instead: 'say where it is: env:NAME, file:FILE or stdin',
    },
  ]),
}

/** GnuPG. */
export const gpg: Tool = {
  names: ['gpg', 'gpg2'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        secret: 'passphrase',
        value: 'u r o recipient output local-user homedir passphrase-file passphrase-fd pinentry-mode keyserver recv-keys cipher-algo',
      }),
      instead: 'read it from a file or standard input: --passphrase-file FILE, --passphrase-fd 0',
    },
  ]),
}

/** The key tools of Java. */
export const keytool: Tool = {
  names: ['keytool', 'jarsigner', 'apksigner'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar(
        {
          secret: 'storepass keypass srcstorepass deststorepass destkeypass srckeypass',
          value: 'alias keystore file dname keyalg keysize validity srckeystore destkeystore storetype tsa',
        },
        { single: true },
      ),
      instead: 'name the variable or file that holds it: -storepass:env NAME, -storepass:file FILE',
    },
  ]),
}

/** htpasswd takes a password as an argument only with -b. */
export const htpasswd: Tool = {
  names: ['htpasswd'],
  actions: lazily(() => [
    {
      names: [''],
      given: ['-b', '-n'],
      grammar: grammar({ value: 'C r' }),
      positionals: ['value', 'secret'],
      instead: 'pipe the password in: htpasswd -i',
    },
    {
      names: [''],
      given: ['-b'],
      grammar: grammar({ value: 'C r' }),
      positionals: ['value', 'value', 'secret'],
      instead: 'pipe the password in: htpasswd -i',
    },
  ]),
}

/** Archives with a password. */
export const zip: Tool = {
  names: ['zip', 'unzip', 'zipcloak'],
  actions: lazily(() => [{ names: [''], grammar: grammar({ secret: 'P password', value: 'd x i b n t' }), instead: 'let it ask: zip -e' }]),
}

/** 7-Zip and RAR: the password is glued to its option. */
export const sevenZip: Tool = {
  names: ['7z', '7za', '7zz', '7zr', 'rar', 'unrar'],
  actions: lazily(() => [
    { names: [''], grammar: grammar({ secret: 'p=', value: 'o= m= t= x= i= w= v=' }), instead: 'leave it out: -p alone asks for it' },
  ]),
}

/** ssh-keygen takes the new and the old passphrase of a key. */
export const sshKeygen: Tool = {
  names: ['ssh-keygen'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ secret: 'N P', value: 'a b C D E f F I m n O s t V w z' }),
      instead: 'leave it out: ssh-keygen asks for it',
    },
  ]),
}

/** virsh sets the value of a secret of libvirt. */
export const virsh: Tool = {
  names: ['virsh'],
  globals: grammar({ value: 'c connect' }, { leading: true }),
  actions: lazily(() => [
    {
      names: ['secret-set-value'],
      grammar: grammar({ secret: 'base64' }),
      positionals: ['value', 'secret'],
      instead: 'read it from a file: --file FILE',
    },
  ]),
}
