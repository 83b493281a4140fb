import { expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { deploymentOf, placeOf } from './deployment.ts'

const token = fake('hf-token')

test('places of one secret share a number, however it is encoded', () => {
  const { secrets } = deploymentOf({
    '.env': `A=${token}\nDB_PASSWORD=hunter2x9\nROOT_PASSWORD=postgres\n`,
    'a.yaml': `a: ${Buffer.from(token).toString('base64')}\ndb_password: hunter2x9\nb: ${fake('github-token')}\nroot_password: postgres\n`,
  })
  expect(secrets.map(({ span, group }) => `${placeOf(span)} ${group}`)).toEqual([
    '.env:1 1',
    '.env:2 2',
    '.env:3 undefined',
    'a.yaml:1 1',
    'a.yaml:2 2',
    'a.yaml:3 undefined',
    'a.yaml:4 undefined',
  ])
})

test('a place that is not reported is none to point at', () => {
  const { secrets } = deploymentOf({ '.env': `A=${token}\n`, 'a.yaml': `a: ${token}\n` }, { reference: ['.env'] })
  expect(secrets.map(({ span, group }) => `${placeOf(span)} ${group}`)).toEqual(['a.yaml:1 undefined'])
})

test.each([
  ['compose.yaml', `services:\n  a:\n    image: b:1\n    environment:\n      A: ${token}\n`, 'secrets:'],
  ['pod.yaml', `apiVersion: v1\nkind: Secret\nstringData:\n  a: ${token}\n`, 'secretKeyRef'],
  ['chart/values.yaml', `a: ${token}\n`, 'name a Secret'],
  ['Dockerfile', `FROM a:1\nRUN A=${token} ./build\n`, '--mount=type=secret'],
  ['.env', `A=${token}\n`, 'out of git'],
  ['main.tf', `a = "${token}"\n`, 'sensitive variable without a default'],
  ['README.md', `Run \`A=${token}\`\n`, 'placeholder'],
  ['a.toml', `a = "${token}"\n`, 'secret store'],
  ['run.sh', `A=${token} ./run\n`, 'environment'],
  ['run.sh', `anycloud submit --env A=${token} a.yaml\n`, 'anycloud secrets new'],
])('what to do instead in %s: %j', (path, text, words) => {
  const { secrets } = deploymentOf({ [path]: text })
  expect(secrets.map(({ instead }) => instead)).toEqual([expect.stringContaining(words)])
})
