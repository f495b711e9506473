import { fillSlots } from '../../../meaning/fill-slots.ts'
import { sentencesOf } from '../../../sentences.ts'
import type { Said } from '../speech/sentence.ts'
import type { Speakers } from '../speech/speakers.ts'
import type { OwnCard, Told } from '../told.ts'
import type { Portion } from './portion.ts'
import type { Remembered } from './remembered.ts'

interface Scene {
  readonly text: string
  readonly uses: readonly string[]
}

interface Owned {
  readonly portion: Portion
  readonly speakers: Speakers
}

/** A lived moment of a fact's cards, as its author wrote it; null where all have been told. */
export function sceneFrom(
  told: Told,
  remembered: Remembered,
  { portion, speakers }: Owned,
): readonly Said[] | null {
  const scene = sceneLeft(told, remembered, portion)
  if (scene === null) return null
  for (const each of scene.uses) remembered.used.add(each)
  return remembered.keepScene(sentencesOf(fillSlots(scene.text, speakers.cast)))
}

/** The moment that would be told next of a fact; nothing is used up by asking. */
export function sceneLeft(
  told: Told,
  { used }: Pick<Remembered, 'used'>,
  portion: Portion,
): Scene | null {
  for (const own of told.cards.toSorted(generalLast)) {
    const isGeneral = GENERAL.test(own.id)
    if (isGeneral && (isBond(own, told) || used.has('general scene'))) continue
    const index = portion
      .share(own, own.card.scenes.length)
      .find(
        (each) =>
          !used.has(`${own.id}#scene${each}`) &&
          !portion.before.has(`${own.id}#${each}`) &&
          own.speak(own.card.scenes[each]!) !== null,
      )
    const text = index === undefined ? null : own.speak(own.card.scenes[index]!)
    if (text === null) continue
    return { text, uses: [`${own.id}#scene${index}`, ...(isGeneral ? ['general scene'] : [])] }
  }
  return null
}

/** Cards of what everybody has, whatever is in it: a moment of theirs fits any customer. */
const GENERAL = /^(?:geneKeys\.(?:partner|shared|sphere)|humanDesign\.bond|kabbalah\.lend)\b/

/** A bond of design, where the channel itself has a card. */
function isBond({ id }: OwnCard, { cards }: Told): boolean {
  return cards.length > 1 && id.startsWith('humanDesign.')
}

function generalLast(one: OwnCard, other: OwnCard): number {
  return Number(GENERAL.test(one.id)) - Number(GENERAL.test(other.id))
}
