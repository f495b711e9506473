import type { Fact } from '#astrology/facts.ts'
import { fill, say, type Paragraph, type Sentence } from '../prose.ts'
import type { TellTopic } from '../topic.ts'
import type { Voice } from '../voice.ts'

/** The eight tests of a Vedic match, in words of our own. */
export const tellKootas: TellTopic = (topic, voice) =>
  topic.topic === 'ashtakoota' ? topic.facts.flatMap((fact) => tellKoota(fact, voice)) : null

function tellKoota(fact: Fact, voice: Voice): Paragraph {
  const points = fact.measures['points']?.value
  const most = fact.measures['maximumPoints']?.value
  if (points === undefined || most === undefined) return []
  if (fact.property === 'total') return tellTotal(fact, voice, points / most)
  const koota = KOOTAS[fact.property]
  if (koota === undefined) return []
  const { p1, p2 = '' } = voice.names
  const slots = {
    p1,
    p2,
    title: koota.title,
    about: koota.about,
    points: `${points}`,
    most: `${most}`,
  }
  const level = levelOf(points / most)
  const claim = fill(voice.pick('koota.claim', CLAIMS), slots)
  return [say(`${claim}${fill(koota[level], slots)}.`, fact)]
}

function levelOf(share: number): 'full' | 'part' | 'none' {
  if (share >= 0.75) return 'full'
  return share > 0.25 ? 'part' : 'none'
}

const CLAIMS: readonly string[] = [
  '{title}, which tests {about}, gives {points} of {most} points: ',
  'In {title}, the koota of {about}, the two reach {points} of {most} points, and ',
  'As to {about}, {title} grants {points} of {most} points; ',
  '{points} of {most} points fall to {title}, the test of {about}, which is to say that ',
]

function tellTotal(fact: Fact, { names, pick }: Voice, share: number): readonly Sentence[] {
  const { p1, p2 = '' } = names
  const slots = {
    p1,
    p2,
    points: String(fact.measures['points']?.value),
    most: String(fact.measures['maximumPoints']?.value),
  }
  const band = bandOf(share)
  return [
    say(
      fill(
        'Taken together, the eight kootas of {p1} and {p2} come to {points} of {most} points.',
        slots,
      ),
      fact,
    ),
    say(fill(pick(`koota.${band}`, BANDS[band]), slots), fact),
  ]
}

function bandOf(share: number): keyof typeof BANDS {
  if (share >= 2 / 3) return 'high'
  return share >= 0.5 ? 'middle' : 'low'
}

/** Half the points, eighteen, is the customary threshold; two thirds is called good. */
const BANDS = {
  high: [
    'Custom asks for eighteen and calls twenty-four good, so that a matchmaker would have sent the good news by the fastest rider.',
    'The customary threshold is eighteen, and this lies comfortably above it.',
  ],
  middle: [
    'Custom asks for eighteen, and the pair stands above that mark without leaving it far behind.',
    'It is a passing figure by the usual threshold of eighteen, respectable and unspectacular.',
  ],
  low: [
    'Custom asks for eighteen, and by that measure the match is an uphill one, which the texts discourage and which many happy couples share.',
    'The usual threshold of eighteen is not reached, and the separate kootas show where the missing points were lost.',
  ],
} as const

interface Koota {
  readonly title: string
  /** Follows "tests". */
  readonly about: string
  /** Clauses for many, some and hardly any of its points. */
  readonly full: string
  readonly part: string
  readonly none: string
}

/** Each koota in our own words. Keys are fact properties. */
export const KOOTAS: Readonly<Record<string, Koota>> = {
  varna: {
    title: 'Varna koota',
    about: 'an old ranking of people, kept as history',
    full: 'the ranking has no objection, and says nothing of what either is worth',
    part: 'the ranking objects in one direction, and nobody need mind it',
    none: 'the ranking objects, and says nothing of what either is worth',
  },
  vashya: {
    title: 'Vashya koota',
    about: 'influence and mutual pull',
    full: 'each can move the other without pushing',
    part: 'the pull works better in one direction than in the other',
    none: 'persuasion will have to take the place of instinct',
  },
  tara: {
    title: 'Tara koota',
    about: 'luck and well-being under each other’s star',
    full: '{p1} and {p2} are taken to do each other good by mere presence',
    part: 'fortune smiles on the pair from one side',
    none: 'good luck is not to be left to itself',
  },
  yoni: {
    title: 'Yoni koota',
    about: 'bodily affinity, through the animals of the birth stars',
    full: 'the creatures in question are friends, and touch is a language both speak',
    part: 'the creatures tolerate each other, and tenderness has to be learned',
    none: 'the creatures are ill matched, and closeness needs patience and humour',
  },
  maitri: {
    title: 'Graha Maitri koota',
    about: 'friendship of mind, through the lords of the Moon signs',
    full: 'conversation is likely to outlast every other pleasure',
    part: 'the two minds are civil to each other and sometimes more',
    none: 'the two minds start from different premises and must translate',
  },
  gana: {
    title: 'Gana koota',
    about: 'temperament, whether divine, human or fierce',
    full: '{p1} and {p2} are of one temper or of two that agree',
    part: 'the tempers differ within the bounds of politeness',
    none: 'the tempers differ outright, and each may find the other either too mild or too strong',
  },
  bhakoot: {
    title: 'Bhakoot koota',
    about: 'prosperity and the shared road, through the distance of the Moon signs',
    full: 'the Moon signs stand at a distance that the texts hold to be fortunate',
    part: 'the distance between the Moon signs is of mixed repute',
    none: 'the Moon signs stand at a distance that the texts warn of in money and in affection',
  },
  nadi: {
    title: 'Nadi koota',
    about: 'the three groups of birth stars',
    full: 'the birth stars belong to different groups, as this test would have them do',
    part: 'the groups are partly alike',
    none: 'both birth stars belong to one group, and this test, the heaviest of the eight, gives nothing for that',
  },
}
