import type { Detector, Match, Verdict } from '../detector.ts'
import { grantIn } from './signed-urls.ts'
import { passwordVerdict } from '../passwords.ts'
import { named } from './named.ts'

/** Microsoft Azure. */
export const cloudAzure = (): readonly Detector[] => [
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    provider: 'Microsoft',
    opens: 'lets its holder act as the application, in Azure and Microsoft 365',
    revoke: 'delete it in the app registration under Certificates & secrets',
    url: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret',
    keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
    pattern: /(?<=(?<![\w~.-])[\w~.-]{3})(?<secret>\dQ~[\w~.-]{31,34})(?![\w~.-])/dy,
  },
  {
    id: 'azure-account-key',
    title: 'Azure account key',
    provider: 'Microsoft',
    opens: 'opens everything in the storage, Cosmos DB or Batch account',
    revoke: 'rotate it on the page Access keys of the account',
    url: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key',
    ...named(
      ['ACCOUNT_KEY', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCESS_KEY', 'COSMOS_KEY', 'COSMOSDB_KEY', 'COSMOS_DB_KEY'],
      /[A-Za-z0-9+/]{86}==/,
    ),
  },
  {
    id: 'azure-shared-access-key',
    title: 'Azure shared access key',
    provider: 'Microsoft',
    opens: 'lets its holder send and receive in the Service Bus, Event Hubs or IoT hub',
    revoke: 'regenerate it under Shared access policies',
    url: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    ...named(['SHARED_ACCESS_KEY'], /[A-Za-z0-9+/]{43}=/),
  },
  {
    id: 'azure-access-key',
    title: 'Azure access key',
    provider: 'Microsoft',
    opens: 'lets its holder act as the service: SignalR, Web PubSub or Communication Services',
    revoke: 'regenerate it on the page Keys of the resource',
    url: 'https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string',
    keywords: ['AccessKey='],
    pattern:
      /(?<=\.(?:service\.signalr\.net|webpubsub\.azure\.com|communication\.azure\.com)\/?;)AccessKey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{84,86}={0,2})(?![\w+/=])/diy,
  },
  {
    id: 'azure-app-configuration-secret',
    title: 'Azure App Configuration secret',
    provider: 'Microsoft',
    opens: 'lets its holder read, and often change, the settings',
    revoke: 'regenerate it under Access settings',
    url: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-best-practices',
    keywords: ['.azconfig.io;Id='],
    pattern: /\.azconfig\.io;Id=[^;\s"\x27]{1,80};Secret=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{84,86}={0,2})(?![\w+/=])/diy,
  },
  {
    id: 'azure-sas-token',
    title: 'Azure shared access signature',
    provider: 'Microsoft',
    opens: 'opens the container, file, queue or table until it expires',
    revoke: 'rotate the account key, or change the stored access policy',
    url: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    keywords: ['sig='],
    pattern: /(?<=[?&;"\x27\s])sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:%3[Dd]|=))(?![\w%])/dy,
    check: signatureVerdict,
    grant: grantIn,
  },
  {
    id: 'azure-ai-key',
    title: 'Azure AI services key',
    provider: 'Microsoft',
    opens: 'lets its holder call models at the cost of the subscription',
    revoke: 'regenerate it on the page Keys and Endpoint',
    url: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-service-key',
    ...named(
      [
        'AZURE_OPENAI_API_KEY',
        'AZURE_OPENAI_KEY',
        'AZURE_AI_API_KEY',
        'AZURE_API_KEY',
        'AZURE_SPEECH_KEY',
        'AZURE_COGNITIVE_SERVICES_KEY',
        'SPEECH_KEY',
      ],
      /(?:[0-9a-f]{32}|[A-Za-z0-9]{84})/,
    ),
  },
  {
    id: 'azure-search-key',
    title: 'Azure AI Search key',
    provider: 'Microsoft',
    opens: 'lets its holder read, and often change, the search indexes',
    revoke: 'regenerate it under Settings > Keys',
    url: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-search-api-key',
    ...named(
      ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY', 'AZURE_SEARCH_ADMIN_KEY', 'AZURE_AI_SEARCH_KEY', 'AZURE_AI_SEARCH_API_KEY'],
      /(?:[A-Za-z0-9]{52}|[0-9A-F]{32})/,
    ),
  },
  {
    id: 'azure-subscription-key',
    title: 'Azure API Management subscription key',
    provider: 'Microsoft',
    opens: 'lets its holder call the API as the subscriber',
    revoke: 'regenerate it under Subscriptions',
    url: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    ...named(['OCP_APIM_SUBSCRIPTION_KEY'], /[0-9a-f]{32}/),
  },
  {
    id: 'azure-maps-key',
    title: 'Azure Maps key',
    provider: 'Microsoft',
    opens: 'lets its holder use the maps at the cost of the subscription',
    revoke: 'regenerate it under Authentication',
    url: 'https://learn.microsoft.com/en-us/azure/azure-maps/how-to-manage-authentication',
    ...named(['AZURE_MAPS_KEY', 'AZURE_MAPS_SUBSCRIPTION_KEY'], /(?:[\w-]{43}|[A-Za-z0-9]{84})/),
  },
  {
    id: 'bicep-secure-default',
    title: 'default of a secure parameter',
    provider: 'Microsoft',
    opens: 'lets its holder in wherever the template was deployed with it',
    revoke: 'change it there, and give the parameter no default',
    url: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default',
    keywords: ['@secure()'],
    pattern:
      /@secure\(\)\s{1,20}(?:@\w{1,30}\([^\n]{0,300}\)[ \t\r]{0,9}\n[ \t]{0,20}){0,5}param\s{1,4}\w{1,80}\s{1,4}string\s{0,4}=\s{0,4}'(?<secret>[^'\n]{1,256})'/dy,
    check: ({ text }) => passwordVerdict(text, []),
  },
]

/** The version or the expiry of a signature stands beside it. */
function signatureVerdict({ near }: Match): Verdict {
  return SIGNED.test(near()) ? 'none' : 'harmless'
}

const SIGNED = /[?&;"'\s](?:sv|se)=\d{4}-/
