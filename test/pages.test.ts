import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { readConfig } from '../src/config.ts'
import { loadFormats } from '../src/formats/index.ts'
import type { Settings } from '../src/model.ts'
import { judge, parse, wants } from '../src/scan.ts'
import type { Listing, Parsed } from '../src/parsed.ts'
import type { Finding, Rule } from '../src/rule.ts'
import { defaultSettings } from '../src/settings.ts'
import type { Source } from '../src/source.ts'
import type { Detector } from '../src/secrets/detector.ts'
import { families } from '../src/secrets/detectors/index.ts'
import { planted } from './fakes.ts'
import { readPage } from './page.ts'
import type { Section } from './page.ts'

const folder = new URL('../rules/', import.meta.url)
const today = Date.UTC(2026, 0, 15)
const formats = await loadFormats()
const ids = rules.map(rule => rule.id)

/** A full stop at the end, a hole of a template or a line break do not belong into a message. */
const badMessage = /\.$|[\uE000\n]/

const pages = rules.map(rule => ({ rule, text: readText(`${rule.id}.md`) })).map(({ rule, text }) => ({ rule, text, page: readPage(text) }))

describe.each(pages)('$rule.id', ({ rule, text, page }) => {
  test('says on its page what it says itself', () => {
    expect(page).toMatchObject({ heading: rule.id, summary: rule.summary })
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/)
  })

  test('has sections of both kinds, all of which are proved', () => {
    const wrong = page.sections.filter(section => section.title.startsWith('Wrong: '))
    const right = page.sections.filter(section => section.title.startsWith('Right: '))
    expect(wrong.length + right.length).toBe(page.sections.length)
    expect(Math.min(wrong.length, right.length)).toBeGreaterThanOrEqual(6)
    expect(new Set(page.sections.map(section => section.title)).size).toBe(page.sections.length)
    for (const { expected } of wrong) expect(expected.map(each => each.rule)).toContain(rule.id)
    for (const { expected } of right) expect(expected.map(each => each.rule)).not.toContain(rule.id)
    expect(page.sections.flatMap(({ expected }) => expected).filter(each => !ids.includes(each.rule))).toEqual([])
  })

  test.each(page.sections)('$title', section => {
    const findings = lint(section)
    expect(findings.map(summarise).sort()).toEqual(expectedIn(section))
    for (const { message, related } of findings) {
      for (const words of [message, ...related.map(note => note.message)]) {
        expect(words).not.toMatch(badMessage)
        expect(planted(text).filter(secret => words.includes(secret))).toEqual([])
      }
      expect(ids.filter(id => message.includes(id))).toEqual([])
    }
  })
})

test('messages are clauses in the words of the user', () => {
  const first = pages.map(({ rule, page }) => lint(page.sections[0]!).find(finding => finding.rule === rule.id)?.message)
  expect(first.join('\n')).toMatchInlineSnapshot(`
    "Hugging Face token is written out: hf_… (37 characters); it lets its holder read, and often write, the models and data sets of the account; instead, mount it from a file outside of git with secrets:, or refer to a variable: \${NAME}
    default is secret as a whole: Bittensor keyfile
    Azure shared access signature is valid until 2027-01-01: sign one that only reads, for a few days at most
    cache uses redis with no tag, which means latest
    model uses vllm/vllm-openai at <pinned-version>, a placeholder that was left in
    MINER_HTTP_HOST lets miner-agent listen on all interfaces instead of 127.0.0.1
    db publishes PostgreSQL on all interfaces, port 5432
    model runs vLLM in the network of its host, where every port is open
    POSTGRES_HOST_AUTH_METHOD leaves PostgreSQL without authentication: remove it, so that the password is asked for
    HF_TOKEN reaches lium up on a rented Lium host, whose owner can read it
    lium scp sends ~/.ssh/id_ed25519 (SSH private key) to a rented Lium host, whose owner can read it
    lium rsync sends checkpoints, which looks like model weights of your own, to a rented Lium host, whose owner can copy them
    API_URL lets lium up talk plain http:// from a rented Lium host, whose owner can read along
    build argument HF_TOKEN stays in the history of the image
    COPY brings .env (env file) into the image, which .dockerignore does not exclude
    HF_TOKEN is a plain env value to anycloud submit, readable with the deployment: put it into a bundle with anycloud secrets new NAME, then name that: --secret NAME
    docker login takes the secret of -p as an argument, which the process list shows: pipe the password into login --password-stdin
    HF_TOKEN given to anycloud submit in plain text wins over the one of the bundle hf, which is not used
    anycloud secrets delete --force takes hf from deployments that refer to it, which fail when they start again
    anycloud secrets new overwrites data, but what was submitted with it keeps the old values until it is resubmitted
    miner-cli up comes without miner-cli runtime prepare before it, so a bad image looks like a bad driver
    agent keeps its identity in MINER_HOME, where no persistent storage is mounted
    logs mounts /data/minerhome, which holds the identity of agent
    chmod gives ~/.miner the mode 755, so that others can reach the node's keys: 700 keeps them out
    compose.yaml was not read to the end: a missing quote, bracket, colon or comma
    ignore comment silences nothing"
  `)
})

