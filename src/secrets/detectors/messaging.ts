import type { Detector } from '../detector.ts'

/** Chat and mail. */
export const messaging: readonly Detector[] = [
  {
    id: 'slack-token',
    title: 'Slack token',
    opens: 'lets its holder read and write in the Slack workspace within its scopes',
    url: 'https://docs.slack.dev/authentication/tokens',
    keywords: ['xoxa-', 'xoxb-', 'xoxc-', 'xoxe-', 'xoxe.', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    pattern: /(?:xoxe\.xox[bp]|xox[abceoprs]|xapp)-(?:[A-Za-z0-9]{1,20}-){1,4}[A-Za-z0-9]{16,200}(?![\w-])/y,
  },
  {
    id: 'slack-webhook',
    title: 'Slack webhook',
    opens: 'lets its holder post into the channel',
    url: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    keywords: ['https://hooks.slack.com/'],
    pattern:
      /https:\/\/hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}|(?:workflows|triggers)\/[\w/]{10,60})\/[A-Za-z0-9]{20,64}/y,
  },
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    opens: 'lets its holder send mail as the account',
    url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    keywords: ['SG.'],
    pattern: /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/y,
  },
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    opens: 'lets its holder act as the bot and read what it is sent',
    url: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    keywords: [':AA'],
    pattern: /(?<=(?<!\w)\d{8,10}):(?<secret>AA[\w-]{33})(?![\w-])/dy,
  },
]
