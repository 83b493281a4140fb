import type { Recipes } from './recipe.ts'
import { BASE62, between, HEX, letters, LOWER, token, uuid } from './recipe.ts'

/** Sending mail. */
export const mailFakes: Recipes = {
  'mailgun-key': () => token('key-', letters('mailgun', HEX, 32)),
  'mailgun-sending-key': () =>
    between('MAILGUN_API_KEY=', `${letters('mailgun1', HEX, 32)}-${letters('mailgun2', HEX, 8)}-${letters('mailgun3', HEX, 8)}`, ''),
  'mailchimp-key': () => token('', letters('mailchimp', HEX, 32) + '-us21'),
  'mandrill-key': () => between('MANDRILL_API_KEY=', 'md-' + letters('mandrill', BASE62, 22), ''),
  'postmark-token': () => between('POSTMARK_SERVER_TOKEN=', uuid('postmark'), ''),
  'resend-key': () => token('re_', `${letters('resend1', BASE62, 8)}_${letters('resend2', BASE62, 24)}`),
  'brevo-key': () => token('xkeysib-', `${letters('brevo1', HEX, 64)}-${letters('brevo2', BASE62, 16)}`),
  'brevo-smtp-key': () => token('xsmtpsib-', `${letters('brevo3', HEX, 64)}-${letters('brevo4', BASE62, 16)}`),
  'sparkpost-key': () => between('SPARKPOST_API_KEY=', letters('sparkpost', HEX, 40), ''),
  'mailersend-token': () => token('mlsn.', letters('mailersend', HEX, 64)),
  'mailjet-key': () => between('MJ_APIKEY_PRIVATE=', letters('mailjet', HEX, 32), ''),
  'elastic-email-key': () => between('ELASTIC_EMAIL_API_KEY=', letters('elastic-email', HEX, 96).toUpperCase(), ''),
  'mailtrap-token': () => between('MAILTRAP_API_TOKEN=', letters('mailtrap', HEX, 32), ''),
  'smtp2go-key': () => between('SMTP2GO_API_KEY=', 'api-' + letters('smtp2go', HEX, 32).toUpperCase(), ''),
  'loops-key': () => between('LOOPS_API_KEY=', letters('loops', HEX, 32), ''),
  'plunk-key': () => between('PLUNK_API_KEY=', 'sk_' + letters('plunk', HEX, 48), ''),
  'customer-io-key': () => between('CUSTOMERIO_API_KEY=', letters('customer-io', HEX, 20), ''),
  'klaviyo-key': () => token('pk_', letters('klaviyo', HEX, 34)),
  'nylas-key': () => token('nyk_v0_', letters('nylas', BASE62, 64)),
  'iterable-key': () => between('ITERABLE_API_KEY=', letters('iterable', HEX, 32), ''),
  'activecampaign-key': () => between('ACTIVECAMPAIGN_API_KEY=', letters('activecampaign', HEX, 72), ''),
  'gmail-app-password': () => between('GMAIL_APP_PASSWORD=', letters('gmail', LOWER, 16), ''),
  'postmark-smtp-user': () => between('SMTP_HOST=smtp.postmarkapp.com\nSMTP_USER=', uuid('postmark-user'), ''),
}
