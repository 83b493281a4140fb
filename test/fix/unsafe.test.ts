import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.ts'
import { run, textIn } from './fixing.ts'

const SECRET = 'correct horse battery'
const PASSWORD = ['wq7', 'Zr2', 'pLx', '9Td'].join('')

/** A compose file with such an environment. */
function compose(environment: string): string {
  return `services:\n  web:\n    image: nginx:1.27.3\n    environment:${environment}\n`
}

/** A workflow with such a step. */
function workflow(step: string): string {
  return `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n${step}`
}

describe('a reference takes the place of a secret', () => {
  test.each<[string, string, string, string]>([
    ['a value', 'compose.yaml', compose(`\n      DB_PASSWORD: ${SECRET} # old`), compose('\n      DB_PASSWORD: ${DB_PASSWORD:?} # old')],
    ['a quoted value', 'compose.yaml', compose(`\n      DB_PASSWORD: '${SECRET}'`), compose("\n      DB_PASSWORD: '${DB_PASSWORD:?}'")],
    ['an item', 'compose.yaml', compose(`\n      - DB_PASSWORD=${SECRET}`), compose('\n      - DB_PASSWORD=${DB_PASSWORD:?}')],
    ['a quoted item', 'compose.yaml', compose(`\n      - "DB_PASSWORD=${SECRET}"`), compose('\n      - "DB_PASSWORD=${DB_PASSWORD:?}"')],
    ['a value in a row', 'compose.yaml', compose(` { DB_PASSWORD: ${SECRET} }`), compose(" { DB_PASSWORD: '${DB_PASSWORD:?}' }")],
    [
      'a part of a value',
      'compose.yaml',
      compose(`\n      DATABASE_URL: postgres://app:${PASSWORD}@db/app`),
      compose('\n      DATABASE_URL: ${DATABASE_URL:?}'),
    ],
    [
      'a build argument',
      'compose.yaml',
      `services:\n  web:\n    build:\n      context: .\n      args:\n        API_TOKEN: ${SECRET}\n`,
      'services:\n  web:\n    build:\n      context: .\n      args:\n        API_TOKEN: ${API_TOKEN:?}\n',
    ],
    ['an export', 'a.sh', `export DB_PASSWORD='${SECRET}'\nrun\n`, 'export DB_PASSWORD="${DB_PASSWORD:?}"\nrun\n'],
    ['an assignment', 'a.sh', `DB_PASSWORD="${SECRET}" run\n`, 'DB_PASSWORD="${DB_PASSWORD:?}" run\n'],
    [
      'a variable of a step',
      '.github/workflows/a.yml',
      workflow(`        env:\n          DB_PASSWORD: ${SECRET}\n`),
      workflow('        env:\n          DB_PASSWORD: ${{ secrets.DB_PASSWORD }}\n'),
    ],
    [
      'a variable of a step in a row',
      '.github/workflows/a.yml',
      workflow(`        env: { DB_PASSWORD: "${SECRET}" }\n`),
      workflow('        env: { DB_PASSWORD: "${{ secrets.DB_PASSWORD }}" }\n'),
    ],
  ])('%s', async (_, path, before, after) => {
    const folder = folderWith({ [path]: before })
    const { code, output } = await run(folder, '--fix', '--unsafe')
    expect(textIn(folder, path)).toBe(after)
    expect(output).toMatch(/^fixed {2}\S+:\d+:\d+ {2}.* was written down, so it must be rotated/m)
    expect(code).toBe(path === 'compose.yaml' && before.includes('args') ? 1 : 0)
  })

  test.each<[string, string, string]>([
    ['where secrets belong', '.env', `DB_PASSWORD=${SECRET}\n`],
    ['of an image', 'Dockerfile', `FROM alpine:3.20\nENV DB_PASSWORD="${SECRET}"\n`],
    ['of several lines', 'compose.yaml', compose(`\n      DB_PASSWORD: |\n        ${SECRET}\n        ${SECRET}`)],
    ['under a name that is no variable', 'compose.yaml', compose(`\n      db-password: ${SECRET}`)],
    ['by an alias', 'compose.yaml', `x-password: &password ${SECRET}\n${compose('\n      DB_PASSWORD: *password')}`],
    ['in a script for another machine', 'a.sh', `ssh host "export DB_PASSWORD='${SECRET}'"\n`],
    [
      'of an action',
      'action.yml',
      `name: a\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n      env:\n        DB_PASSWORD: ${SECRET}\n`,
    ],
    ['ignored', 'compose.yaml', compose(`\n      DB_PASSWORD: ${SECRET} # leaklint-ignore plain-secret -- of a test`)],
  ])('not %s', async (_, path, text) => {
    const folder = folderWith({ [path]: text })
    await run(folder, '--fix', '--unsafe')
    expect(textIn(folder, path)).toBe(text)
  })

  test.each<[string, string, string, string]>([
    [
      'by service',
      'compose.yaml',
      `services:\n  my-db:\n    environment:\n      DB_PASSWORD: ${SECRET}\n  2nd:\n    environment:\n      - DB_PASSWORD=${PASSWORD}\n`,
      'services:\n  my-db:\n    environment:\n      DB_PASSWORD: ${MY_DB_DB_PASSWORD:?}\n  2nd:\n    environment:\n      - DB_PASSWORD=${_2ND_DB_PASSWORD:?}\n',
    ],
    [
      'by service, from a reference',
      'compose.yaml',
      `services:\n  db:\n    environment:\n      DB_PASSWORD: ${SECRET}\n  web:\n    environment:\n      DB_PASSWORD: $DB_PASSWORD\n`,
      'services:\n  db:\n    environment:\n      DB_PASSWORD: ${DB_DB_PASSWORD:?}\n  web:\n    environment:\n      DB_PASSWORD: $DB_PASSWORD\n',
    ],
    [
      'not at all where they are the same',
      'compose.yaml',
      `services:\n  db:\n    environment:\n      DB_PASSWORD: ${SECRET}\n  web:\n    environment:\n      DB_PASSWORD: '${SECRET}'\n`,
      "services:\n  db:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:?}\n  web:\n    environment:\n      DB_PASSWORD: '${DB_PASSWORD:?}'\n",
    ],
    [
      'in a script, where the later ones stay',
      'a.sh',
      `DB_PASSWORD='${SECRET}' one\nDB_PASSWORD='${PASSWORD}' two\nDB_PASSWORD='${SECRET}' three\n`,
      `DB_PASSWORD="\${DB_PASSWORD:?}" one\nDB_PASSWORD='${PASSWORD}' two\nDB_PASSWORD="\${DB_PASSWORD:?}" three\n`,
    ],
    [
      'in a workflow by job, where the later ones of a job stay',
      '.github/workflows/a.yml',
      workflow(
        `        env: { DB_PASSWORD: "${SECRET}" }\n      - run: make\n        env: { DB_PASSWORD: "${PASSWORD}" }\n  push:\n    env:\n      DB_PASSWORD: ${PASSWORD}\n`,
      ),
      workflow(
        `        env: { DB_PASSWORD: "\${{ secrets.TEST_DB_PASSWORD }}" }\n      - run: make\n        env: { DB_PASSWORD: "${PASSWORD}" }\n  push:\n    env:\n      DB_PASSWORD: \${{ secrets.PUSH_DB_PASSWORD }}\n`,
      ),
    ],
  ])('different secrets of one name stay apart: %s', async (_, path, before, after) => {
    const folder = folderWith({ [path]: before })
    await run(folder, '--fix', '--unsafe')
    expect(textIn(folder, path)).toBe(after)
    await run(folder, '--fix', '--unsafe')
    expect(textIn(folder, path)).toBe(after)
  })

  test('not without --unsafe', async () => {
    const text = compose(`\n      DB_PASSWORD: ${SECRET}`)
    const folder = folderWith({ 'compose.yaml': text })
    expect(await run(folder, '--fix')).toMatchObject({ code: 1, output: expect.stringContaining('fixed 0 findings') })
    expect(textIn(folder, 'compose.yaml')).toBe(text)
  })
})
