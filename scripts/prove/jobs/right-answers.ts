import { castPerson } from '#astrology/cast.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { factsOfPeople } from '#astrology/facts-of-people.ts'
import { commissionOf, type Commission, type Wish } from '#core/commission.ts'
import type { DocumentId } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { momentOf } from '#workers/orchestrator/moment-of.ts'
import { packageOrderOf } from '#workers/orchestrator/package-order.ts'
import { citedMarkdown } from '#writing/cited-markdown.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import { render } from '#writing/prompts/v1/render.ts'
import { embedded } from '#writing/providers/provider-named.ts'
import { writeDocument } from '#writing/write-document.ts'
import { writePackage } from '#writing/write-package.ts'

/** Enough for whatever the almanac finds to say, citations and all. */
export const WORDS = 1400
const MANNER = {
  words: WORDS,
  language: 'en',
  provider: 'almanac',
  model: null,
  prompt: PROMPT_EDITION,
  voice: 'rms',
}

/** What a model should answer when it is asked for a document, told by what it is asked. */
interface RightAnswer {
  readonly document: DocumentId
  /** The lines of the prompt. */
  readonly asked: ReadonlySet<string>
  readonly text: string
}

/** Answers whoever asks in the words of one of these orders, or in nearly the same. */
export class RightAnswers {
  readonly #answers: RightAnswer[] = []

  /** Learns the documents of an order as the almanac writes them; those `without` are given up. */
  async learn(wish: Wish, without: readonly DocumentId[] = []): Promise<void> {
    const commission = commissionOf(wish, MANNER, new Date())
    const order = packageOrderOf(commission, await factsOf(commission))
    const writer = embedded()
    const written = writePackage(order, async ({ document, request, siblings }) => {
      if (without.includes(document.id)) {
        return { kind: 'failed', failure: { kind: 'final', reason: 'it shall be missing' } }
      }
      const outcome = await writeDocument(writer, request, { book: draftsInMemory(), siblings })
      if (outcome.kind !== 'written') throw new Error(`the almanac left ${document.id} unfit`)
      const { user } = render(request.brief)
      const asked = new Set(user.flatMap(({ text }) => linesOf(text)))
      this.#answers.push({ document: document.id, asked, text: citedMarkdown(outcome.text) })
      return outcome
    })
    for await (const _ of written);
  }

  /** The document whose prompt is most like what is asked, with its text. */
  answerTo(asked: string): RightAnswer {
    const lines = new Set(linesOf(asked))
    const alike = ({ asked: known }: RightAnswer) => {
      const common = [...known].filter((line) => lines.has(line)).length
      return common / (known.size + lines.size - common)
    }
    const [best] = this.#answers.toSorted((a, b) => alike(b) - alike(a))
    if (!best) throw new Error('nothing was learnt')
    return best
  }
}

/** Data is JSON on one line: its parts are what two prompts have in common or not. */
function linesOf(text: string): string[] {
  return text.split(/\n|(?<=[,}\]])/)
}

async function factsOf({ people, relation, asOf }: Commission) {
  const ephemeris = await loadEphemeris()
  const cast = people.map((person) => ({ cast: castPerson(ephemeris, momentOf(person)) }))
  const now = julianDayOf(new Date(asOf))
  return toTheEnd(factsOfPeople(ephemeris, cast, { relation, asOf: now }))
}
