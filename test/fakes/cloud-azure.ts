import type { Recipes } from './recipe.ts'
import { BASE62, between, bytes, HEX, letters, token } from './recipe.ts'

/** Microsoft Azure. */
export const cloudAzureFakes: Recipes = {
  'azure-client-secret': () => between(letters('entra', BASE62, 3), `8Q~${letters('entra-end', BASE62, 34)}`, ''),
  'azure-account-key': () =>
    between(
      'DefaultEndpointsProtocol=https;AccountName=models;AccountKey=',
      bytes('account', 64).toString('base64'),
      ';EndpointSuffix=core.windows.net',
    ),
  'azure-shared-access-key': () =>
    token('Endpoint=sb://jobs.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey=', bytes('bus', 32).toString('base64')),
  'azure-access-key': () =>
    between('Endpoint=https://jobs.service.signalr.net;AccessKey=', bytes('signalr', 32).toString('base64'), ';Version=1.0;'),
  'azure-app-configuration-secret': () =>
    token('Endpoint=https://jobs.azconfig.io;Id=aa-l0-s0:made;Secret=', bytes('azconfig', 32).toString('base64')),
  'azure-sas-token': () =>
    token(
      'https://models.blob.core.windows.net/weights?sv=2024-11-04&se=2027-01-01&sr=c&sp=r&sig=',
      encodeURIComponent(bytes('sas', 32).toString('base64')),
    ),
  'azure-ai-key': () => token('AZURE_OPENAI_API_KEY=', letters('azure-ai', BASE62, 84)),
  'azure-ai-legacy-key': () => token('AZURE_OPENAI_API_KEY=', letters('azure-ai-old', HEX, 32)),
  'azure-search-key': () => token('AZURE_SEARCH_KEY=', letters('azure-search', BASE62, 52)),
  'azure-subscription-key': () => token('Ocp-Apim-Subscription-Key: ', letters('apim', HEX, 32)),
  'azure-maps-key': () => token('AZURE_MAPS_KEY=', letters('azure-maps', BASE62, 43)),
  'bicep-default': () => between("@secure()\nparam key string = '", letters('bicep', BASE62, 24), "'"),
}
