import { commissionOf, type Commission } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { Script } from '#gpu-bridge/protocol/contract.ts'
import { planSpeech } from '#gpu-bridge/speech/chunks.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '#writing/couple.fixture.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { almanac } from '#writing/providers/almanac.ts'
import { requestFor } from '#writing/request.fixture.ts'
import { encodeText, readStoredText, type StoredText } from '#writing/stored-text.ts'
import type { Sentence } from '#writing/text.ts'
import { writeDocument } from '#writing/write-document.ts'
import smartquotes from 'smartquotes'
import { beforeAll, describe, expect, it } from 'vitest'
import { chapterScript } from './chapter-script.ts'

const NAMES = ['Анна', '田中']
const COMMISSION = commissionOf(
  {
    type: 'nuclear_v2',
    question: 'Should we marry? Will it last?',
    people: NAMES.map((name, index) => ({
      id: PersonId.parse(`per_0000000000000000000${index}`),
      name,
      birth: { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 },
    })),
  },
  {
    words: 900,
    language: 'en',
    provider: 'almanac',
    model: null,
    prompt: 'v1',
    voice: 'slt',
  },
  new Date('2026-01-01'),
)
const FACTS = factsOfCouple(MICHAEL, CHARMAINE)

interface Published {
  readonly id: Commission['documents'][number]['id']
  /** As the writer sent it. */
  readonly raw: string
  /** As it comes back from storage. */
  readonly stored: StoredText
  readonly script: Script
}

async function publish(
  document: Commission['documents'][number],
  words = COMMISSION.words,
): Promise<Published> {
  const book = draftsInMemory()
  const { question } = COMMISSION
  const people = NAMES.map((name) => ({ name, pronouns: null, isOfAge: true }))
  const request = requestFor(document, FACTS, { people, question, words })
  const outcome = await writeDocument(almanac(), request, { book })
  if (outcome.kind === 'unfit') throw new Error(JSON.stringify(outcome.quality))
  const bytes = encodeText(outcome)
  const stored = readStoredText(JSON.parse(new TextDecoder().decode(bytes)))
  const draft = book.drafts.at(-1)
  const raw = draft && !draft.broken ? draft.raw : ''
  return {
    id: document.id,
    raw,
    stored,
    script: chapterScript(COMMISSION, document.id, stored.text),
  }
}

/** Everything of a text in reading order: title, headings, sentences. */
function sentencesOf({ title, sections }: StoredText['text']): readonly Sentence[] {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs.flat(),
    ]),
  ]
}

/** As a text is finished: without citations, its quotes those of print. */
const finished = (raw: string) =>
  smartquotes.string(raw.replaceAll(/\s*\[\[[^\]]*\]\]/g, '').trim())

describe('the sentences of the sixteen documents', () => {
  const published: Published[] = []
  beforeAll(async () => {
    for (const document of COMMISSION.documents) published.push(await publish(document))
  })

  it('have ids that count them in reading order', () => {
    expect(published).toHaveLength(16)
    for (const { stored } of published) {
      const ids = sentencesOf(stored.text).map(({ id }) => id)
      expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`))
    }
  })

  it('make up the paragraphs as they were published', () => {
    for (const { raw, stored, script } of published) {
      expect(stored.markdown.trim()).toBe(finished(raw))
      const rejoined = script.sections.map(({ paragraphs }) =>
        paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')),
      )
      expect(rejoined).toEqual(stored.document.sections.map(({ paragraphs }) => paragraphs))
    }
  })

  it('are the same in the evidence', () => {
    for (const { stored } of published) {
      const paragraphs = stored.text.sections.flatMap((section) => section.paragraphs.flat())
      expect(stored.evidence.map(({ id, sentence }) => [id, sentence])).toEqual(
        paragraphs.map(({ id, text }) => [id, text]),
      )
      expect(stored.evidence.filter(({ facts }) => facts.length > 0).length).toBeGreaterThan(5)
    }
  })

  it('are all spoken and timed, in their order, under their ids', () => {
    for (const { stored, script } of published) {
      const { sentences } = planSpeech(Script.parse(script))
      expect(sentences.map(({ id, text }) => ({ id, text }))).toEqual(
        sentencesOf(stored.text).map(({ id, text }) => ({ id, text })),
      )
    }
  })
})

describe('chapterScript', () => {
  it('is spoken by a real voice into a timing that names each sentence of the text, in order', async () => {
    const { stored, script } = await publish(COMMISSION.documents[0]!, 60)
    const { timing } = await speakChapter(script, await fliteEngine(), { onProgress: () => {} })
    expect(timing.sentences.map(({ id, text }) => ({ id, text }))).toEqual(
      sentencesOf(stored.text).map(({ id, text }) => ({ id, text })),
    )
    const times = timing.sentences.flatMap(({ start, end }) => [start, end])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('is labelled as a chapter of its package', async () => {
    const { id, stored } = await publish(COMMISSION.documents[4]!, 60)
    const { title, sections: _, ...label } = chapterScript(COMMISSION, id, stored.text)
    expect(label).toEqual({
      people: NAMES,
      spokenAs: [null, null],
      language: 'en',
      album: 'Анна & 田中',
      track: 5,
      tracks: 16,
      voice: 'slt',
    })
    expect(title).toEqual({ id: 's1', text: stored.document.title })
    const called = COMMISSION.people.map((person, index) => ({
      ...person,
      spokenAs: index === 1 ? 'Tanaka' : null,
    }))
    const script = chapterScript({ ...COMMISSION, people: called }, id, stored.text)
    expect(script.spokenAs).toEqual([null, 'Tanaka'])
    const one = { ...COMMISSION, system: 'kabbalah' as const }
    expect(chapterScript(one, id, stored.text).album).toBe('Анна & 田中: Kabbalah')
  })
})
