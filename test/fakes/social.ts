import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, between, HEX, letters, LOWER, token, uuid } from './recipe.ts'

/** Social networks, media and games. */
export const socialFakes: Recipes = {
  'facebook-token': () => token('EAA', letters('facebook', BASE62, 180)),
  'facebook-secret': () => between('FACEBOOK_APP_SECRET=', letters('facebook-secret', HEX, 32), ''),
  'instagram-token': () => token('IGAA', letters('instagram', BASE62, 160)),
  'x-bearer-token': () =>
    token('A'.repeat(22), `${letters('x1', BASE62, 28)}%2B${letters('x2', BASE62, 21)}%3D${letters('x3', BASE62, 50)}`),
  'x-consumer-secret': () => between('TWITTER_API_SECRET=', letters('x-consumer', BASE62, 50), ''),
  'x-access-secret': () => between('TWITTER_ACCESS_TOKEN_SECRET=', letters('x-access', BASE62, 45), ''),
  'linkedin-secret': () => between('LINKEDIN_CLIENT_SECRET=', letters('linkedin', BASE62, 16), ''),
  'linkedin-prefixed-secret': () =>
    between('LINKEDIN_CLIENT_SECRET=', `WPL_AP1.${letters('linkedin2', BASE62, 16)}.${letters('linkedin3', BASE62, 6)}==`, ''),
  'twitch-secret': () => between('TWITCH_CLIENT_SECRET=', letters('twitch', BASE36, 30), ''),
  'twitch-token': () => token('oauth:', letters('twitch2', BASE36, 30)),
  'reddit-secret': () => between('REDDIT_CLIENT_SECRET=', letters('reddit', BASE62, 30), ''),
  'spotify-secret': () => between('SPOTIFY_CLIENT_SECRET=', letters('spotify', HEX, 32), ''),
  'steam-key': () => between('STEAM_API_KEY=', letters('steam', HEX, 32).toUpperCase(), ''),
  'riot-key': () => token('RGAPI-', uuid('riot')),
  'bluesky-password': () =>
    between('BLUESKY_APP_PASSWORD=', [1, 2, 3, 4].map(part => letters(`bluesky${part}`, LOWER + '234567', 4)).join('-'), ''),
  'mastodon-token': () => between('MASTODON_ACCESS_TOKEN=', letters('mastodon', BASE62, 43), ''),
  'strava-secret': () => between('STRAVA_CLIENT_SECRET=', letters('strava', HEX, 40), ''),
  'vk-token': () => token('vk1.a.', letters('vk', BASE62, 190)),
  'unsplash-key': () => between('UNSPLASH_ACCESS_KEY=', letters('unsplash', BASE62, 43), ''),
  'last-fm-secret': () => between('LASTFM_API_SECRET=', letters('lastfm', HEX, 32), ''),
}
