import { crc32 } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named, UUID } from './named.ts'

const STARTS = 'lets its holder start the workflow with data of its own'
const TESTS = 'lets its holder run tests on the account, and read their recordings'

/** Automation, API tools and test clouds. */
export const automation = (): readonly Detector[] => [
  {
    id: 'zapier-webhook',
    title: 'Zapier webhook',
    provider: 'Zapier',
    opens: STARTS,
    revoke: 'delete the Zap or its trigger',
    url: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
    keywords: ['https://hooks.zapier.com/hooks/catch/'],
    pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/(?:silent\/)?\d{4,10}\/[a-z0-9]{6,10}/y,
  },
  {
    id: 'make-webhook',
    title: 'Make webhook',
    provider: 'Make',
    opens: STARTS,
    revoke: 'delete the webhook of the scenario',
    url: 'https://help.make.com/webhooks',
    keywords: [
      'https://hook.eu1.make.com/',
      'https://hook.eu2.make.com/',
      'https://hook.us1.make.com/',
      'https://hook.us2.make.com/',
      'https://hook.integromat.com/',
    ],
    pattern: /https:\/\/hook\.(?:(?:eu|us)[12]\.make|integromat)\.com\/[a-z0-9]{32}/y,
  },
  {
    id: 'ifttt-webhook',
    title: 'IFTTT webhook key',
    provider: 'IFTTT',
    opens: STARTS,
    revoke: 'regenerate it under Edit connection of the Webhooks service',
    url: 'https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ',
    keywords: ['maker.ifttt.com/'],
    pattern: /maker\.ifttt\.com\/(?:trigger\/[^\s/"']{1,80}\/(?:json\/)?with\/key|use)\/(?<secret>[\w-]{21,44})(?![\w-])/dy,
  },
  {
    id: 'postman-api-key',
    title: 'Postman API key',
    provider: 'Postman',
    opens: 'lets its holder read and change the collections and environments of the account',
    revoke: 'revoke it under Settings > API keys',
    url: 'https://learning.postman.com/docs/reference/postman-api/authentication/',
    keywords: ['PMAK-'],
    pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![\w-])/y,
  },
  {
    id: 'readme-api-key',
    title: 'ReadMe API key',
    provider: 'ReadMe',
    opens: 'lets its holder change the documentation',
    revoke: 'delete it under Configuration > API Keys',
    url: 'https://docs.readme.com/main/reference/intro/authentication',
    keywords: ['rdme_'],
    pattern: /rdme_[a-z0-9]{70}/y,
  },
  {
    id: 'zuplo-api-key',
    title: 'Zuplo API key',
    provider: 'Zuplo',
    opens: 'lets its holder call the API as its consumer',
    revoke: 'delete it at the consumer',
    url: 'https://zuplo.com/docs/articles/api-key-leak-detection',
    keywords: ['zpka_'],
    pattern: /zpka_[A-Za-z0-9]{32}_[0-9a-f]{8}/y,
    check: zuploVerdict,
  },
  {
    id: 'gitbook-token',
    title: 'GitBook token',
    provider: 'GitBook',
    opens: 'lets its holder change the documentation',
    revoke: 'delete it under Settings > Developer',
    url: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
    keywords: ['gb_api_'],
    pattern: /gb_api_[A-Za-z0-9]{40}/y,
  },
  {
    id: 'trigger-dev-key',
    title: 'Trigger.dev key',
    provider: 'Trigger.dev',
    opens: 'lets its holder start the tasks of the project and read their runs',
    revoke: 'regenerate it under API keys',
    url: 'https://trigger.dev/docs/apikeys',
    keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_pat_'],
    pattern: /tr_(?:dev|prod|stg|pat)_[A-Za-z0-9]{20,40}/y,
  },
  {
    id: 'inngest-signing-key',
    title: 'Inngest signing key',
    provider: 'Inngest',
    opens: 'lets its holder start the functions of the app',
    revoke: 'rotate it under Signing Key',
    url: 'https://www.inngest.com/docs/platform/signing-keys',
    keywords: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'],
    pattern: /signkey-(?:prod|test|branch)-[0-9a-f]{64}(?![\w-])/y,
  },
  {
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    provider: 'BrowserStack',
    opens: TESTS,
    revoke: 'reset it under Summary > Access key',
    url: 'https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs',
    ...named(['BROWSERSTACK_ACCESS_KEY', 'BROWSERSTACK_KEY'], /[A-Za-z0-9]{20}/),
  },
  {
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    provider: 'Sauce Labs',
    opens: TESTS,
    revoke: 'regenerate it under User settings',
    url: 'https://docs.saucelabs.com/basics/environment-variables/',
    ...named(['SAUCE_ACCESS_KEY', 'SAUCELABS_ACCESS_KEY', 'SAUCE_LABS_ACCESS_KEY'], UUID),
  },
  {
    id: 'cypress-record-key',
    title: 'Cypress record key',
    provider: 'Cypress',
    opens: TESTS,
    revoke: 'delete it under Project settings > Record keys',
    url: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    ...named(['CYPRESS_RECORD_KEY'], UUID),
  },
]

/** The CRC32 of the 32 characters between the prefix and the sum. */
function zuploVerdict({ text }: Match): Verdict {
  return crc32(text.slice(5, -9)).toString(16).padStart(8, '0') === text.slice(-8) ? 'passed' : 'failed'
}
