import { crc32 } from 'node:zlib'
import type { Fake, Recipes } from './recipe.ts'
import { BASE36, BASE62, between, HEX, inBase, letters, token, uuid } from './recipe.ts'

/** Automation, API tools and test clouds. */
export const automationFakes: Recipes = {
  'zapier-webhook': () =>
    token('https://hooks.zapier.com/hooks/catch/', `${letters('zapier1', '123456789', 8)}/${letters('zapier2', BASE36, 7)}`),
  'make-webhook': () => token('https://hook.eu1.make.com/', letters('make', BASE36, 32)),
  'ifttt-webhook': () => between('https://maker.ifttt.com/trigger/deployed/with/key/', letters('ifttt', BASE62, 22), ''),
  'postman-key': () => token('PMAK-', `${letters('postman1', HEX, 24)}-${letters('postman2', HEX, 34)}`),
  'readme-key': () => token('rdme_', letters('readme', BASE36, 70)),
  'zuplo-key': zuplo,
  'gitbook-token': () => token('gb_api_', letters('gitbook', BASE62, 40)),
  'trigger-dev-key': () => token('tr_prod_', letters('triggerdev', BASE62, 20)),
  'inngest-key': () => token('signkey-prod-', letters('inngest', HEX, 64)),
  'browserstack-key': () => between('BROWSERSTACK_ACCESS_KEY=', letters('browserstack', BASE62, 20), ''),
  'sauce-key': () => between('SAUCE_ACCESS_KEY=', uuid('sauce'), ''),
  'cypress-key': () => between('CYPRESS_RECORD_KEY=', uuid('cypress'), ''),
}

function zuplo(): Fake {
  const head = letters('zuplo', BASE62, 32)
  return token('zpka_', `${head}_${inBase(crc32(head), HEX, 8)}`)
}
