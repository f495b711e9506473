import type { Brief } from '../../brief/brief.ts'
import { fillSlots } from '../../meaning/fill-slots.ts'
import { sentencesOf } from '../../sentences.ts'
import { speakersOf } from './speech/speakers.ts'
import { toldOf } from './told.ts'

/**
 * Which lived moments of its brief's cards a finished text tells, `<card id>#<index>`, whoever
 * wrote it and however it is broken off: for the ledger of the package, so that no other document tells them again.
 */
export function scenesTold(brief: Brief, sentences: readonly string[]): readonly string[] {
  const speakers = speakersOf(brief)
  const text = sentences.join(' ')
  const isTold = (scene: string | null) =>
    scene !== null && text.includes(sentencesOf(fillSlots(scene, speakers.cast))[0] ?? scene)
  const cards = [...toldOf(brief, speakers).values()].flatMap((told) => told.cards)
  const found = cards.flatMap(({ id, card, speak }) =>
    card.scenes.flatMap((scene, index) => (isTold(speak(scene)) ? [`${id}#${index}`] : [])),
  )
  return [...new Set(found)]
}
