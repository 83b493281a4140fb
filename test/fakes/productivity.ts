import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, between, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Work, customers and content. */
export const productivityFakes: Recipes = {
  'linear-api-key': () => token('lin_api_', letters('linear', BASE62, 40)),
  'linear-oauth-token': () => token('lin_oauth_', letters('linear-oauth', HEX, 64)),
  'linear-webhook-secret': () => token('lin_wh_', letters('linear-wh', BASE62, 40)),
  'asana-token': () =>
    between(
      'ASANA_ACCESS_TOKEN=',
      `2/${letters('asana1', '123456789', 16)}/${letters('asana2', '123456789', 16)}:${letters('asana3', HEX, 32)}`,
      '',
    ),
  'clickup-token': () => token('pk_', `${letters('clickup1', '123456789', 8)}_${letters('clickup2', UPPER + DIGITS, 32)}`),
  'shortcut-token': () => between('SHORTCUT_API_TOKEN=', uuid('shortcut'), ''),
  'trello-token': () => token('ATTA', letters('trello', HEX, 72)),
  'todoist-token': () => between('TODOIST_API_TOKEN=', letters('todoist', HEX, 40), ''),
  'coda-token': () => between('CODA_API_TOKEN=', uuid('coda'), ''),
  'smartsheet-token': () => between('SMARTSHEET_ACCESS_TOKEN=', letters('smartsheet', BASE62, 37), ''),
  'figma-token': () => token('figd_', letters('figma', BASE62, 40)),
  'frame-io-token': () => token('fio-u-', letters('frameio', BASE62, 64)),
  'dropbox-token': () => token('sl.', 'u.' + letters('dropbox', BASE62, 400)),
  'dropbox-secret': () => between('DROPBOX_APP_SECRET=', letters('dropbox2', BASE36, 15), ''),
  'box-secret': () => between('BOX_CLIENT_SECRET=', letters('box', BASE62, 32), ''),
  'contentful-token': () => token('CFPAT-', letters('contentful', BASE62, 43)),
  'sanity-token': () => between('SANITY_API_TOKEN=', 'sk' + letters('sanity', BASE62, 178), ''),
  'ghost-key': () => between('GHOST_ADMIN_API_KEY=', `${letters('ghost1', HEX, 24)}:${letters('ghost2', HEX, 64)}`, ''),
  'webflow-token': () => between('WEBFLOW_API_TOKEN=', letters('webflow', HEX, 64), ''),
  'typeform-token': () => token('tfp_', `${letters('typeform1', BASE62, 44)}_${letters('typeform2', BASE62, 14)}`),
  'cal-com-key': () => token('cal_live_', letters('calcom', HEX, 32)),
}
