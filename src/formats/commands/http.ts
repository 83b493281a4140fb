import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Tool } from './tool.ts'

/** curl: headers and logins on the command line are in the process list. */
export const curl: Tool = {
  names: ['curl'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        header: 'H header proxy-header',
        secret: 'oauth2-bearer pass proxy-pass',
        value:
          'A b c C D K m o P Q r t T w x X y Y z output request url cacert key connect-timeout max-time retry retry-delay resolve user-agent write-out config upload-file cookie cookie-jar referer range proxy noproxy unix-socket limit-rate dump-header',
        body: 'd data data-raw data-ascii data-binary data-urlencode json F form form-string url-query',
        login: 'E cert proxy-cert u user U proxy-user',
      }),
      instead: 'read it from a file: --config FILE, --netrc, or -H @FILE',
    },
  ]),
}

/** wget: headers and passwords on the command line are in the process list. */
export const wget: Tool = {
  names: ['wget'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({
        header: 'header',
        body: 'post-data body-data',
        secret: 'password http-password ftp-password proxy-password',
        value: 'O o a P U e i t T Q A R D I X l user http-user output-document post-file body-file user-agent timeout tries',
      }),
      instead: 'keep the password in ~/.netrc, or let --ask-password ask for it',
    },
  ]),
}

/** HTTPie: headers and logins are words of the request. */
export const httpie: Tool = {
  names: ['http', 'https', 'xh', 'xhs'],
  actions: lazily(() => [
    {
      names: [''],
      grammar: grammar({ login: 'a auth', value: 'A auth-type o output session proxy cert cert-key verify timeout p print s style' }),
      positionals: ['header'],
      instead: 'keep it in a session or in ~/.netrc',
    },
  ]),
}
