/** A small file, and what it is about. */
export interface Sample {
  readonly title: string
  readonly path: string
  readonly text: string
}

/** A name and its value. */
export type Setting = readonly [name: string, value: string]

/** A setting as every format writes it. */
export function inEveryFormat([name, value]: Setting): readonly Sample[] {
  return writers
    .filter(([path]) => !value.includes('\n') || !/ini$|properties$|env$/.test(path))
    .map(([path, write]) => ({ title: `${path}: ${name}=${value.slice(0, 40)}`, path, text: write(name, value) }))
}

/** Settings with the same name. */
export function named(name: string, values: readonly string[]): readonly Setting[] {
  return values.map(value => [name, value])
}

const single = (value: string): string => (value.includes('\n') ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`)
const quoted = (value: string): string => JSON.stringify(value)
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const shellQuoted = (value: string): string => `'${value.replaceAll("'", String.raw`'\''`)}'`
const variable = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]/g, '_').toUpperCase()

const writers: readonly (readonly [path: string, write: (name: string, value: string) => string])[] = [
  ['.env', (name, value) => `LOG_LEVEL=info\n${variable(name)}=${/[\s#'"]/.test(value) ? quoted(value) : value}\nPORT=8080\n`],
  ['config/app.yaml', (name, value) => `app:\n  port: 8080\n  ${name}: ${single(value)}\n`],
  ['config/app.json', (name, value) => `{\n  "app": { "port": 8080, "${name}": ${quoted(value)} }\n}\n`],
  ['config/app.toml', (name, value) => `[app]\nport = 8080\n${name.replaceAll('.', '-')} = ${quoted(value)}\n`],
  ['config/app.ini', (name, value) => `[app]\nport = 8080\n${name} = ${value}\n`],
  ['config/app.properties', (name, value) => `app.port=8080\napp.${name}=${value}\n`],
  ['infra/prod.tfvars', (name, value) => `port = 8080\n${name.replaceAll('.', '_')} = ${quoted(value)}\n`],
  ['config/app.xml', (name, value) => `<app>\n  <port>8080</port>\n  <${name}>${escaped(value)}</${name}>\n</app>\n`],
  ['values.yaml', (name, value) => `image:\n  tag: 1.2.0\napp:\n  ${name}: ${single(value)}\n`],
  [
    'compose.yaml',
    (name, value) => `services:\n  web:\n    image: acme/web:1.2.0\n    environment:\n      ${variable(name)}: ${single(value)}\n`,
  ],
  [
    'pod.yaml',
    (name, value) =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: acme/web:1.2.0\n      env:\n        - name: ${variable(name)}\n          value: ${single(value)}\n`,
  ],
  ['deploy.sh', (name, value) => `#!/bin/sh\nset -eu\nexport ${variable(name)}=${shellQuoted(value)}\n`],
  ['README.md', (name, value) => `# Setup\n\nSet it:\n\n\`\`\`yaml\napp:\n  ${name}: ${single(value)}\n\`\`\`\n`],
]
