import type { Recipes } from './recipe.ts'
import { BASE62, HEX, letters, token, uuid } from './recipe.ts'

/** What models search, embed, hear and say. */
export const aiDataFakes: Recipes = {
  'pinecone-key': () => token('pcsk_', `${letters('pc1', BASE62, 6)}_${letters('pc2', BASE62, 63)}`),
  'pinecone-legacy-key': () => token('PINECONE_API_KEY=', uuid('pinecone')),
  'qdrant-key': () => token('QDRANT_API_KEY=', letters('qdrant', BASE62, 54)),
  'turbopuffer-key': () => token('tpuf_', letters('tpuf', BASE62, 32)),
  'voyage-key': () => token('pa-', letters('voyage', BASE62, 43)),
  'jina-key': () => token('jina_', letters('jina1', HEX, 32) + letters('jina2', BASE62, 28)),
  'tavily-key': () => token('tvly-', letters('tavily', BASE62, 32)),
  'tavily-dev-key': () => token('tvly-dev-', letters('tavily-dev', BASE62, 32)),
  'exa-key': () => token('EXA_API_KEY=', uuid('exa')),
  'firecrawl-key': () => token('fc-', letters('firecrawl', HEX, 32)),
  'serper-key': () => token('SERPER_API_KEY=', letters('serper', HEX, 40)),
  'serpapi-key': () => token('SERPAPI_API_KEY=', letters('serpapi', HEX, 64)),
  'brave-search-key': () => token('BSA', letters('brave', BASE62, 28)),
  'context7-key': () => token('ctx7sk-', uuid('context7')),
  'elevenlabs-key': () => token('sk_', letters('elevenlabs', HEX, 48)),
  'elevenlabs-legacy-key': () => token('ELEVENLABS_API_KEY=', letters('eleven', HEX, 32)),
  'assemblyai-key': () => token('ASSEMBLYAI_API_KEY=', letters('assemblyai', HEX, 32)),
  'deepgram-key': () => token('DEEPGRAM_API_KEY=', letters('deepgram', HEX, 40)),
  'cartesia-key': () => token('sk_car_', letters('cartesia', BASE62, 22)),
  'hume-key': () => token('HUME_API_KEY=', letters('hume', BASE62, 48)),
  'livekit-secret': () => token('LIVEKIT_API_SECRET=', letters('livekit', BASE62, 44)),
  'retell-key': () => token('key_', letters('retell', HEX, 28)),
  'vapi-key': () => token('VAPI_API_KEY=', uuid('vapi')),
}
