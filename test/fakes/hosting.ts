import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, bytes, checked, HEX, letters, token, uuid } from './recipe.ts'

/** Where sites and services run. */
export const hostingFakes: Recipes = {
  'vercel-token': () => checked('vcp_', letters('vercel', BASE62, 50)),
  'vercel-token-bad-checksum': () => token('vcp_', letters('vercel', BASE62, 50) + '000000'),
  'vercel-ai-gateway-key': () => checked('vck_', letters('gateway', BASE62, 50)),
  'vercel-legacy-token': () => token('VERCEL_TOKEN=', letters('vercel-old', BASE62, 24)),
  'vercel-blob-token': () => token('vercel_blob_rw_', `${letters('blob1', BASE62, 16)}_${letters('blob2', BASE62, 30)}`),
  'vercel-edge-config-url': () => token(`https://edge-config.vercel.com/ecfg_${letters('ecfg', BASE36, 27)}?token=`, uuid('ecfg')),
  'vercel-deploy-hook': () =>
    token('https://api.vercel.com/v1/integrations/deploy/', `prj_${letters('prj', BASE62, 28)}/${letters('hook', BASE62, 10)}`),
  'netlify-token': () => token('nfp_', letters('netlify', BASE62, 36)),
  'netlify-build-hook': () => token('https://api.netlify.com/build_hooks/', letters('netlify-hook', HEX, 24)),
  'heroku-key': () => token('HRKU-', letters('heroku', BASE62, 60)),
  'heroku-legacy-key': () => token('HEROKU_API_KEY=', uuid('heroku')),
  'fly-token': () => token('FlyV1 fm2_', bytes('fly', 300).toString('base64')),
  'fly-token-pair': () => token('FlyV1 fm2_', `${bytes('fly1', 150).toString('base64')},fm2_${bytes('fly2', 200).toString('base64')}`),
  'fly-legacy-token': () => token('fo1_', letters('fly-old', BASE62, 43)),
  'render-key': () => token('rnd_', letters('render', BASE62, 28)),
  'render-deploy-hook': () =>
    token(`https://api.render.com/deploy/srv-${letters('srv', BASE36, 20)}?key=`, letters('render-hook', BASE62, 11)),
  'railway-token': () => token('RAILWAY_TOKEN=', uuid('railway')),
  'koyeb-token': () => token('KOYEB_TOKEN=', letters('koyeb', BASE36, 64)),
  'deno-deploy-token': () => token('ddp_', letters('deno', BASE62, 36)),
  'supabase-token': () => token('sbp_', letters('supabase', HEX, 40)),
  'supabase-secret-key': () => token('sb_secret_', `${letters('sb1', BASE62, 22)}_${letters('sb2', BASE62, 8)}`),
  'supabase-publishable-key': () => token('sb_publishable_', `${letters('sb3', BASE62, 22)}_${letters('sb4', BASE62, 8)}`),
  'convex-deploy-key': () => token('prod:happy-otter-123|', base64(JSON.stringify({ v2: letters('convex', HEX, 32) }))),
  'appwrite-key': () => token('standard_', letters('appwrite', HEX, 256)),
  'expo-token': () => token('EXPO_TOKEN=', letters('expo', BASE62 + '_-', 40)),
}
