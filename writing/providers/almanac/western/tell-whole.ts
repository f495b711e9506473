import { say, type Paragraph } from '../prose.ts'
import { nameOf, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { HOUSES } from './houses.ts'
import { LOTS } from './lots.ts'
import { isSign, SIGN_WORDS } from './signs.ts'

/** Phase, sect and the planet that rules all others: what is true of the chart as one thing. */
export function tellChart(topic: Topic, voice: Voice): Paragraph {
  return [...tellPhase(topic, voice), ...tellSect(topic, voice), ...tellRuler(topic, voice)]
}

function tellPhase(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('lunarPhase')
  const phase = PHASES[String(fact?.value)]
  if (fact === undefined || phase === undefined) return []
  const name = nameOf(topic, voice)
  const text = voice.word('western.phase', {
    p1: [`${name} was born at the ${fact.value}, ${phase}.`],
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
