import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, bytes, DIGITS, HEX, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Push notifications, realtime channels and chat servers. */
export const notificationsFakes: Recipes = {
  'mattermost-token': () => between('MATTERMOST_TOKEN=', letters('mattermost', BASE36, 26), ''),
  'zulip-api-key': () => between('ZULIP_API_KEY=', letters('zulip', BASE62, 32), ''),
  'line-access-token': () => between('LINE_CHANNEL_ACCESS_TOKEN=', bytes('line', 128).toString('base64'), ''),
  'line-channel-secret': () => between('LINE_CHANNEL_SECRET=', letters('line-secret', HEX, 32), ''),
  'zoom-client-secret': () => between('ZOOM_CLIENT_SECRET=', letters('zoom', BASE62, 32), ''),
  'ntfy-token': () => token('tk_', letters('ntfy', BASE62, 29)),
  'pushover-token': () => between('PUSHOVER_TOKEN=', letters('pushover', BASE36, 30), ''),
  'pushbullet-token': () => between('PUSHBULLET_TOKEN=', 'o.' + letters('pushbullet', BASE62, 32), ''),
  'gotify-token': () => between('GOTIFY_TOKEN=', 'A' + letters('gotify', BASE62, 14), ''),
  'onesignal-key': () => token('os_v2_app_', letters('onesignal', LOWER + '234567', 103)),
  'courier-token': () => token('pk_prod_', letters('courier', DIGITS + UPPER, 28)),
  'vapid-private-key': () => between('VAPID_PRIVATE_KEY=', bytes('vapid', 32).toString('base64url'), ''),
  'ably-key': () =>
    between('ABLY_API_KEY=', `${letters('ably1', BASE62, 6)}.${letters('ably2', BASE62, 6)}:${letters('ably3', BASE62, 43)}`, ''),
  'pusher-secret': () => between('PUSHER_APP_SECRET=', letters('pusher', HEX, 20), ''),
  'pubnub-key': () => token('sec-c-', base64(uuid('pubnub'))),
  'stream-secret': () => between('STREAM_API_SECRET=', letters('stream', BASE36, 64), ''),
  'sendbird-token': () => between('SENDBIRD_API_TOKEN=', letters('sendbird', HEX, 40), ''),
  'agora-certificate': () => between('AGORA_APP_CERTIFICATE=', letters('agora', HEX, 32), ''),
  'daily-key': () => between('DAILY_API_KEY=', letters('daily', HEX, 64), ''),
  'pushover-user': () => between('PUSHOVER_USER_KEY=', 'u' + letters('pushover-user', BASE36, 29), ''),
}
