import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeAnthropic } from '#test/fakes/writer/anthropic.ts'
import { finishText } from '#writing/finish-text.ts'
import { runCli } from './run-cli.fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'write-'))
const couple = join(root, 'couple.json')
writeFileSync(
  couple,
  JSON.stringify({
    p1: { id: 'iya', pronouns: 'she', jd: 2450896.614583333, lat: 7.4478, lon: 125.8078 },
    p2: { id: 'jonathan', pronouns: 'he', date: '1987-11-08', time: null, lat: 51.5, lon: -0.13 },
  }),
)

const KEY = 'sk-fake-0123456789abcdef'
const PRICES = JSON.stringify({
  'claude-sonnet-5-5': { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 },
})

interface Answer {
  readonly provider: string
  readonly costUsd: number | null
  readonly documents: readonly {
    readonly document: string
    readonly outcome: string
    readonly reason: string | null
    readonly drafts: number
    readonly findings: readonly { readonly check: string; readonly sentence: string }[]
  }[]
}

async function write(
  folder: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const output = join(root, folder)
  const order = ['--couple', couple, '-o', output, '--as-of', '2026-11-26']
  const ran = await runCli(['write', ...order, ...flags], [], false, environment)
  const answer = ran.printed === '' ? null : (JSON.parse(ran.printed) as Answer)
  return { ...ran, answer, output }
}

/** The one file of a folder that ends so. */
function only(output: string, ending: string): string {
  const name = readdirSync(output).find((each) => each.endsWith(ending))
  return readFileSync(join(output, name ?? ''), 'utf8')
}

/** What the almanac writes of the first of the two, citations kept. */
const cited = await write('cited', [
  '--provider',
  'almanac',
  '--document',
  'p1.western',
  '--citations',
])
const draft = only(cited.output, '.md')

const withFalseMoon = (text: string) => text.replace('. ', '. Her Moon stands in Leo. ')

const asAnthropic = (url: string) => ({
  ANTHROPIC_API_KEY: KEY,
  ANTHROPIC_BASE_URL: url,
  WRITING_PRICES: PRICES,
})

describe('billion write', () => {
  it('writes one document without citations, named as its place in a package, its evidence beside it', async () => {
    const { code, output, answer } = await write('one', [
      '--provider',
      'almanac',
      '--document',
      'couple.western',
    ])
    expect(code).toBe(0)
    expect(readdirSync(output)).toEqual([
      '11 Iya & Jonathan · Western Astrology.evidence.json',
      '11 Iya & Jonathan · Western Astrology.md',
    ])
    const evidence = JSON.parse(only(output, '.json')) as { sentence: string; facts: string[] }[]
    expect(evidence.flatMap(({ facts }) => facts).length).toBeGreaterThan(30)
    expect(only(output, '.md')).not.toContain('[[')
    expect(answer?.documents.map(({ document }) => document)).toEqual(['couple.western'])
  })

  it('keeps citations where it is asked to, and what it keeps reads back as the same text', async () => {
    const { output } = await write('plain', ['--provider', 'almanac', '--document', 'p1.western'])
    const { markdown, evidence } = finishText(draft)
    expect(markdown).toBe(only(output, '.md'))
    expect(evidence).toEqual(JSON.parse(only(output, '.json')))
  })

  it('names the lines of help of the country it is told, and refuses what is none', async () => {
    const asked = ['--provider', 'almanac', '--document', 'p1.western', '--question']
    const grave = [...asked, 'He hits me when he is angry, must I stay?', '--country']
    expect(only((await write('gb', [...grave, 'gb'])).output, '.md')).toContain('0808 2000 247')
    for (const none of ['England', 'XX', 'UK', 'EU']) {
      const { code, complained } = await write('nowhere', [...grave, none])
      expect([code, complained]).toEqual([
        2,
        expect.stringContaining(`--country: ${none} is no country code`),
      ])
    }
  })

  it.each(['5', '299', '5001', '1e3', 'many'])('writes nothing of %s words', async (number) => {
    const { code, complained, output } = await write('length', [
      '--provider',
      'almanac',
      '--words',
      number,
    ])
    expect([code, complained]).toEqual([2, expect.stringMatching(/^--words: .* from 300 to 5000/)])
    expect(existsSync(output)).toBe(false)
  })

  it('asks a provider by the environment, tells what it cost to the token, and mends what is false', async () => {
    await using fake = await fakeAnthropic(KEY, () => draft)
    fake.misbehave({ kind: 'distort', text: withFalseMoon })
    const { code, output, answer } = await write(
      'paid',
      ['--provider', 'anthropic', '--document', 'p1.western'],
      asAnthropic(fake.url),
    )
    expect(code).toBe(0)
    expect(answer?.documents).toMatchObject([{ outcome: 'written', drafts: 2, findings: [] }])
    expect(only(output, '.md')).toBe(finishText(draft).markdown)
    const cost = fake.ledger.calls.reduce(
      (sum, { charged }) =>
        sum +
        charged!.inputTokens * 3 +
        charged!.outputTokens * 15 +
        charged!.cacheReadTokens * 0.3 +
        charged!.cacheWriteTokens * 3.75,
      0,
    )
    expect(answer?.costUsd).toBeCloseTo(cost / 1e6, 9)
  })

  it('leaves nothing of a document that no draft of is fit, and tells what was wrong', async () => {
    await using fake = await fakeAnthropic(KEY, () => draft)
    const cut = { kind: 'truncate', after: 900 } as const
    fake.misbehave(cut, cut, cut)
    const { code, answer, output } = await write(
      'unfit',
      ['--provider', 'anthropic', '--document', 'p1.western'],
      asAnthropic(fake.url),
    )
    expect(code).toBe(1)
    expect(answer?.documents).toMatchObject([{ outcome: 'unfit', drafts: 3 }])
    expect(answer?.documents[0]?.findings.map(({ check }) => check)).toContain('stop')
    expect(existsSync(output)).toBe(false)
  })

  it('stops at a key that is refused, and says so without telling it', async () => {
    await using fake = await fakeAnthropic('sk-another-0123456789ab', () => draft)
    const { code, answer, printed, complained } = await write(
      'refused',
      ['--provider', 'anthropic'],
      asAnthropic(fake.url),
    )
    expect(code).toBe(1)
    expect(answer?.documents).toMatchObject([{ document: 'p1.western', outcome: 'failed' }])
    expect(answer?.documents[0]?.reason).toContain('401')
    expect(fake.ledger.calls).toHaveLength(1)
    expect(printed + complained).not.toContain(KEY)
  })

  it.each([
    [['--provider', 'anthropic'], 'ANTHROPIC_API_KEY'],
    [['--provider', 'nobody'], '--provider'],
    [['--provider', 'almanac', '--document', 'p3.western'], 'document'],
  ])('refuses %j, naming %s', async (flags, field) => {
    const { code, complained } = await write('none', flags)
    expect(code).toBe(2)
    expect(complained).toContain(field)
  })
})
