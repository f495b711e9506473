import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import { channelOf } from '../bodygraph/channels.ts'
import { RULES } from '../human-design-rules.ts'
import { BONDS, type ChannelBond } from './connection.ts'
import { kept } from './told-once.ts'

/** The channels that live between two people, those neither has alone first. */
export function bondFacts(bonds: readonly ChannelBond[]): PartsBody[] {
  return BONDS.flatMap((kind) =>
    bonds.flatMap((each) => (each.bond === kind ? factsOfBond(each) : [])),
  )
}

const factsOfBond = once((bond: ChannelBond) => kept([bondFact(bond)]))

function bondFact({ channel, bond, holder, held }: ChannelBond): PartsBody {
  const { name } = channelOf(channel)
  const [holds, lacks] = holder === 'second' ? (['p2', 'p1'] as const) : (['p1', 'p2'] as const)
  const [whole, other] = [`{${holds}}`, `{${lacks}}`]
  const words: Readonly<Record<typeof bond, string>> = {
    electromagnetic: `{p1} and {p2} complete the Channel ${channel}, ${name}, between them: an electromagnetic attraction`,
    companionship: `{p1} and {p2} both have the whole Channel ${channel}, ${name}: companionship`,
    compromise: `In the Channel ${channel}, ${name}, ${other} compromises: ${whole} holds it whole and ${other} one gate of it`,
    dominance: `In the Channel ${channel}, ${name}, ${whole} dominates: ${whole} holds it whole and ${other} no gate of it`,
  }
  return {
    topic: bond,
    property: channel,
    value: holder === null ? true : `${holds} whole`,
    sentence: `${words[bond]}.`,
    marks: [
      { channel, term: name, relation: bond },
      ...(holder === null ? [] : holderMarks(channel, bond, [holds, lacks])),
      ...held[0].map((gate): Mark => ({ whose: 'p1', gate, channel })),
      ...held[1].map((gate): Mark => ({ whose: 'p2', gate, channel })),
    ],
    rule: RULES.connection,
  }
}

/** Who has the whole of a channel, and who yields or leads by it. */
function holderMarks(
  channel: string,
  bond: ChannelBond['bond'],
  [whole, other]: readonly [PersonSubject, PersonSubject],
): Mark[] {
  return [
    { whose: whole, channel, relation: 'holds whole' },
    bond === 'compromise'
      ? { whose: other, channel, relation: 'compromises', partnerWhose: whole }
      : { whose: whole, channel, relation: 'dominates', partnerWhose: other },
  ]
}
