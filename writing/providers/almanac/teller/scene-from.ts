import { fillSlots } from '../../../meaning/fill-slots.ts'
import { sentencesOf } from '../../../sentences.ts'
import { sayingId } from '../../../saying-id.ts'
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
    const isLeft = (id: string) => !used.has(id) && !portion.before.has(id)
    const scene = portion
      .share(own, own.card.scenes.length)
      .map((each) => own.card.scenes[each]!)
      .find((each) => isLeft(sayingId(own.id, each)) && own.speak(each) !== null)
    const text = scene === undefined ? null : own.speak(scene)
    if (scene === undefined || text === null) continue
    return { text, uses: [sayingId(own.id, scene), ...(isGeneral ? ['general scene'] : [])] }
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
