import type { Rule } from '../src/rule.ts'

/** A signed URL that is as good as a key: it lives long, or lets its holder write. */
export const longLivedUrl: Rule = {
  id: 'long-lived-url',
  severity: 'warning',
  summary: 'Sign URLs for reading, and for no longer than a few days.',

  *check({ secrets }) {
    for (const secret of secrets) {
      const excess = secret.grant?.excess
      if (excess === undefined) continue
      yield { at: secret.span, message: `${secret.title} ${excess}: sign one that only reads, for a few days at most`, secret }
    }
  },
}
