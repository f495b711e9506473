import type { Fact } from '#astrology/facts.ts'
import { SEFIRAH_WORDS } from '../kabbalah/words.ts'
import { list, say, type Paragraph } from '../prose.ts'
import type { Voice } from '../voice.ts'

/** Where the Trees are kindred, where strange, and to which side they lean together. */
export function kabbalahTestimony(facts: readonly Fact[], { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const kinships = facts.filter(({ property }) => property === 'kinship')
  const kindred = kinships.filter(({ value }) => KINDRED.has(value))
  const foreign = kinships.filter(({ value }) => FOREIGN.has(value))
  const leaning = facts.find(({ topic, property }) => topic === 'pillars' && property === 'leaning')
  return [
    ...(kindred.length === 0
      ? []
      : [
          say(
            `The two Trees are akin in ${sefirot(kindred)}, and there ${p1} and ${p2} will often mean the same thing.`,
            ...kindred,
          ),
        ]),
    ...(foreign.length === 0
      ? []
      : [
          say(
            `They are strange to each other in ${sefirot(foreign)}, where translation is a daily task.`,
            ...foreign,
          ),
        ]),
    ...(leaning === undefined
      ? []
      : [say(`Taken as one, ${LEANS[String(leaning.value)] ?? LEANS['level']}`, leaning)]),
  ]
}

/** Kinships of two signs in one sefirah; neighbours and opposite gates count for neither. */
const KINDRED: ReadonlySet<unknown> = new Set(['one letter', 'one world', 'friendly worlds'])
const FOREIGN: ReadonlySet<unknown> = new Set(['crossing', 'strangers'])

function sefirot(facts: readonly Fact[]): string {
  return list(facts.map(({ topic }) => SEFIRAH_WORDS[topic]?.title ?? topic))
}

const LEANS: Readonly<Record<string, string>> = {
  right:
    'the Trees lean to the side of mercy, and should see to it that something is sometimes refused.',
  left: 'the Trees lean to the side of severity, and should see to it that something is sometimes forgiven without cause.',
  level: 'the Trees stand level, which is rarer than it sounds and has to be kept up.',
}
