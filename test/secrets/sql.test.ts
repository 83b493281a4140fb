import { expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { find } from './finding.ts'

const password = fake('password')

test.each([
  [`CREATE USER app WITH PASSWORD '${password}';`],
  [`create role app with login password '${password}' valid until '2030-01-01'`],
  [`CREATE USER IF NOT EXISTS 'app'@'%' IDENTIFIED BY '${password}'`],
  [`ALTER USER app IDENTIFIED WITH caching_sha2_password BY "${password}"`],
  [`ALTER USER app\n  ENCRYPTED PASSWORD E'${password}'`],
  [`CREATE LOGIN app WITH PASSWORD = N'${password}'`],
  [`GRANT ALL ON *.* TO app IDENTIFIED BY '${password}'`],
  [`SET PASSWORD FOR 'app'@'%' = PASSWORD('${password}')`],
  [`SET PASSWORD='${password}'`],
  [`mysql -e 'ALTER USER app IDENTIFIED BY '\\''${password}'\\'''`],
  [`"CREATE USER app PASSWORD \\"${password}\\""`],
])('%s holds a password', text => {
  expect(find(text)).toMatchObject([{ detector: 'sql-password', evidence: 'format', span: { start: text.indexOf(password) } }])
})

test.each(['postgres', 'app', 'changeme'])('the password %s is easy to guess', text => {
  expect(find(`CREATE USER app PASSWORD '${text}'`)).toMatchObject([{ detector: 'sql-password', evidence: 'weak' }])
})

test.each([
  "CREATE USER app PASSWORD :'pw'",
  "CREATE USER app PASSWORD '${PW}'",
  "CREATE USER app PASSWORD '$PW'",
  "CREATE USER app PASSWORD '$1'",
  "CREATE USER app PASSWORD '?'",
  "CREATE USER app PASSWORD '%s'",
  "CREATE USER app PASSWORD '{password}'",
  "CREATE USER app PASSWORD '<password>'",
  `"CREATE USER app PASSWORD '" + password + "'"`,
  `CREATE USER app PASSWORD 'md5${'0123456789abcdef'.repeat(2)}'`,
  `CREATE USER app IDENTIFIED WITH sha256_hash BY '${'0123456789abcdef'.repeat(4)}'`,
  `CREATE USER app; SELECT password 'x9'`,
])('%s holds none', text => {
  expect(find(text)).toEqual([])
})
