import type { Fact } from '#astrology/facts.ts'
import { say, type Paragraph } from '../prose.ts'
import type { Voice } from '../voice.ts'
import { KOOTAS } from '../vedic/tell-kootas.ts'

/** The sum, the kootas in full and the kootas at nothing. */
export function vedicTestimony(facts: readonly Fact[], { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const kootas = facts.filter(({ topic, property }) => topic === 'ashtakoota' && property in KOOTAS)
  const total = facts.find(({ topic, property }) => topic === 'ashtakoota' && property === 'total')
  const full = kootas.filter((fact) => shareOf(fact) === 1)
  const empty = kootas.filter((fact) => shareOf(fact) === 0)
  return [
    ...(total === undefined
      ? []
      : [
          say(
            `Its tables allow ${p1} and ${p2} ${total.measures['points']?.value} of ${total.measures['maximumPoints']?.value} points.`,
            total,
          ),
        ]),
    ...(full.length === 0
      ? []
      : [say(`Nothing is held back in the matter of ${matters(full)}.`, ...full)]),
    ...(empty.length === 0
      ? []
      : [
          say(
            `Nothing at all is granted in the matter of ${matters(empty)}, and there the two will have to be their own astrologers.`,
            ...empty,
          ),
        ]),
  ]
}

function shareOf({ measures }: Fact): number {
  return (measures['points']?.value ?? 0) / (measures['maximumPoints']?.value ?? 1)
}

/** `constitution and offspring, and of temperament`. */
function matters(kootas: readonly Fact[]): string {
  return kootas
    .map(({ property }) => KOOTAS[property]?.about.split(',')[0] ?? property)
    .join(', and of ')
}
