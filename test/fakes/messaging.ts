import { crc32 } from 'node:zlib'
import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE62, between, HEX, inBase, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Chat. */
export const messagingFakes: Recipes = {
  'slack-user-token': () =>
    token(
      'xoxp-',
      `${letters('su1', '123456789', 12)}-${letters('su2', '123456789', 13)}-${letters('su3', '123456789', 13)}-${letters('su4', HEX, 32)}`,
    ),
  'slack-configuration-token': () => token('xoxe.xoxp-1-', letters('sc1', BASE62, 163)),
  'slack-refresh-token': () => token('xoxe-1-', letters('sc2', BASE62, 147)),
  'slack-workflow-webhook': () =>
    token(
      'https://hooks.slack.com/workflows/',
      `T${letters('ww1', UPPER, 10)}/A${letters('ww2', UPPER, 10)}/${letters('ww3', '123456789', 18)}/${letters('ww4', BASE62, 24)}`,
    ),
  'slack-workflow-trigger': () =>
    token(
      'https://hooks.slack.com/triggers/',
      `T${letters('wt1', UPPER, 10)}/${letters('wt3', '123456789', 13)}/${letters('wt4', HEX, 32)}`,
    ),
  'slack-signing-secret': () => between('SLACK_SIGNING_SECRET=', letters('slack-signing', HEX, 32), ''),
  'slack-client-secret': () => between('SLACK_CLIENT_SECRET=', letters('slack-client', HEX, 32), ''),
  'discord-bot-token': discordBot,
  'discord-webhook': () => token('https://discord.com/api/webhooks/', `${letters('dw1', '123456789', 19)}/${letters('dw2', BASE62, 68)}`),
  'discord-client-secret': () => between('DISCORD_CLIENT_SECRET=', letters('discord-secret', BASE62, 32), ''),
  'teams-webhook': () =>
    between(
      'https://acme.webhook.office.com/webhookb2/',
      `${uuid('tw1')}@${uuid('tw2')}/IncomingWebhook/${letters('tw3', HEX, 32)}/${uuid('tw4')}`,
      '',
    ),
  'power-automate-url': () =>
    between(
      `https://prod-01.westeurope.logic.azure.com:443/workflows/${letters('pa1', HEX, 32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=`,
      letters('pa2', BASE62, 43),
      '',
    ),
  'google-chat-webhook': () =>
    token(
      'https://chat.googleapis.com/v1/spaces/',
      `${letters('gc1', BASE62, 11)}/messages?key=AIza${letters('gc2', BASE62, 35)}&token=${letters('gc3', BASE62, 43)}`,
    ),
  'feishu-webhook': () => token('https://open.feishu.cn/open-apis/bot/v2/hook/', uuid('feishu')),
  'dingtalk-webhook': () => token('https://oapi.dingtalk.com/robot/send?access_token=', letters('dingtalk', HEX, 64)),
  'wecom-webhook': () => token('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', uuid('wecom')),
  'webex-token': () => token('', `${letters('webex', BASE62, 64)}_PF84_${uuid('webex')}`),
  'intercom-token': () => token('dG9rO', base64(`tok:${uuid('intercom').replaceAll('-', '_')}:1:0`).slice(5)),
  'matrix-token': () => summed(`syt_${base64('botty')}_${letters('matrix', UPPER + LOWER, 20)}`),
  'matrix-service-token': () => summed(`mct_${letters('matrix-service', BASE62, 30)}`),
  'slack-signing': () => between('SLACK_SIGNING=', letters('slack-signing-short', HEX, 32), ''),
}

function discordBot(): Fake {
  const id = base64(letters('discord-id', '123456789', 19)).replace(/=+$/, '')
  return token('', `${id}.${letters('discord-time', BASE62, 6)}.${letters('discord-bot', BASE62, 38)}`)
}

/** Ends in the CRC32 of all that stands before it. */
function summed(text: string): Fake {
  return token(text.slice(0, 4), `${text.slice(4)}_${inBase(crc32(text), BASE62, 6)}`)
}
