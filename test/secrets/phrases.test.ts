import { describe, expect, test } from 'vitest'
import { findPhrases, mayHoldForeignPhrase } from '../../src/secrets/mnemonic.ts'
import { wordLists } from '../../src/secrets/word-lists.ts'
import { phraseIn } from '../fakes/keys.ts'
import { fake } from '../fakes.ts'

const languages = ['czech', 'french', 'italian', 'japanese', 'korean', 'portuguese', 'simplified Chinese', 'spanish', 'traditional Chinese']

function phraseOf(language: number): string[] {
  return phraseIn([...wordLists[language]!.keys()], languages[language]!, 128).split(' ')
}

describe.each(languages.map((language, at) => [language, phraseOf(at)] as const))('%s', (_, words) => {
  const phrase = words.join(' ')

  test.each([
    ['as the list has it', phrase],
    ['composed', phrase.normalize('NFC')],
    ['with ideographic space', words.join('\u3000').normalize('NFC')],
    ['in quotes, over lines', `"${words.join('",\n"')}"`],
  ])('%s', (_, text) => {
    const line = `PHRASE: ${text}\nNEXT: 1\n`
    expect(findPhrases(line, wordLists)).toEqual([
      { from: line.indexOf(words[0]!.normalize(text.includes(words[0]!) ? 'NFKD' : 'NFC')), to: expect.any(Number), check: 'passed' },
    ])
    expect(findPhrases(line)).toEqual([])
    expect(mayHoldForeignPhrase(line)).toBe(true)
  })

  test('a word in another place fails the check', () => {
    const [first = '', second = '', ...rest] = words
    expect(findPhrases([second, first, ...rest].join(' '), wordLists)).toMatchObject([{ check: 'failed' }])
  })
})

test.each([
  ['an English phrase', fake('mnemonic')],
  ['prose', 'this is how you can make it work on your own machine and what to do when it does not'],
  ['eleven words', phraseOf(2).slice(1).join(' ')],
  ['Korean prose', '이 파일은 서비스를 시작하는 방법을 설명합니다 자세한 내용은 문서를 보세요'],
])('%s needs no other list', (_, text) => {
  expect(mayHoldForeignPhrase(text)).toBe(false)
})

test('words in a row that no list has are no phrase', () => {
  const text = 'kubernetes container deployment resources volume claims mounted under folder that every other machine reads'
  expect(mayHoldForeignPhrase(text.replaceAll('deployment', 'deploy').replaceAll('kubernetes', 'cluster'))).toBe(false)
  expect(findPhrases(text, wordLists)).toEqual([])
})

test.each([12, 24, 100, 2048])('%d words of a list in its order are no phrase', count => {
  for (const list of wordLists) expect(findPhrases([...list.keys()].slice(-count).join('\n'), wordLists)).toEqual([])
})
