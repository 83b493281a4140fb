import { openssh, pem } from '../fakes/keys.ts'
import { base58Key, bech32Key, extendedKey, natsSeed, phrase, solanaFile, solanaKey, stellarSeed, substrateAddress } from './chains.ts'
import type { Deal } from './generate.ts'
import { dealFrom, ed25519, fill, signedToken, UUID } from './generate.ts'
import type { Sample } from './sample.ts'
import { tokens } from './tokens.ts'

/** Where a secret stands in an expanded text. `wide`: encoded or of several lines, so that only its lines count. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly wide: boolean
}

/** A sample as it is scanned, and where its secrets are. */
export interface Expanded {
  readonly text: string
  readonly places: readonly Place[]
}

/** `«recipe»` is a labelled place, `‹recipe›` is not. */
const MARK = /«(?<secret>[^«»]+)»|‹(?<shown>[^‹›]+)›/g

/** `⟨recipe⟩` inside a text that is encoded as a whole: `⟨word⟩:⟨[w20]⟩|base64`. */
const HOLE = /⟨(?<recipe>[^⟨⟩]+)⟩/g

/** Free forms, keys and wallets by name; what is no name is a pattern as `generate.ts` fills it. */
const recipes: Readonly<Record<string, (deal: Deal) => string>> = {
  word: deal => deal.word(),
  low: deal => deal.word() + fill('[D2]', deal),
  pwd: deal => fill(`${capital(deal.word())}[D2]!${deal.word()}#[w4]`, deal),
  plain: deal => fill(`${capital(deal.word())}[D4]${deal.word()}`, deal),
  dashed: deal => [deal.word(), deal.word(), deal.word(), fill('[D2]', deal)].join('-'),
  spaced: deal => [deal.word(), deal.word(), deal.word(), deal.word()].join(' '),
  umlaut: deal => `Käse${capital(deal.word())}Müßig${fill('[D3]', deal)}`,
  cyrillic: deal => `пароль-${deal.word()}-${fill('[D4]', deal)}`,
  symbols: deal => fill('[l3]^[D2]&[l4]*(;[w6]', deal),
  uuid: deal => fill(UUID, deal),
  bytes32: deal => deal.bytes(32).toString('base64'),
  bytes64: deal => deal.bytes(64).toString('base64'),
  jwt: deal => signedToken({ sub: deal.word(), role: 'editor' })(deal),
  'jwt-anon': signedToken({ iss: 'supabase', role: 'anon' }),
  pem: deal => pem('PRIVATE KEY', ed25519(deal)).text,
  'pem-rsa': deal => pem('RSA PRIVATE KEY', der(deal, 604)).text,
  'pem-ec': deal => pem('EC PRIVATE KEY', Buffer.concat([Buffer.from('30770201010420', 'hex'), deal.bytes(114)])).text,
  'pem-pgp': deal => pem('PGP PRIVATE KEY BLOCK', deal.bytes(400)).text,
  openssh: () => pem('OPENSSH PRIVATE KEY', openssh('none')).text,
  certificate: deal => pem('CERTIFICATE', der(deal, 400)).text,
  'public-key': deal => pem('PUBLIC KEY', Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), deal.bytes(32)])).text,
  'pgp-message': deal => pem('PGP MESSAGE', deal.bytes(200)).text,
  phrase: phrase(128),
  'phrase-15': phrase(160),
  'phrase-24': phrase(256),
  wif: base58Key('80', 32, '01'),
  xprv: extendedKey,
  tezos: base58Key('0d0f3a07', 32),
  sui: bech32Key('suiprivkey', '00'),
  nostr: bech32Key('nsec'),
  'nostr-public': bech32Key('npub'),
  age: deal => bech32Key('age-secret-key-')(deal).toUpperCase(),
  'age-public': bech32Key('age'),
  nats: natsSeed,
  stellar: stellarSeed,
  'solana-file': solanaFile,
  'solana-key': solanaKey,
  ss58: substrateAddress,
  ...tokens,
}

/** The text of a sample with its made-up values in place; further lines of a value get the indentation of its first. */
export function expand({ id, text }: Pick<Sample, 'id' | 'text'>): Expanded {
  const places: Place[] = []
  let expanded = ''
  let from = 0
  for (const match of text.matchAll(MARK)) {
    const { secret, shown } = match.groups ?? {}
    expanded += text.slice(from, match.index)
    const value = indented(make(secret ?? shown!, dealFrom(`${id} ${match.index}`)), expanded)
    const wide = value.includes('\n') || (secret ?? '').includes('|')
    if (secret !== undefined) places.push({ start: expanded.length, end: expanded.length + value.length, wide })
    expanded += value
    from = match.index + match[0].length
  }
  return { text: expanded + text.slice(from), places }
}

function make(recipe: string, deal: Deal): string {
  const [base = '', ...encodings] = recipe.split('|')
  const value = base.includes('⟨') ? base.replace(HOLE, (_, inner: string) => plain(inner, deal)) : plain(base, deal)
  return encodings.reduce(encode, value)
}

function plain(base: string, deal: Deal): string {
  if (base.startsWith('=')) return base.slice(1)
  const maker = recipes[base]
  if (maker !== undefined) return maker(deal)
  if (!base.includes('[')) throw new Error(`no recipe is called ${base}; test/labelled/recipes.ts lists them`)
  return fill(base, deal)
}

function encode(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text).toString('base64')
  if (encoding === 'percent') return encodeURIComponent(text)
  if (encoding === 'line') return text.replaceAll('\n', '\\n')
  throw new Error(`no encoding is called ${encoding}`)
}

function indented(value: string, before: string): string {
  const [, indentation = ''] = /(?:^|\n)([ \t]*)[^\n]*$/.exec(before) ?? []
  return value.replaceAll('\n', '\n' + indentation)
}

/** A DER sequence of that many bytes after its head. */
function der(deal: Deal, length: number): Buffer {
  return Buffer.concat([Buffer.from([0x30, 0x82, length >> 8, length & 255]), deal.bytes(length)])
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
