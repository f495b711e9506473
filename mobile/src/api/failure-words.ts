import type { Words } from '#app/words/catalogue.ts'
import type { Failure } from './failure.ts'

/** What a failure is called for whoever waits. A refusal says its own detail. */
export function failureWords(failure: Failure, words: Words['common']['failures']): string {
  switch (failure.kind) {
    case 'offline':
      return words.offline
    case 'signed-out':
      return words.signedOut
    case 'not-found':
      return words.notFound
    case 'refused':
      return failure.detail || words.refused
    case 'busy':
      return words.busy(failure.retryAfter)
    case 'gone':
      return failure.detail || words.gone
    case 'server':
      return words.server
  }
}
