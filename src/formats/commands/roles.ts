/** Roles in the order in which a table is read: of two for one name, the later holds. */
export const ROLES = [
  // takes no value
  'switch',
  // takes a value that says nothing
  'value',
  // `KEY=value`, or a bare `KEY` that is passed through
  'env',
  // `KEY=value` and nothing else
  'assignment',
  // `a.b=value,c=value`
  'settings',
  // names and values in JSON
  'json',
  // as `env`, by way of the tool's own secret store
  'secret-env',
  'env-file',
  // a secret's value, whatever the option's name
  'secret',
  // `pass:…`; another prefix says where it is read from
  'passphrase',
  // `KEY=value`, judged by its key
  'pair',
  // several of them in one word
  'pairs',
  // what an HTTP request sends: `a=b&c=d`, or JSON
  'body',
  // names and values in turn, or `name=value`
  'turns',
  // assignments of jq and yq: `.a.b = "value"`
  'filter',
  // `s/PASSWORD=.*/PASSWORD=value/` of sed
  'replacement',
  // `user/password@database` of Oracle
  'connect',
  // a secret, unless it is a drive, a share or a timeout, or asks for it: `*`
  'asked',
  // a secret, or `KEY=value`
  'token',
  // what the next `named` value goes by
  'name',
  'named',
  // the name of the store object that holds those pairs
  'object',
  // the name of a secret in the tool's own store
  'bundle',
  // `user:password`
  'login',
  // `user,password`
  'comma-login',
  // `Authorization: Bearer …`
  'header',
  'upload',
  // turns an upload around
  'download',
  // sources and, last, the destination of a copy; a side with a colon is remote
  'copy',
  // a file of workloads that it starts
  'runs',
  // such a file, or a command in one word
  'task',
  'image',
  // `docker:image`
  'docker-image',
  'command',
  // a command in one word
  'script',
  'port',
  // publishes every port of the image
  'all-ports',
  // `22,8000`, published by the provider
  'ports',
  'volume',
  // `type=bind,source=…,target=…`
  'mount',
  'tmpfs',
  'network',
  // permissions, `755` or `go+r`, and the files that get them
  'mode',
  'path',
  'build-arg',
  'context',
  'dockerfile',
  'tag',
  // the cloud that it goes to, `runpod`
  'cloud',
  // the machine's size
  'size',
  // options of `docker run` in one word
  'run-options',
  // options of `docker login` in one word
  'login-options',
  // is not in the table: its name may tell
  'unlisted',
] as const

/** What an option's value or a positional is to its tool. */
export type Role = (typeof ROLES)[number]

/** Roles of options without a value. */
export const VALUELESS: ReadonlySet<Role> = new Set(['switch', 'all-ports', 'download'])
