import type { Brief } from '../brief/brief.ts'
import { NO_USAGE, type Revision, type Writer } from '../writer.ts'
import { complainedOf } from './almanac/complained-of.ts'
import { writeBrief } from './almanac/write-brief.ts'
import { mendDraft } from './almanac/mend-draft.ts'
import { EDITION } from './almanac/edition.ts'

/** How much is handed over at a time: about a sentence, so that progress moves like a writer's hand. */
const PIECE = 160

/**
 * The embedded writer: our own prose, composed from the brief by rule. It needs no key and no
 * network, never refuses, and writes the same text for the same request. Asked again it says in other
 * words what was wrong, so that nothing hangs on a sentence that is gone; asked a third time it
 * leaves out what still is. Between its sections, each a few milliseconds of work, it lets others
 * go on: a moment, or for as long as it is given to wait.
 */
export function almanac({
  pause = breath,
}: { readonly pause?: () => Promise<unknown> } = {}): Writer {
  return {
    provider: 'almanac',
    model: EDITION,
    async *write({ brief, revision }) {
      for (const section of revision ? again(brief, revision) : writeBrief(brief)) {
        for (let from = 0; from < section.length; from += PIECE) {
          yield { type: 'text', text: section.slice(from, from + PIECE) }
        }
        await pause()
      }
      yield { type: 'stop', reason: 'end', usage: NO_USAGE }
    },
  }
}

function again(brief: Brief, revision: Revision): Iterable<string> {
  return revision.attempt > 1 ? [mendDraft(revision)] : writeBrief(brief, complainedOf(revision))
}

async function breath(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}
