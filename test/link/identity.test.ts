import { expect, test } from 'vitest'
import { loadFormats } from '../../src/formats/index.ts'
import { link } from '../../src/link/link.ts'
import { parse } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import { fake } from '../fakes.ts'
import { deploymentOf } from './deployment.ts'

const formats = await loadFormats()

const AGENT = 'services:\n  agent:\n    image: acme/miner-agent:1.2.0\n    environment: {MINER_HOME: /root/.miner}\n'

/** What a script gives to others, `755 folder`. */
function loose(script: string, compose = `${AGENT}    volumes: ['./data/minerhome:/root/.miner']\n`): readonly string[] {
  const { loosePermissions } = deploymentOf({ 'deploy/setup.sh': `${script}\n`, 'deploy/compose.yaml': compose })
  return loosePermissions.map(({ mode, of }) => `${mode} ${of}`)
}

test.each([
  ['chmod 755 ~/.miner', ['755 folder']],
  ['chmod 0750 ~/.miner/', ['0750 folder']],
  ['chmod 644 $HOME/.miner/config.json', ['644 file']],
  ['chmod 640 "${MINER_HOME:-/root/.miner}/config.json"', ['640 file']],
  ['chmod 701 ./data/minerhome', ['701 folder']],
  ['chmod -R 755 data', ['755 folder']],
  ['chmod --recursive o=rX data/minerhome', ['o=rX folder']],
  ['chmod 755 data', []],
  ['chmod +r ~/.miner/config.json', ['+r file']],
  ['chmod u=rwx,g+w ~/.miner', ['u=rwx,g+w folder']],
  ['chmod ug+rw ~/.miner', ['ug+rw folder']],
  ['chmod u+rw ~/.miner', []],
  ['chmod go-rwx ~/.miner', []],
  ['chmod go= ~/.miner', []],
  ['chmod 700 ~/.miner', []],
  ['chmod 0600 ~/.miner/config.json', []],
  ['chmod 755 ~/.miner/logs', []],
  ['chmod 755 ~/.miner2', []],
  ['chmod 755 /data/minerhome', []],
  ['mkdir -p --mode=0755 ~/.miner', ['0755 folder']],
  ['mkdir -m 700 ~/.miner', []],
  ['mkdir -p ~/.miner', []],
  ['install -o root -m644 config.json ~/.miner/config.json', ['644 file']],
  ['sudo install -d -m 0755 /root/.miner', ['0755 folder']],
  ['docker exec agent chmod 777 /root/.miner', ['777 folder']],
])('%s', (script, expected) => {
  expect(loose(script)).toEqual(expected)
})

test.each([
  ['0444', ['0444 file']],
  ['"0440"', ['0440 file']],
  ['0o444', ['0444 file']],
  ['292', ['0444 file']],
  ['0400', []],
  ['${MODE}', []],
])('a secret with mode %s', (mode, expected) => {
  const secret = `    secrets: [{source: identity, target: /root/.miner/config.json, mode: ${mode}}]\nsecrets: {identity: {external: true}}\n`
  expect(loose('', `${AGENT}${secret}`)).toEqual(expected)
})

test.each([
  ['config.json', 0o644, ['0644 file']],
  ['config.json', 0o600, []],
  ['config.json', undefined, []],
])('%s with %i on disk', (path, mode, expected) => {
  const source = { path, text: fake('miner-identity'), scope: 'report' as const, ...(mode !== undefined && { mode }) }
  const { loosePermissions } = link(parse([source], formats), [], defaultSettings(0))
  expect(loosePermissions.map(loose => `${loose.mode} ${loose.of}`)).toEqual(expected)
})
