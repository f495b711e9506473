import type { PartsBody } from '#astrology/facts.ts'
import { GRAHA_NAMES, GRAHA_WORDS, SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { lordsFact } from './lord-relation.ts'
import type { GrahaInSign, Partner } from './partner.ts'
import { standingFact } from './place-relation.ts'

type Office = 'atma' | 'dara'

const NAMES: Readonly<Record<Office, string>> = { atma: 'Atmakaraka', dara: 'Darakaraka' }
/** What each stands for, as Jaimini has it. */
const OF: Readonly<Record<Office, string>> = { atma: 'of the self', dara: 'of the spouse' }

interface Link {
  readonly property: string
  /** Names both, the first one's first. */
  readonly what: string
  readonly offices: readonly [Office, Office]
}

interface MeaningLink extends Link {
  /** What both stand for: `significators of the self`. */
  readonly meaning: string
}

const BY_NAME: readonly Link[] = [
  {
    property: 'p1DaraP2Atma',
    what: "{p1}'s Darakaraka and {p2}'s Atmakaraka",
    offices: ['dara', 'atma'],
  },
  {
    property: 'p2DaraP1Atma',
    what: "{p1}'s Atmakaraka and {p2}'s Darakaraka",
    offices: ['atma', 'dara'],
  },
  { property: 'atmas', what: 'The Atmakarakas of {p1} and {p2}', offices: ['atma', 'atma'] },
  { property: 'daras', what: 'The Darakarakas of {p1} and {p2}', offices: ['dara', 'dara'] },
]

const LINKS = BY_NAME.map((link): MeaningLink => ({
  ...link,
  meaning: `significators ${[...new Set(link.offices.map((office) => OF[office]))].join(' and ')}`,
}))

/** How the significators of self and spouse of two charts meet: as grahas, and by the signs they stand in. */
export function karakaFacts(first: Partner, second: Partner): PartsBody[] {
  return [
    ...LINKS.flatMap((link) => linkFacts(link, first, second)),
    ...ruledFacts('p1', first, second),
    ...ruledFacts('p2', second, first),
  ]
}

/** Both offices and their signs, so that charts that agree in them are told once. */
export function karakaState({ atma, dara }: Partner): string {
  return `${atma.graha} ${atma.sign} ${dara.graha} ${dara.sign}`
}

const TOLD = { topic: 'karakas', rule: RULES.karakaPair } as const

function linkFacts(
  { property, what, offices, meaning }: MeaningLink,
  first: Partner,
  second: Partner,
): PartsBody[] {
  const [one, other] = [first[offices[0]], second[offices[1]]]
  const as = [{ term: NAMES[offices[0]] }, { term: NAMES[offices[1]] }] as const
  return [
    lordsFact({ ...TOLD, property, what: `${what} (${meaning}) are`, as }, one.graha, other.graha),
    standingFact({ ...TOLD, property: `${property}Signs`, what }, placed(one), placed(other)),
  ]
}

function placed({ graha, sign }: GrahaInSign): {
  readonly body: string
  readonly sign: GrahaInSign['sign']
} {
  return { body: GRAHA_NAMES[graha], sign }
}

/** Told where it is so: one's significator of the spouse stands in a sign of the other's significator of the self. */
function ruledFacts(whose: 'p1' | 'p2', { dara }: Partner, { atma }: Partner): PartsBody[] {
  if (SIGN_LORDS[dara.sign] !== atma.graha) return []
  const partnerWhose = whose === 'p1' ? 'p2' : 'p1'
  return [
    {
      ...TOLD,
      property: `${whose}DaraIn${partnerWhose === 'p1' ? 'P1' : 'P2'}AtmaSign`,
      value: true,
      sentence: `{${whose}}'s Darakaraka, ${GRAHA_WORDS[dara.graha]}, stands in a sign ruled by {${partnerWhose}}'s Atmakaraka, ${GRAHA_WORDS[atma.graha]}.`,
      marks: [
        {
          whose,
          body: GRAHA_NAMES[dara.graha],
          relation: 'stands in a sign of',
          partner: GRAHA_NAMES[atma.graha],
          partnerWhose,
          term: NAMES.dara,
        },
      ],
    },
  ]
}
