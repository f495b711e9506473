import { channelOf } from '../bodygraph/channels.ts'
import type { Group, GroupChannel } from './group.ts'
import { mayHold, type Member } from './member.ts'

/** From the Throat by way of the G to the Sacral: who leads, what is shown, what is kept; then rhythm, means, devotion. */
const PENTA_CHANNELS = ['7-31', '1-8', '13-33', '5-15', '2-14', '29-46'] as const

/** A group of three to five works as a Penta; fewer are a pair, more fall into several. */
const [FEWEST, MOST] = [3, 5]

/** A channel of the Penta as a group has it. */
export interface PentaChannel {
  readonly channel: string
  readonly name: string
  /** Null where that hangs on when in their windows the members were born. */
  readonly isDefined: boolean | null
  /** Gates of it that surely nobody holds. */
  readonly missing: readonly number[]
  /** Who holds which of its gates; null where it is not complete. */
  readonly held: GroupChannel['gates'] | null
}

/**
 * The six channels between Throat, G and Sacral that a small group shares (Ra Uru Hu, the Penta),
 * which of them are whole, and the gates that are missing; null for a group of another size.
 */
export function pentaOf(group: Group, members: readonly Member[]): PentaChannel[] | null {
  const size = members.length
  if (size < FEWEST || size > MOST) return null
  return PENTA_CHANNELS.map((id) => {
    const { name, gates: ends } = channelOf(id)
    const found = group.channels.find(({ channel }) => channel === id)
    return {
      channel: id,
      name,
      isDefined: group.undecided.includes(id) ? null : found !== undefined,
      missing: ends.filter((gate) => !members.some((member) => mayHold(member, gate))),
      held: found?.gates ?? null,
    }
  })
}
