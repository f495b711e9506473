import type { Words } from '#app/words/catalogue.ts'
import { filled } from '#app/words/filled.ts'
import type { Message } from './live/frames.ts'
import { spanWords } from './span-words.ts'

type OrderWords = Words['order']

const PARTS: Readonly<Record<string, keyof OrderWords['parts']>> = {
  text: 'text',
  pdf: 'pdf',
  chapter: 'audio',
}

/**
 * What the API tells as a key with parameters, in the reader's words. `titleOf` gives the title of a
 * document by its id. A key of a newer API is told by what is known of it.
 */
export function inWords(
  { key, params }: Message,
  titleOf: (document: string) => string,
  words: OrderWords,
): string {
  const document = params['document']
  const given = { ...params, document: document === undefined ? '' : titleOf(String(document)) }
  const [subject = '', what = '', kind = ''] = key.split('.')
  if (what === 'waits') return waitWords({ key, params }, words)
  if (what === 'failed') {
    const part = Object.hasOwn(PARTS, subject) ? PARTS[subject] : undefined
    const sentence = part === undefined ? `${subject}.failed` : `failed.${kind}`
    return filled(sentenceIn(words.messages, sentence) ?? words.messages.other, {
      ...given,
      part: part === undefined ? '' : words.parts[part],
    })
  }
  return filled(sentenceIn(words.messages, key) ?? words.messages.other, given)
}

/** Keys come from outside: what an object has by its nature is no sentence. */
function sentenceIn(sentences: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined
}

/** Where a chapter stands in line and why it does not move. */
export function waitWords({ key, params }: Message, words: OrderWords): string {
  const reason = key.split('.')[2] ?? ''
  const why = sentenceIn(words.inLineWhy, reason)
  const { place = '', seconds } = params
  const isForetold = typeof seconds === 'number' && seconds > 0
  const line = isForetold
    ? filled(words.inLineSoon, { place, wait: spanWords(seconds, words.spans) })
    : filled(words.inLine, { place })
  // A line that moves needs no reason.
  return why === undefined || (isForetold && reason === 'busy') ? line : `${line}: ${why}`
}

/**
 * When a job should be over, by what is foretold; `now` in milliseconds since 1970. Past its time it is
 * said to take longer, and nothing is foretold where nobody can say.
 */
export function etaWords(
  eta: { readonly likelyAt: number; readonly lateAt: number } | null,
  now: number,
  words: OrderWords,
): string {
  if (eta === null) return words.etaUnknown
  const [likely, late] = [(eta.likelyAt - now) / 1000, (eta.lateAt - now) / 1000]
  if (late <= 0) return words.longer
  const told = (seconds: number) => spanWords(Math.max(1, seconds), words.spans)
  return filled(words.likely, { likely: told(likely), late: told(late) })
}