test('every rule of the folder is listed and has a page', () => {
  const names = readdirSync(folder).filter(name => name !== 'index.ts' && name !== 'README.md')
  expect(names.sort()).toEqual(ids.flatMap(id => [`${id}.md`, `${id}.ts`]).sort())
})

test('the tables of the rules and of the token formats are current', async () => {
  const rows = rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`)
  const formats = families
    .map(family => ({ name: wordsOf(family.name), detectors: family() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const count = formats.reduce((sum, { detectors }) => sum + detectors.length, 0)
  const table = [
    '# Rules',
    '',
    '| Rule | Severity | What to do |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Token formats',
    '',
    `\`plain-secret\` knows ${count} formats by their values, ${checked(formats)} of them with an offline check. Whatever stands under a sensitive name is a secret without a format.`,
    '',
    '| Family | Formats | Issued by |',
    '| --- | --- | --- |',
    ...formats.map(({ name, detectors }) => `| ${name} | ${detectors.length} | ${issuers(detectors)} |`),
    '',
  ].join('\n')
  await expect(table).toMatchFileSnapshot('../rules/README.md')
})

function checked(formats: readonly { readonly detectors: readonly Detector[] }[]): number {
  return formats.flatMap(({ detectors }) => detectors).filter(({ check }) => check !== undefined).length
}

/** `gpuClouds` as `gpu clouds`. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

function issuers(detectors: readonly Detector[]): string {
  const providers = [...new Set(detectors.flatMap(({ provider = [] }) => provider))]
  return providers.toSorted((a, b) => a.localeCompare(b, 'en')).join(', ')
}

function readText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** Lints a section the way files on disk are: what nobody names and git ignores is not read. */
function lint({ sources }: Section): readonly Finding[] {
  const settings = settingsIn(sources)
  const files = sources.filter(source => source.path !== '.leaklint.yaml')
  const listings: Listing[] = []
  const parsed: Parsed[] = []
  let next: readonly Source[] = files.filter(source => source.scope === 'report')
  while (next.length > 0) {
    parsed.push(...parse(next, formats))
    const wanted = wants(parsed, listings)
    for (const { kind, path } of wanted) if (kind === 'names') listings.push({ folder: path, files: namesBelow(path, files) })
    next = files.filter(source => wanted.some(({ kind, path }) => kind === 'file' && path === source.path))
  }
  return judge(parsed, listings, rules, settings).findings
}

function namesBelow(path: string, files: readonly Source[]): string[] {
  const names = files.map(source => source.path)
  return path === '' || path === '.' ? names : names.filter(name => name.startsWith(`${path}/`))
}

function settingsIn(sources: readonly Source[]): Settings {
  const defaults = defaultSettings(today)
  const source = sources.find(({ path }) => path === '.leaklint.yaml')
  if (source === undefined) return defaults
  const config = readConfig(source, ids)
  if ('problem' in config) throw new Error(config.problem)
  const floatingTags = [...defaults.floatingTags, ...(config.settings.floatingTags ?? [])]
  return { ...defaults, ...config.settings, floatingTags }
}

/** `compose.yaml:4 plain-secret error` */
function summarise({ path, start, rule, severity }: Finding): string {
  return `${path}:${start.line} ${rule} ${severity}`
}

function expectedIn({ expected }: Section): string[] {
  const usual = new Map(rules.map((rule: Rule) => [rule.id, rule.severity]))
  return expected.map(({ path, line, rule, severity }) => `${path}:${line} ${rule} ${severity ?? usual.get(rule)}`).sort()
}
