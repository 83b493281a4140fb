import { expect, test } from 'vitest'
import { deploymentOf, placeOf } from './deployment.ts'

const MADE = 'anycloud secrets new data S3_REGION=eu-west-1 S3_BUCKET=acme\n'

test.each([
  ['a key of the bundle', `${MADE}anycloud submit a:1.0 --secret data -e S3_REGION=us-east-1\n`, ['S3_REGION data a.sh:1']],
  ['the bundle twice', `${MADE}anycloud submit a:1.0 --secret data --secret data -e S3_REGION=x\n`, ['S3_REGION data a.sh:1']],
  ['another key', `${MADE}anycloud submit a:1.0 --secret data -e EPOCHS=3\n`, []],
  ['another bundle', `${MADE}anycloud submit a:1.0 --secret other -e S3_REGION=us-east-1\n`, []],
  ['a bundle that is named after a secret', 'anycloud submit a:1.0 --secret hf -e HF_TOKEN=$T\n', ['HF_TOKEN hf']],
  ['in capitals and with dashes', 'anycloud submit a:1.0 --secret Hf-Token -e HF_TOKEN=$T\n', ['HF_TOKEN Hf-Token']],
  ['a name that only begins alike', 'anycloud submit a:1.0 --secret h -e HF_TOKEN=$T\n', []],
  ['no secret', 'anycloud submit a:1.0 --secret wandb -e WANDB_PROJECT=shop\n', []],
])('%s', (_, script, expected) => {
  const { commands } = deploymentOf({ 'a.sh': script })
  const shown = commands.flatMap(({ overrides = [] }) =>
    overrides.map(({ variable, bundle, stored }) => [variable.name.value, bundle, stored && placeOf(stored)].filter(Boolean).join(' ')),
  )
  expect(shown).toEqual(expected)
})
