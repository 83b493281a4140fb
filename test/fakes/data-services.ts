import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Services that sell data: maps, weather, markets, threats, translations. */
export const dataServicesFakes: Recipes = {
  'mapbox-token': () =>
    token(
      'sk.eyJ1Ijoi',
      `${base64(JSON.stringify({ u: 'acme', a: letters('mapbox', BASE36, 25) }))
        .slice(8)
        .replace(/=+$/, '')}.${letters('mapbox2', BASE62, 22)}`,
    ),
  'mapbox-public-token': () =>
    token(
      'pk.eyJ1Ijoi',
      `${base64(JSON.stringify({ u: 'acme', a: letters('mapbox3', BASE36, 25) }))
        .slice(8)
        .replace(/=+$/, '')}.${letters('mapbox4', BASE62, 22)}`,
    ),
  'here-key': () => between('HERE_API_KEY=', letters('here', BASE62, 43), ''),
  'maxmind-key': () => token('', `${letters('maxmind1', BASE62, 6)}_${letters('maxmind2', BASE62, 29)}_mmk`),
  'ipinfo-token': () => between('IPINFO_TOKEN=', letters('ipinfo', HEX, 14), ''),
  'openweather-key': () => between('OPENWEATHER_API_KEY=', letters('openweather', HEX, 32), ''),
  'opencage-key': () => between('OPENCAGE_API_KEY=', letters('opencage', HEX, 32), ''),
  'tomtom-key': () => between('TOMTOM_API_KEY=', letters('tomtom', BASE62, 32), ''),
  'newsapi-key': () => between('NEWS_API_KEY=', letters('newsapi', HEX, 32), ''),
  'alpha-vantage-key': () => between('ALPHAVANTAGE_API_KEY=', letters('alphavantage', UPPER + DIGITS, 16), ''),
  'polygon-key': () => between('POLYGON_API_KEY=', letters('polygon', BASE62, 32), ''),
  'fred-key': () => between('FRED_API_KEY=', letters('fred', BASE36, 32), ''),
  'virustotal-key': () => between('VIRUSTOTAL_API_KEY=', letters('virustotal', HEX, 64), ''),
  'shodan-key': () => between('SHODAN_API_KEY=', letters('shodan', BASE62, 32), ''),
  'abuseipdb-key': () => between('ABUSEIPDB_API_KEY=', letters('abuseipdb', HEX, 80), ''),
  'hibp-key': () => between('HIBP_API_KEY=', letters('hibp', HEX, 32), ''),
  'urlscan-key': () => between('URLSCAN_API_KEY=', uuid('urlscan'), ''),
  'wolfram-app-id': () =>
    between('WOLFRAM_ALPHA_APPID=', `${letters('wolfram1', UPPER + DIGITS, 6)}-${letters('wolfram2', UPPER + DIGITS, 10)}`, ''),
  'deepl-key': () => between('DEEPL_API_KEY=', uuid('deepl') + ':fx', ''),
  'tmdb-key': () => between('TMDB_API_KEY=', letters('tmdb', HEX, 32), ''),
  'rapidapi-key': () =>
    between(
      'RAPIDAPI_KEY=',
      `${letters('rapid1', HEX, 10)}msh${letters('rapid2', HEX, 15)}p${letters('rapid3', HEX, 6)}jsn${letters('rapid4', HEX, 12)}`,
      '',
    ),
}
