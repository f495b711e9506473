import type { Brief } from '../../brief/brief.ts'
import { fillSlots } from '../../meaning/fill-slots.ts'
import { sentencesOf } from '../../sentences.ts'
import { sayingId } from '../../saying-id.ts'
import { speakersOf } from './speech/speakers.ts'
import { toldOf } from './told.ts'

/**
 * Which lived moments of its brief's cards a finished text tells, and which
 * of its words, as `sayingId` or `<card id>#trait`, whoever wrote it and however a moment is broken off:
 * for the ledger of the package, so that no other document says them again.
 */
export function scenesTold(brief: Brief, sentences: readonly string[]): readonly string[] {
  const speakers = speakersOf(brief)
  const text = straight(sentences.join(' '))
  const isSaid = (words: string | null) =>
    words !== null && text.includes(straight(fillSlots(words, speakers.cast)))
  const cards = [...toldOf(brief, speakers).values()].flatMap((told) => told.cards)
  const found = cards.flatMap(({ id, card, speak }) => [
    ...card.scenes.flatMap((scene) => {
      const start = sentencesOf(speak(scene) ?? '')[0] ?? null
      return isSaid(start) ? [sayingId(id, scene)] : []
    }),
    ...(['trait', 'shadow'] as const).flatMap((kind) =>
      isSaid(speak(card[kind])) ? [`${id}#${kind}`] : [],
    ),
    ...(['gifts', 'prices'] as const).flatMap((kind) =>
      card[kind].flatMap((predicate) =>
        text.includes(straight(longestOf(predicate))) ? [sayingId(id, predicate)] : [],
      ),
    ),
  ])
  return [...new Set(found)]
}

/** A finished text has the quotes of print, a card may have straight ones. */
function straight(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")
}

/** Of what somebody does, the longest run of words that stays the same whoever does it. */
function longestOf(predicate: string): string {
  const runs = predicate.split(/\{[^}]*\}(?:[’']s)?|<[^>]*>/).map((run) => run.trim())
  return runs.toSorted((one, other) => other.length - one.length)[0] ?? predicate
}
