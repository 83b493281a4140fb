import { expect, test } from 'vitest'
import { loadFormats } from '../../src/formats/index.ts'
import { rules } from '../../rules/index.ts'
import { scan } from '../../src/scan.ts'
import { families } from '../../src/secrets/detectors/index.ts'
import { installers } from '../../src/secrets/detectors/installers.ts'
import { networkDevices } from '../../src/secrets/detectors/network-devices.ts'
import { serviceFiles } from '../../src/secrets/detectors/service-files.ts'
import { scripts } from '../../src/secrets/detectors/scripts.ts'
import { findSecrets } from '../../src/secrets/find.ts'
import { defaultSettings } from '../../src/settings.ts'
import { fake, fakeNames } from '../fakes.ts'
import { file, NOW } from './finding.ts'

/** A fake as a setting, and where the secret stands in its value. */
interface Setting {
  readonly detector: string
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A file with a setting in it, and what stands before the value on the last line. */
interface Place {
  readonly path: string
  readonly before: string
  readonly value: string
  readonly after?: string
  /** The value is encoded, so that all of it is the place. */
  readonly whole?: true
}

const ASSIGNMENT = /^(?<name>[A-Z][A-Z0-9_]*)=(?<value>[^=\s].*)$/

const PLACES: Readonly<Record<string, (setting: Setting) => Place>> = {
  '.env': ({ name, value }) => ({ path: '.env', before: `A=1\n${name}=`, value }),
  compose: ({ name, value }) => ({
    path: 'compose.yaml',
    before: `services:\n  web:\n    image: nginx:1.27.3\n    environment:\n      ${name}: "`,
    value,
    after: '"\n',
  }),
  'a Kubernetes Secret': ({ name, value }) => ({
    path: 'secret.yaml',
    before: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  ${name}: `,
    value: Buffer.from(value).toString('base64'),
    whole: true,
  }),
  Dockerfile: ({ name, value }) => ({ path: 'Dockerfile', before: `FROM alpine:3.20\nENV ${name}=`, value }),
  'a shell flag': ({ name, value }) => ({ path: 'run.sh', before: `#!/bin/sh\ntool --${name.toLowerCase().replaceAll('_', '-')}=`, value }),
  Markdown: ({ name, value }) => ({ path: 'notes.md', before: `# Notes\n\n\`\`\`sh\nexport ${name}=`, value, after: '\n```\n' }),
  'a comment': ({ name, value }) => ({ path: 'settings.yaml', before: `a: 1\n# ${name}=`, value }),
}

/** Found as what they hold when decoded (a key in base64, a token with `%2B`, a key that is base64 itself), or never given as a flag. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  '.env': ['encoded-private-key', 'x-bearer-token'],
  compose: ['encoded-private-key'],
  'a Kubernetes Secret': ['encoded-private-key', 'here-api-key', 'shipengine-api-key'],
  Dockerfile: ['encoded-private-key', 'x-bearer-token'],
  'a shell flag': ['x-bearer-token', 'dotenvx-private-key', 'proxmox-api-token', 'bittensor-wallet-password'],
  Markdown: ['encoded-private-key', 'x-bearer-token'],
  'a comment': ['x-bearer-token'],
}

const formats = await loadFormats()

/** Fakes that fit on a line without quotes, each once; those with a name of their own keep it. */
const settings = fakeNames.flatMap(settingOf)

function settingOf(fakeName: string): Setting[] {
  const text = fake(fakeName)
  const groups = ASSIGNMENT.exec(text)?.groups
  const { name, value } = { name: groups?.['name'] ?? 'X1', value: groups?.['value'] ?? text }
  const [secret, ...others] = findSecrets(file(text), NOW).filter(({ grant }) => grant === undefined)
  if (secret === undefined || others.length > 0 || secret.evidence !== 'format' || /["'\s$`\\#{};&|<>()*?]/.test(value)) return []
  const shift = text.length - value.length
  return [{ detector: secret.detector, name, value, start: secret.span.start - shift, end: secret.span.end - shift }]
}

/** What they know is a line of a file, of words. */
const ofLines = new Set([networkDevices, installers, serviceFiles, scripts])

test('nearly every detector has such a fake', () => {
  const ids = families.flatMap(rows => (ofLines.has(rows) ? [] : rows())).map(({ id }) => id)
  const shown = new Set(settings.map(({ detector }) => detector))
  expect(ids.filter(id => shown.has(id)).length / ids.length).toBeGreaterThan(0.9)
})

test.each(Object.keys(PLACES))('all of them are found at their exact place in %s', place => {
  const missed = settings.filter(setting => !isFound(setting, PLACES[place]!(setting))).map(({ detector }) => detector)
  expect([...new Set(missed)].sort()).toEqual(OTHERWISE[place]!.toSorted())
})

function isFound({ detector, start, end }: Setting, { path, before, value, after = '\n', whole }: Place): boolean {
  const source = { path, text: before + value + after, scope: 'report' as const }
  const column = before.length - before.lastIndexOf('\n')
  const expected = whole === undefined ? [column + start, column + end] : [column, column + value.length]
  const { findings } = scan([source], formats, rules, defaultSettings(NOW))
  return findings.some(
    finding => finding.detector === detector && finding.start.column === expected[0] && finding.end.column === expected[1],
  )
}
