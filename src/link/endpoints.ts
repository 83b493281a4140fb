import { cutWord, HOLE, patternText } from '../formats/word.ts'
import type { Endpoint, Variable } from '../model.ts'
import type { Word } from '../parsed.ts'
import { wordsOf } from '../secrets/names.ts'
import type { Resolver } from './resolve.ts'
import { passedOn } from './resolve.ts'

// `http://user:…@api.acme.dev:8000/v1`, `redis://cache`
const PLAIN =
  /(?<![\w+.-])(?<scheme>http|ws|redis|ftp|amqp|mqtt):\/\/(?:[^\s/@?#"'`]*@)?(?<host>\[[^\]\s]*\]|[^\s:/?#"'`\\,;<>()[\]{}&|]*)/gi
const SCHEMES = ['http', 'ws', 'redis', 'ftp', 'amqp', 'mqtt']
/** The machine itself, and names that only its own network knows. */
const NEAR =
  /^(?:127(?:\.\d{1,3}){3}|0\.0\.0\.0|169\.254(?:\.\d{1,3}){2}|\[(?:::1?|fe80:.*)\]|[^.[]*|.*\.(?:localhost|local|internal|svc|ts\.net))$/i
/** Names that are made for documentation, and the names of XML vocabularies. */
const NOWHERE = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|w3\.org)$|^schemas\./i
/** Variables whose addresses nobody talks to in plain text: a proxy tunnels, an origin is compared. */
const SAID = new Set(['proxy', 'origin', 'origins', 'referer'])

/** What variables talk to without encryption, outside of their own deployment. */
export function endpointsOf(env: readonly Variable[], resolver: Resolver): readonly Endpoint[] {
  return env.flatMap(({ name, value, span, trail }) => {
    const found = SAID.has(wordsOf(name.value).at(-1) ?? '') ? [] : farIn(resolver.shown(passedOn({ name, value, span })))
    const schemes = [...new Set(found.map(({ scheme }) => scheme))]
    return schemes.map(scheme => ({ scheme, setting: name.value, span: trail[0]?.at ?? span, trail }))
  })
}

/** The same for the words of a command line, as they are written. */
export function endpointsIn(words: readonly Word[]): readonly Endpoint[] {
  return words.flatMap(word =>
    farIn(patternText(word)).map(({ scheme, from, to }) => ({ scheme, span: cutWord(word, from, to).span, trail: [] })),
  )
}

/** The addresses of other machines; a host of which a part is not known may be any. */
function farIn(text: string): readonly { readonly scheme: string; readonly from: number; readonly to: number }[] {
  const lower = text.toLowerCase()
  if (!SCHEMES.some(scheme => lower.includes(`${scheme}://`))) return []
  return Array.from(text.matchAll(PLAIN)).flatMap(({ 0: address, index, groups }) =>
    isFar(groups!['host']!) ? [{ scheme: groups!['scheme']!.toLowerCase(), from: index, to: index + address.length }] : [],
  )
}

function isFar(host: string): boolean {
  return host !== '' && !host.includes(HOLE) && !host.startsWith('$') && !NEAR.test(host) && !NOWHERE.test(host)
}
