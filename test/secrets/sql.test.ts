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

test.each([
  ['sql-quoted-password', `ALTER ROLE app WITH PASSWORD $$${password}$$;`],
  ['sql-quoted-password', `CREATE USER app PASSWORD $pw$${password}$pw$;`],
  ['sql-bare-password', `ALTER USER scott IDENTIFIED BY ${password};`],
  ['sql-bare-password', `CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY ${password} USING 'x'`],
  ['sql-server-password', `CREATE MASTER KEY ENCRYPTION BY PASSWORD = '${password}';`],
  ['sql-server-password', `OPEN MASTER KEY DECRYPTION BY PASSWORD = N'${password} ${password}'`],
  ['sql-server-password', `EXEC sp_addlinkedsrvlogin @rmtsrvname = N'ERP', @rmtuser = N'link', @rmtpassword = N'${password}';`],
  ['sql-server-password', `EXEC sp_addlogin 'app', '${password}', 'shop'`],
  [
    'sql-server-password',
    `BACKUP CERTIFICATE c TO FILE = 'c.cer' WITH PRIVATE KEY (FILE = 'c.pvk', ENCRYPTION BY PASSWORD = '${password}')`,
  ],
  ['sql-server-password', `CREATE APPLICATION ROLE app WITH PASSWORD = '${password}'`],
])('%s: %s', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, evidence: 'format', span: { start: text.indexOf(password) } }])
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
  "ENCRYPTION BY PASSWORD = '$(MASTER_KEY_PASSWORD)'",
  "@rmtpassword = N'<password>'",
  'ALTER ROLE app PASSWORD $1',
  'CREATE USER app IDENTIFIED BY &password;',
  'a request to app identified by its number',
  `ALTER USER app IDENTIFIED BY VALUES 'S:${'0123456789ABCDEF'.repeat(3)}';`,
  "DO $$ BEGIN EXECUTE format('ALTER ROLE app PASSWORD %L', pw); END $$;",
])('%s holds none', text => {
  expect(find(text)).toEqual([])
})
