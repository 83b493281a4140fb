import { expect, test } from 'vitest'
import { crontab } from '../../src/formats/crontab.ts'
import { spanOf, wholeText } from '../../src/source.ts'
import { recognised } from './gpu/described.ts'

test.each([
  ['crontab', 'crontab'],
  ['deploy/crontab.prod', 'crontab'],
  ['backup.cron', 'crontab'],
  ['image/etc/cron.d/backup', 'crontab'],
  ['docker/crontabs/root', 'crontab'],
  ['cron.d/README.md', 'markdown'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, '@daily backup\n')).toBe(format)
})

test.each([
  ['crontab', '*/5 0-6 1,15 * mon-fri /usr/bin/backup -p x', '/usr/bin/backup -p x'],
  ['crontab', '\t@reboot\tstart --now', 'start --now'],
  ['crontab', '0 3 * * * root /usr/bin/backup', '/usr/bin/backup'],
  ['crontab', '0 3 * * * make clean', 'make clean'],
  ['crontab', '0 3 * * * deploy A=1 backup', 'A=1 backup'],
  ['crontab', '0 3 * * * env A=1 backup', 'env A=1 backup'],
  ['etc/crontab', '0 3 * * * deploy make clean', 'make clean'],
  ['cron.d/a', 'A_TOKEN=x\n@hourly www-data curl https://example.org', 'A_TOKEN=x\n curl https://example.org'],
  ['crontab', 'A_TOKEN = x', 'A_TOKEN=x'],
  ['crontab', 'MAILTO=ops@example.org', 'MAILTO=ops@example.org'],
  ['crontab', '# 0 3 * * * root backup', '# 0 3 * * * root backup'],
])('%s: %j holds %j', (path, text, script) => {
  const { parts } = crontab.parse(wholeText({ path, text, scope: 'report' }))
  expect(parts.map(({ format }) => format)).toEqual(['shell'])
  expect(parts[0]?.text.text.replaceAll(/ {2,}/g, ' ').replace(/^ /, '')).toBe(script)
})

test.each(['@daily root mysql -phunter', 'A_TOKEN = hunter', 'A = b\n\n* * * * * run hunter'])('%j is read where it is written', text => {
  const [part] = crontab.parse(wholeText({ path: 'cron.d/a', text, scope: 'report' })).parts
  const at = part!.text.text.indexOf('hunter')
  expect(spanOf(part!.text, at, at + 6)).toMatchObject({ start: text.indexOf('hunter'), end: text.indexOf('hunter') + 6 })
})
