import assert from 'node:assert/strict'
import smartquotes from 'smartquotes'
import { fakeAnthropic } from '#test/fakes/writer/anthropic.ts'
import { fakeOpenAi } from '#test/fakes/writer/openai.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { remote } from '#writing/providers/provider-named.ts'
import type { Case } from './prove.ts'
import { billOf } from './writers/bill.ts'
import { holds } from './writers/holds.ts'
import { TROUBLES, type Planted, type Trouble } from './writers/troubles.ts'
import { rightTexts, writtenBy } from './writers/written-package.ts'

const KEY = 'sk-fake-0123456789abcdef'
/** Long enough for a busy machine. */
const PATIENCE = { byteMs: 500, wordMs: 1000 }

/** A provider in every trouble there is, a whole package each: what comes of it, what it costs, and that nobody else is asked. */
export const WRITER_CASES: readonly Case[] = [
  ...TROUBLES.map((trouble): Case => ({
    name: `sixteen documents by a provider ${trouble.name} are right in the end`,
    show: async () => {
      const planted = new Map<string, string>()
      const { written, fake } = await written16((asked) => {
        const plant = trouble.plants?.(asked.request.brief)
        if (plant === undefined) return trouble.ways(asked)
        // Found as it is set: with the quotes of print.
        planted.set(asked.document.id, smartquotes.string(plant.sentence))
        return [{ kind: 'distort', text: planting(plant) }]
      })
      for (const each of written)
        holds(each, { ...trouble, sentence: planted.get(each.document.id) })
      return billOf(written, fake)
    },
  })),
  {
    name: 'sixteen documents that another model answers for are refused with the reason',
    show: async () => {
      const other = { kind: 'other-model', model: 'cheaper-1' } as const
      const { written, fake } = await written16(() => [other])
      for (const { document, outcome, drafts } of written) {
        const mayBeLeftOut = document.needs === 'all' && outcome.kind === 'left-out'
        const isRefused =
          outcome.kind === 'failed' && /cheaper-1 answered/.test(outcome.failure.reason)
        assert(mayBeLeftOut || isRefused, `${document.id}: ${outcome.kind}`)
        assert(drafts.every(({ broken }) => broken))
      }
      return billOf(written, fake, () => false)
    },
  },
]

let texts: ReturnType<typeof rightTexts> | undefined

/** A package by a fake whose calls go wrong as they are told to; another provider stands by, and is not asked. */
async function written16(ways: Trouble['ways']) {
  texts ??= rightTexts()
  const right = await texts
  let present: DocumentPlan['id'] | undefined
  await using fake = await fakeAnthropic(KEY, () => right.get(present!) ?? '')
  await using other = await fakeOpenAi(KEY, () => '')
  const writer = remote('anthropic', null, { apiKey: KEY, baseUrl: fake.url, patience: PATIENCE })
  const written = await writtenBy(writer, (asked) => {
    present = asked.document.id
    fake.misbehave(...ways(asked))
  })
  assert.equal(written.length, 16)
  assert.equal(other.ledger.calls.length, 0)
  return { written, fake }
}

function planting({ sentence, fact }: Planted) {
  const cited = fact === undefined ? sentence : `${sentence} [[${fact}]]`
  return (text: string) => text.replace(/\n\n(?!#)/, `\n\n${cited} `)
}
