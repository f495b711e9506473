import { CHART_SHAPES } from '#astrology/western/aspects/chart-shape.ts'
import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { LUNAR_MONTHS } from '#astrology/vedic/panchanga/panchanga-names.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import type { Entry } from './lexicon-entry.ts'

/** As facts name them, with what else they are called. */
const TARAS: Readonly<Record<string, string>> = {
  Janma: 'Janma',
  Sampat: 'Sampat, Sampata',
  Vipat: 'Vipat, Vipata',
  Kshema: 'Kshema',
  Pratyak: 'Pratyak, Pratyari',
  Sadhana: 'Sadhana, Sadhaka',
  Naidhana: 'Naidhana, Vadha',
  Mitra: 'Mitra',
  'Parama Mitra': 'Parama Mitra, Ati Mitra, Adhi Mitra',
}

/** What houses are of, where one word is hardly ever said of another house. */
const HOUSES: Readonly<Record<string, string>> = {
  '1': 'self',
  '2': 'money, possessions, property, speech',
  '3': 'siblings, brothers, neighbours',
  '4': 'home, family, roots, the mother',
  '5': 'play, children, pleasure, romance',
  '6': 'service, health, illness, enemies, daily work',
  '7': 'marriage, partnership, partners, the partner, the spouse',
  '8': 'death, inheritance, transformation',
  '9': 'faith, travel, philosophy, the teacher, long journeys',
  '10': 'career, calling, office, profession, standing',
  '11': 'friends, friendship, hopes',
  '12': 'solitude, retreat, seclusion, prisons, sleep, loss',
  '6|10': 'work',
  '8|12': 'secrets',
}

const STRATEGIES: Readonly<Record<string, string>> = {
  'to inform before acting': 'inform before acting, to inform before',
  'to wait and respond':
    'wait and respond, wait to respond, waiting to respond, respond to what comes',
  'to wait and respond, then to inform': 'then to inform, then inform, respond and then inform',
  'to wait for the invitation':
    'wait for the invitation, wait for an invitation, wait to be invited, waiting for the invitation, waits to be invited',
  'to wait a lunar cycle':
    'wait a lunar cycle, wait for a lunar cycle, wait out a lunar cycle, wait a month, twenty-eight days',
}

/** What two are measured in, by every system's facts together. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  attraction: 'attraction',
  talk: 'talk',
  warmth: 'warmth',
  'daily pace': 'pace, daily pace',
  staying: 'staying, staying power',
  'room for each': 'room for each',
}

const FEELINGS = 'satisfaction frustration success bitterness peace anger surprise disappointment'

/** What one fact tells by its name: the shape of a chart, a tara, a strategy, a signature, a lunar month, a channel. */
export const NAMED_ENTRIES: readonly Entry[] = [
  ...CHART_SHAPES.map((value): Entry => ({
    kind: 'shape',
    value,
    phrases: value === 'seesaw' ? 'seesaw, see-saw' : value,
  })),
  ...Object.entries(HOUSES).map(([value, words]): Entry => ({
    kind: 'houseName',
    value,
    phrases: words
      .split(', ')
      .flatMap((word) => [`house of ${word}`, `room of ${word}`])
      .join(', '),
  })),
  ...Object.entries(TARAS).map(([value, phrases]): Entry => ({
    kind: 'tara',
    value: `${value} tara`,
    phrases: phrases
      .split(', ')
      .flatMap((name) => [name, `${name} tara`])
      .join(', '),
    isCased: true,
  })),
  ...Object.entries(STRATEGIES).map(([value, phrases]): Entry => ({
    kind: 'strategy',
    value,
    phrases,
  })),
  ...Object.entries(DIMENSIONS).map(([value, phrases]): Entry => ({
    kind: 'dimension',
    value,
    phrases,
  })),
  ...FEELINGS.split(' ').map((value): Entry => ({ kind: 'feeling', value, phrases: value })),
  ...LUNAR_MONTHS.filter((name) => !(NAKSHATRAS as readonly string[]).includes(name)).map(
    (value): Entry => ({ kind: 'term', value, phrases: value, isCased: true }),
  ),
  ...CHANNELS.map(({ id, name }): Entry => {
    const bare = name.replace(/^The /, '')
    const alone = bare === name ? [] : [name]
    return {
      kind: 'channel',
      value: id,
      phrases: [`channel of ${bare}`, `channel of the ${bare}`, `${bare} channel`, ...alone].join(
        ', ',
      ),
    }
  }),
]
