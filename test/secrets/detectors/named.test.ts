import { expect, test } from 'vitest'
import { letters, BASE62 } from '../../fakes/recipe.ts'
import { find, ids } from '../finding.ts'

const VALUE = letters('mistral', BASE62, 32)

test.each([
  ['MISTRAL_API_KEY=', ''],
  ['export MISTRAL_API_KEY="', '"'],
  ['MY_MISTRAL_API_KEY: ', ''],
  ['ENV MISTRAL_API_KEY ', ' OTHER=1'],
  ['mistral-api-key: "', '"'],
  ['--mistral-api-key ', ' --verbose'],
  ['--mistral-api-key=', ''],
  ['"mistralApiKey": "', '",'],
  ['{\\"mistralApiKey\\":\\"', '\\"}'],
  ['["--mistral-api-key", "', '"]'],
  ['os.environ["MISTRAL_API_KEY"] = "', '"'],
  ['${MISTRAL_API_KEY:-', '}'],
  ['- name: MISTRAL_API_KEY\n  value: ', ''],
  ['- name: "MISTRAL_API_KEY"\n  value: "', '"'],
  ['{"name": "MISTRAL_API_KEY", "value": "', '"}'],
  ['<add key="MISTRAL_API_KEY" value="', '" />'],
  ['# MISTRAL_API_KEY=', ''],
])('%s', (before, after) => {
  expect(find(`${before}${VALUE}${after}\n`)).toMatchObject([
    { detector: 'mistral-api-key', span: { start: before.length, end: before.length + VALUE.length } },
  ])
})

test.each([
  `${'X'}MISTRAL_API_KEY=${VALUE}`,
  `MISTRAL_API_KEYS=${VALUE}`,
  `MISTRAL_API_KEY${VALUE}`,
  `MISTRAL_API_KEY=\${${VALUE}}`,
  `MISTRAL_API_KEY=${VALUE}.png`,
  `MISTRAL_API_KEY=/${VALUE}`,
  `MISTRAL_API_KEY=${VALUE}/x`,
  `MISTRAL_API_KEY=${VALUE}-x`,
  `MISTRAL_API_KEY= # ${VALUE}`,
  `OTHER=${VALUE}`,
])('%s is silent', text => {
  expect(ids(text)).toEqual([])
})
