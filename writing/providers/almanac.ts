import { NO_USAGE, type Writer } from '../writer.ts'
import { compose } from './almanac/compose.ts'

/** How much is handed over at a time: about a sentence, so that progress moves like a writer's hand. */
const PIECE = 160

/**
 * The embedded writer: our own prose, composed from the facts by rule. It needs no key
 * and no network, never refuses, and writes the same text for the same request.
 */
export function almanac(): Writer {
  return {
    provider: 'almanac',
    model: 'almanac-1',
    async *write(request) {
      const text = compose(request)
      for (let from = 0; from < text.length; from += PIECE) {
        yield { type: 'text', text: text.slice(from, from + PIECE) }
      }
      yield { type: 'stop', reason: 'end', usage: NO_USAGE }
    },
  }
}
