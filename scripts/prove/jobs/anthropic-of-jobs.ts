import { fakeAnthropic } from '#test/fakes/writer/anthropic.ts'
import type { Call } from '#test/fakes/writer/misbehaviour.ts'
import type { FakeProvider } from '#test/fakes/writer/server.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { RightAnswers } from './right-answers.ts'

/** Longer than any text may be: it is cut off, and what is cut off is not published. */
const ENDLESS = 'And so on. '.repeat(5_000)

export const KEY = 'sk-fake-0123456789abcdef'
/** A text takes about a second and a half, so that there is something to be killed in the middle of. */
const DRIP = { kind: 'drip', everyMs: 60, characters: 600 } as const
const MOST_CALLS = 5_000

/** An answer that was told to its end, and is paid for. */
export interface WholeAnswer {
  readonly document: DocumentId
  /** Milliseconds since 1970. */
  readonly endedAt: number
}

/** A provider that writes what jobs ask for, drop by drop, and counts. */
export interface JobsProvider extends AsyncDisposable {
  readonly url: string
  readonly calls: readonly Call[]
  /** The answers that were told to their ends, whoever heard them. */
  wholeAnswers(): readonly WholeAnswer[]
  /** What is answered for this document is no text that can be published; of none for null. */
  spoil(document: DocumentId | null): void
}

export async function anthropicOfJobs(answers: RightAnswers): Promise<JobsProvider> {
  let spoilt: DocumentId | null = null
  const documents = new Map<unknown, DocumentId>()
  const fake: FakeProvider = await fakeAnthropic(KEY, (body) => {
    const asked = body.messages
      .flatMap(({ content }) => (typeof content === 'string' ? [content] : content.map(textOf)))
      .join('\n')
    const { document, text } = answers.answerTo(asked)
    documents.set(body, document)
    return document === spoilt ? ENDLESS : text
  })
  fake.misbehave(...Array.from({ length: MOST_CALLS }, () => DRIP))
  return {
    url: fake.url,
    calls: fake.ledger.calls,
    wholeAnswers: () =>
      fake.ledger.calls.flatMap(({ body, isComplete, endedAt }) =>
        isComplete && endedAt !== null ? [{ document: documents.get(body)!, endedAt }] : [],
      ),
    spoil: (document) => void (spoilt = document),
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  }
}

function textOf({ text }: { readonly text: string }): string {
  return text
}
