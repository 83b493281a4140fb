import { createECDH, createHmac, pbkdf2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isHarmless } from '../../src/secrets/harmless.ts'
import { isKnown } from '../../src/secrets/known.ts'
import { fake } from '../fakes.ts'
import { ids } from './finding.ts'

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const HARDENED = 2 ** 31

/** A key and its chain code. */
interface Extended {
  readonly key: Buffer
  readonly chain: Buffer
}

/** The keys of `m/44'/60'/0'/0/n`, as BIP32 derives them from a phrase. */
function accountsOf(phrase: string, count: number): string[] {
  const seed = pbkdf2Sync(phrase, 'mnemonic', 2048, 64, 'sha512')
  const parent = [44 + HARDENED, 60 + HARDENED, HARDENED, 0].reduce(
    child,
    split(createHmac('sha512', 'Bitcoin seed').update(seed).digest()),
  )
  return Array.from({ length: count }, (_, at) => child(parent, at).key.toString('hex'))
}

function child({ key, chain }: Extended, index: number): Extended {
  const number = Buffer.alloc(4)
  number.writeUInt32BE(index)
  const ecdh = createECDH('secp256k1')
  ecdh.setPrivateKey(key)
  const data = index >= HARDENED ? Buffer.concat([Buffer.alloc(1), key]) : ecdh.getPublicKey(null, 'compressed')
  const next = split(createHmac('sha512', chain).update(data).update(number).digest())
  const sum = (BigInt(`0x${next.key.toString('hex')}`) + BigInt(`0x${key.toString('hex')}`)) % ORDER
  return { key: Buffer.from(sum.toString(16).padStart(64, '0'), 'hex'), chain: next.chain }
}

function split(digest: Buffer): Extended {
  return { key: digest.subarray(0, 32), chain: digest.subarray(32) }
}

describe('accounts that everybody develops with', () => {
  test.each([
    ['Hardhat and Anvil', `${'test '.repeat(11)}junk`, 20],
    ['Ganache', 'myth like bonus scare over problem client lizard pioneer submit female collect', 10],
  ])('%s', (_, phrase, count) => {
    for (const key of accountsOf(phrase, count)) {
      expect([isKnown(key), isKnown(`0x${key.toUpperCase()}`)]).toEqual([true, true])
      expect(ids(`PRIVATE_KEY=0x${key}`)).toEqual([])
    }
    expect(accountsOf(phrase, count + 1).filter(key => !isKnown(key))).toHaveLength(1)
  })

  test.each(['//Alice', '//Bob', '//Ferdie', '//Alice//stash'])('%s of Substrate', text => {
    expect(isHarmless('HOTKEY_SEED', text)).toBe(true)
  })
})

test.each(['//miner', '//Alice1', fake('seed-hex'), fake('mnemonic')])('%s is none of them', text => {
  expect([isKnown(text), isHarmless('HOTKEY_SEED', text)]).toEqual([false, false])
})
