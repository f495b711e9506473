import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph } from '../prose.ts'
import { nameOf, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { HOUSES } from './houses.ts'
import { LOTS } from './lots.ts'
import { isSign, SIGN_WORDS } from './signs.ts'

/** Phase, sect and the planet that rules all others: what is true of the chart as one thing. */
export function tellChart(topic: Topic, voice: Voice): Paragraph {
  return [...tellPhase(topic, voice), ...tellSect(topic, voice), ...tellRuler(topic, voice)]
}

/** Ten planets counted by element and by quality. The other countings are left to the chart. */
export function tellBalance(topic: Topic, voice: Voice): Paragraph {
  return [
    ...tellCount(topic, voice, ['fire', 'earth', 'air', 'water']),
    ...tellCount(topic, voice, ['cardinal', 'fixed', 'mutable']),
  ]
}

function tellCount(topic: Topic, voice: Voice, kinds: readonly string[]): Paragraph {
  const facts = kinds.flatMap((kind) => topic.get(kind) ?? [])
  if (facts.length < kinds.length) return []
  const name = nameOf(topic, voice)
  const counted = list(
    facts.map((fact) => `${COUNTS[countOf(fact)] ?? countOf(fact)} in ${fact.property} signs`),
  )
  const [most, next] = facts.toSorted((a, b) => countOf(b) - countOf(a))
  const leads = most !== undefined && next !== undefined && countOf(most) > countOf(next)
  if (!leads) return [say(level(counted, name, voice), ...facts)]
  const meaning = BALANCE[most.property] ?? 'weight'
  const text = voice.word('western.balance', {
    p1: [
      `Of the ten planets of ${name} there are ${counted}; the ${most.property} signs hold the most of them and bring ${meaning}.`,
      `Counted another way, the ten are ${counted}, so that the ${most.property} signs prevail and with them, in ${name}, ${meaning}.`,
    ],
    p2: [
      `The ten planets fall out as ${counted}, and since the ${most.property} signs have the most of them, ${name} is well supplied with ${meaning}.`,
      `By another sorting there are ${counted}: the ${most.property} signs lead, and lend ${name} ${meaning}.`,
    ],
  })
  return [say(text, ...facts)]
}

function level(counted: string, name: string, voice: Voice): string {
  return voice.word('western.level', {
    p1: [
      `Of the ten planets of ${name} there are ${counted}, without a single leader among them.`,
      `Sorted again, the ten are ${counted}, and no part outweighs the rest in ${name}.`,
    ],
    p2: [
      `The ten planets fall out as ${counted}, so that nothing tips the scale in ${name}.`,
      `By another sorting there are ${counted}, and ${name} has no one side to lean on.`,
    ],
  })
}

function countOf({ value }: Fact): number {
  return Array.isArray(value) ? value.length : 0
}

const COUNTS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

const BALANCE: Readonly<Record<string, string>> = {
  fire: 'enthusiasm and the courage of the first step',
  earth: 'a sense of what is real and can be made',
  air: 'distance, language and the company of ideas',
  water: 'feeling that reaches under the words',
  cardinal: 'the habit of starting things',
  fixed: 'the power to stay',
  mutable: 'a gift for change of plan',
}

function tellPhase(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('lunarPhase')
  const phase = PHASES[String(fact?.value)]
  if (fact === undefined || phase === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('western.phase', {
    p1: [`${name} was born under the ${fact.value}, ${phase}.`],
    p2: [`The phase was that of the ${fact.value}, ${phase}, and ${name} carries something of it.`],
  })
  return [say(text, fact)]
}

const PHASES: Readonly<Record<string, string>> = {
  'New Moon': 'when one thing has ended and the next is not yet visible',
  'Waxing Crescent': 'a first effort against the pull of what went before',
  'First Quarter': 'a time for decisions and for getting things built',
  'Waxing Gibbous': 'when everything is nearly ready and is being improved once more',
  'Full Moon': 'when nothing can be hidden and much can be understood',
  'Waning Gibbous': 'a time for passing on what has been learned',
  'Last Quarter': 'when an old form is questioned from inside',
  'Waning Crescent': 'a quiet end in which the seeds of the next round are kept',
}

function tellSect(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('sect')
  if (fact === undefined) return []
  const name = nameOf(topic, voice)
  const isDay = fact.value === 'day'
  const words = {
    p1: isDay
      ? [`It is a day chart, and the Sun leads ${name} by what can be seen and shown.`]
      : [
          `It is a night chart, in which the Moon leads and ${name} trusts what is felt over what is shown.`,
        ],
    p2: isDay
      ? [`Born by day, ${name} stands under the rule of the Sun and does better in the open.`]
      : [`Born by night, ${name} stands under the rule of the Moon and sees well in half-light.`],
  }
  return [say(voice.word('western.sect', words), fact)]
}

function tellRuler(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('finalDispositor')
  if (fact === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('western.ruler', {
    p1: [
      `Every chain of rulers ends in ${fact.value}, so that all the other planets of ${name} take their orders from it in the end.`,
    ],
    p2: [
      `Follow the rulers from sign to sign and the road ends each time at ${fact.value}, the quiet head of the household that is ${name}.`,
    ],
  })
  return [say(text, fact)]
}

export function tellLot(topic: Topic, voice: Voice): Paragraph | null {
  const lot = LOTS[topic.topic]
  const sign = topic.get('sign')
  if (lot === undefined || sign === undefined || !isSign(sign.value)) return null
  const fact = topic.get('house')
  const house = HOUSES[Number(fact?.value)]
  const name = nameOf(topic, voice)
  const place = house === undefined ? '' : ` and the ${house.ordinal} house`
  const { manner, gift } = SIGN_WORDS[sign.value]
  const text = voice.word('western.lot', {
    p1: [
      `${capital(lot.title)}, which concerns ${lot.about}, falls in ${sign.value}${place}, and ${name} meets such matters ${manner}.`,
      `In ${sign.value}${place} falls ${lot.title}: ${lot.about} will draw upon ${gift}.`,
    ],
    p2: [
      `What concerns ${lot.about} is shown by ${lot.title}, and ${name} has it in ${sign.value}${place}, where things are done ${manner}.`,
      `${capital(lot.title)} lies in ${sign.value}${place} and lends ${name} ${gift} in the matter of ${lot.about}.`,
    ],
  })
  return [say(text, sign, ...(fact === undefined || house === undefined ? [] : [fact]))]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
