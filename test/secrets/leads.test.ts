import { expect, test } from 'vitest'
import { families } from '../../src/secrets/detectors/index.ts'
import { leadsOf } from '../../src/secrets/families.ts'

/** Rows are made when a text needs them, so what leads to them is written down beside them: `npx vitest run test/secrets/leads.test.ts -u`. */
test('src/secrets/detectors/leads.ts tells what leads to each family', async () => {
  const entries = families.map(rows => `  ${JSON.stringify(leadsOf(rows()))},\n`).join('')
  const text = `import type { Leads } from '../detector.ts'\n\n/** What leads to the rows of each family, in the order of the families. A test writes it. */\nexport const LEADS: readonly Leads[] = [\n${entries}]\n`
  await expect(text).toMatchFileSnapshot('../../src/secrets/detectors/leads.ts')
})
