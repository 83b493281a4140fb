import { describe, expect, test } from 'vitest'
import { batch } from '../../src/formats/windows/batch.ts'
import { powershell } from '../../src/formats/windows/powershell.ts'
import type { Format } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { valueText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

/** Names and values, and the secrets of its commands. */
function readBy({ parse }: Format, path: string, text: string): string[] {
  const { pairs, commands } = parse(wholeText({ path, text, scope: 'report' }))
  return [
    ...pairs.map(({ name, value }) => `${name.value}=${valueText(value)}`),
    ...commands.flatMap(({ tool, secrets }) => secrets.map(({ flag, value }) => [tool, flag, valueText(value)].filter(Boolean).join(' '))),
  ]
}

test.each([
  ['deploy.bat', 'batch'],
  ['deploy.CMD', 'batch'],
  ['Deploy.ps1', 'powershell'],
  ['build.gradle', 'groovy'],
  ['ci/Jenkinsfile.release', 'groovy'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, '@echo off\n')).toBe(format)
})

describe('batch files', () => {
  test.each([
    ['set A_PASS=x1', ['A_PASS=x1']],
    ['@SET "A_PASS=x1"', ['A_PASS=x1']],
    ['if "%A%"=="" set A_PASS=x1', ['A_PASS=x1']],
    ['if not defined A set A_PASS=x1', ['A_PASS=x1']],
    ['if exist f (\n  set A_PASS=x1\n)', ['A_PASS=x1']],
    ['set A_PASS=%B%x', ['A_PASS=$Bx']],
    ['set A_PASS=%1', ['A_PASS=…']],
    ['set A_PASS=', ['A_PASS=']],
    ['set /p A_PASS=Password:', []],
    ['rem set A_PASS=x1', []],
    [':: set A_PASS=x1', []],
    ['net use S: \\\\nas\\share /user:D\\app x1 /persistent:yes', ['net x1']],
    ['net use S: \\\\nas\\share x1 /user:D\\app', ['net x1']],
    ['net use S: \\\\nas\\share /user:app *', []],
    ['net user app x1 /add', ['net x1']],
    ['psexec \\\\h -u app -p "x1" cmd /c dir', ['psexec -p x1']],
    ['C:\\Tools\\PsExec64.exe \\\\h -u app -p x1 cmd', ['psexec64 -p x1']],
    ['schtasks /create /tn n ^\r\n /ru app /rp x1', ['schtasks /rp x1']],
    ['cmdkey /add:h /user:app /pass:"x1" & echo done', ['cmdkey /pass x1']],
    ['cmdkey /list', []],
    ['wmic /node:h /user:app /password:x1 os get name', ['wmic /password x1']],
    ['setx A_SECRET "x1" /M', ['setx x1']],
    ['call sqlcmd.exe -S h -U sa -P x1', ['sqlcmd -P x1']],
  ])('%j', (text, found) => {
    expect(readBy(batch, 'a.bat', text)).toEqual(found)
  })
})

describe('PowerShell', () => {
  test.each([
    ['$env:A_PASS = "x1"', ['A_PASS=x1']],
    ["[string]$SqlPassword = 'x1'", ['SqlPassword=x1']],
    ['[Environment]::SetEnvironmentVariable("A_PASS", "x1", "Machine")', ['A_PASS=x1']],
    ['$env:A_PASS = $pw', []],
    ['$conn = "Password=$pw"', ['conn=']],
    ['$env:A_PASS = "a" + $b', []],
    ['Connect-Service -User app -Password "x1"', ['Password=x1']],
    ['Connect-Service -ApiKey x1 `\r\n -Verbose', ['ApiKey=x1']],
    ['Connect-Service -Password (Read-Host -AsSecureString) -Token $env:TOKEN', ['Password=…', 'Token=$TOKEN']],
    ['if ($a) { net use S: \\\\h\\s /user:app x1 }', ['net x1']],
    ['& "C:\\Program Files\\sqlcmd.exe" -S h -U sa -P \'x1\'', ['sqlcmd -P x1']],
    ['docker login -u app -p $pw r.io', ['docker -p …']],
    ['# setx A_SECRET x1\n<# setx A_SECRET x1 #>', []],
    ["setx A_SECRET 'a$b'", ['setx a$b']],
  ])('%j', (text, found) => {
    expect(readBy(powershell, 'a.ps1', text)).toEqual(found)
  })
})
