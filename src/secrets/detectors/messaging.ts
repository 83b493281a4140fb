import { base62, crc32 } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named } from './named.ts'

const POSTS = 'lets its holder post into the channel'
const BOT = 'lets its holder act as the bot and read what it is sent'
const REINSTALL = 'rotate it in the settings of the app at api.slack.com/apps'

/** What the base64 of a decimal number starts with: a bot token of Discord starts with the id of its bot. */
const DISCORD_STARTS = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap(start => [...'AEIMQUYcgk'].map(next => start + next))

/** Chat. */
export const messaging = (): readonly Detector[] => [
  {
    id: 'slack-app-level-token',
    title: 'Slack app-level token',
    provider: 'Slack',
    opens: 'lets its holder receive the events of the Slack app in all workspaces',
    revoke: 'revoke it under Basic Information > App-Level Tokens of the app',
    url: 'https://docs.slack.dev/authentication/tokens',
    keywords: ['xapp-'],
    pattern: /xapp-\d-A[A-Z0-9]{8,12}-\d{10,15}-[0-9a-f]{64}/y,
  },
  {
    id: 'slack-token',
    title: 'Slack token',
    provider: 'Slack',
    opens: 'lets its holder read and write in the Slack workspace within its scopes',
    revoke: 'revoke it with auth.revoke or reinstall the app, under OAuth & Permissions',
    url: 'https://docs.slack.dev/authentication/tokens',
    keywords: ['xoxa-', 'xoxb-', 'xoxc-', 'xoxe-', 'xoxe.', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'],
    pattern: /(?:xoxe\.xox[bp]|xox[abceoprs])-(?:[A-Za-z0-9]{1,20}-){1,4}[A-Za-z0-9]{16,200}(?![\w-])/y,
  },
  {
    id: 'slack-webhook',
    title: 'Slack webhook',
    provider: 'Slack',
    opens: 'lets its holder post into the channel',
    revoke: 'delete it under Incoming Webhooks of the app',
    url: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    keywords: ['https://hooks.slack.com/services/'],
    pattern: /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/[A-Za-z0-9]{20,30}/y,
  },
  {
    id: 'slack-workflow-webhook',
    title: 'Slack workflow webhook',
    provider: 'Slack',
    opens: 'lets its holder start the workflow',
    revoke: 'remove the trigger of the workflow',
    url: 'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
    keywords: ['https://hooks.slack.com/workflows/', 'https://hooks.slack.com/triggers/'],
    pattern:
      /https:\/\/hooks\.slack\.com\/(?:workflows|triggers)\/[TE][A-Z0-9]{6,14}\/(?:A[A-Z0-9]{6,14}\/)?\d{10,20}\/[A-Za-z0-9]{20,40}/y,
  },
  {
    id: 'slack-signing-secret',
    title: 'Slack signing secret',
    provider: 'Slack',
    opens: 'lets its holder forge requests of Slack to the app',
    revoke: REINSTALL,
    url: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
    ...named(['SLACK_SIGNING_SECRET', 'SLACK_SIGNING'], /[0-9a-f]{32}/),
  },
  {
    id: 'slack-client-secret',
    title: 'Slack client secret',
    provider: 'Slack',
    opens: 'lets its holder act as the app towards Slack',
    revoke: REINSTALL,
    url: 'https://docs.slack.dev/authentication/installing-with-oauth',
    ...named(['SLACK_CLIENT_SECRET'], /[0-9a-f]{32}/),
  },
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    provider: 'Discord',
    opens: BOT,
    revoke: 'reset it under Bot of the application in the developer portal',
    url: 'https://discord.com/developers/docs/reference#authentication',
    keywords: DISCORD_STARTS,
    pattern: /(?<bot>[MNO][A-Za-z0-9]{22,27})\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/y,
    check: discordVerdict,
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook',
    provider: 'Discord',
    opens: POSTS,
    revoke: 'delete it under Integrations of the channel',
    url: 'https://discord.com/developers/docs/resources/webhook',
    keywords: [
      'https://discord.com/api/',
      'https://discordapp.com/api/',
      'https://ptb.discord.com/api/',
      'https://canary.discord.com/api/',
      'https://ptb.discordapp.com/api/',
      'https://canary.discordapp.com/api/',
    ],
    pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}(?![\w-])/y,
  },
  {
    id: 'discord-client-secret',
    title: 'Discord client secret',
    provider: 'Discord',
    opens: 'lets its holder act as the application towards Discord',
    revoke: 'reset it under OAuth2 of the application in the developer portal',
    url: 'https://discord.com/developers/docs/topics/oauth2',
    ...named(['DISCORD_CLIENT_SECRET'], /[\w-]{32}/),
  },
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    provider: 'Telegram',
    opens: BOT,
    revoke: 'revoke it with /revoke of @BotFather',
    url: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    keywords: [':AA'],
    pattern: /(?<=(?<!\w)(?:bot)?\d{8,10}):(?<secret>AA[\w-]{33})(?![\w-])/dy,
  },
  {
    id: 'teams-webhook',
    title: 'Microsoft Teams webhook',
    provider: 'Microsoft',
    opens: POSTS,
    revoke: 'remove the connector of the channel',
    url: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    keywords: ['.webhook.office.com/webhookb2/'],
    pattern:
      /\.webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/[\w-]{20,60})?)(?![\w-])/dy,
  },
  {
    id: 'power-automate-url',
    title: 'Power Automate trigger',
    provider: 'Microsoft',
    opens: 'lets its holder start the flow, and post into its Teams channel',
    revoke: 'regenerate the key of the trigger, under Access keys of the logic app',
    url: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
    keywords: ['.logic.azure.com', '.powerplatform.com'],
    pattern:
      /\.(?:logic\.azure|powerplatform)\.com(?::443)?\/[\w/]{0,60}workflows\/[0-9a-f]{32}\/triggers\/[\w/.?&=%-]{1,300}?sig=(?<secret>[\w-]{43})(?![\w-])/dy,
  },
  {
    id: 'google-chat-webhook',
    title: 'Google Chat webhook',
    provider: 'Google',
    opens: 'lets its holder post into the space',
    revoke: 'remove it under Apps & integrations of the space',
    url: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    keywords: ['https://chat.googleapis.com/v1/spaces/'],
    pattern: /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,20}\/messages\?key=AIza[\w-]{35}&token=[\w%-]{40,60}(?![\w-])/y,
  },
  {
    id: 'feishu-webhook',
    title: 'Feishu or Lark bot webhook',
    provider: 'Lark',
    opens: POSTS,
    revoke: 'remove the bot of the group',
    url: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    keywords: ['https://open.feishu.cn/open-apis/bot/', 'https://open.larksuite.com/open-apis/bot/'],
    pattern:
      /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})/y,
  },
  {
    id: 'dingtalk-webhook',
    title: 'DingTalk robot webhook',
    provider: 'DingTalk',
    opens: 'lets its holder post into the group',
    revoke: 'remove the robot of the group',
    url: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    keywords: ['https://oapi.dingtalk.com/robot/send?access_token='],
    pattern: /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/y,
  },
  {
    id: 'wecom-webhook',
    title: 'WeCom robot webhook',
    provider: 'WeCom',
    opens: 'lets its holder post into the group',
    revoke: 'remove the robot of the group',
    url: 'https://developer.work.weixin.qq.com/document/path/91770',
    keywords: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key='],
    pattern: /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
  },
  {
    id: 'webex-access-token',
    title: 'Webex access token',
    provider: 'Cisco',
    opens: BOT,
    revoke: 'regenerate it on the page of the bot at developer.webex.com',
    url: 'https://developer.webex.com/docs/bots',
    keywords: ['_PF84_', '_P0A1_', '_PE93_'],
    pattern:
      /(?<=(?<![\w-])(?=(?<secret>[A-Za-z0-9]{64}_P(?:F84|0A1|E93)_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])))[A-Za-z0-9]{64})_P(?:F84|0A1|E93)_/dy,
  },
  {
    id: 'intercom-access-token',
    title: 'Intercom access token',
    provider: 'Intercom',
    opens: 'lets its holder read the customers and conversations of the workspace',
    revoke: 'regenerate it under Configure > Authentication of the app',
    url: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    keywords: ['dG9rOj', 'dG9rOm'],
    pattern: /dG9rO[jm][A-Za-z0-9+/]{50,62}={0,2}(?![\w+/=])/y,
    check: intercomVerdict,
  },
  {
    id: 'matrix-access-token',
    title: 'Matrix access token',
    provider: 'Matrix',
    opens: 'lets its holder act as the user on the homeserver',
    revoke: 'log its device out',
    url: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    keywords: ['syt_', 'mat_', 'mar_', 'mct_', 'mcr_'],
    pattern: /(?:syt_[A-Za-z0-9+/=_-]{2,100}_[A-Za-z]{20}|m(?:at|ar|ct|cr)_[A-Za-z0-9]{30})_[A-Za-z0-9]{6}/y,
    check: matrixVerdict,
  },
]

function discordVerdict({ groups: { bot = '' } }: Match): Verdict {
  return SNOWFLAKE.test(Buffer.from(bot, 'base64').toString('latin1')) ? 'passed' : 'harmless'
}

/** `80351110224678912` */
const SNOWFLAKE = /^\d{17,20}$/

/** Tokens of Synapse and of the Matrix Authentication Service end in the CRC32, in base 62, of all before the last underscore. */
function matrixVerdict({ text }: Match): Verdict {
  return base62(crc32(text.slice(0, -7)), 6) === text.slice(-6) ? 'passed' : 'failed'
}

function intercomVerdict({ text }: Match): Verdict {
  return INTERCOM.test(Buffer.from(text, 'base64').toString('latin1')) ? 'passed' : 'harmless'
}

/** `tok:0a1b2c3d_4e5f_…:1:0` */
const INTERCOM = /^tok:[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}:/
