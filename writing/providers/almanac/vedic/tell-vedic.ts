import type { Fact } from '#astrology/facts.ts'
import { say, type Paragraph, type Sentence } from '../prose.ts'
import { nameOf, type TellTopic, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { GRAHA_WORDS, RASHI_WORDS, shortTitle } from './grahas.ts'
import { NAKSHATRA_WORDS } from './nakshatras.ts'
import { tellPeriods, tellYogas } from './tell-fortunes.ts'
import { tellGrahaState } from './tell-graha-state.ts'

/** The points whose mansion is told at length: Moon first, then the rising point and the Sun. */
const AT_LENGTH = new Set(['moon', 'lagna', 'sun'])

/** A graha or the lagna in words of our own, the yogas and the periods of a life; null for anything else. */
export const tellVedic: TellTopic = (topic, voice) => {
  if (topic.topic === 'yoga') return tellYogas(topic, voice)
  if (topic.topic === 'mahadasha') return tellPeriods(topic, voice)
  if (!(topic.topic in GRAHA_WORDS)) return null
  return [
    ...tellRashi(topic, voice),
    ...tellNakshatra(topic, voice),
    ...tellGrahaState(topic, shortTitle(topic.topic), voice),
  ]
}

function tellRashi(topic: Topic, voice: Voice): Paragraph {
  const fact = topic.get('sign')
  const rashi = RASHI_WORDS[String(fact?.value)]
  const graha = GRAHA_WORDS[topic.topic]
  if (fact === undefined || rashi === undefined || graha === undefined) return []
  const name = nameOf(topic, voice)
  const sign = `sidereal ${fact.value}`
  if (!voice.isFirst(`rashi ${fact.value}`)) return [say(rashiAgain(topic, voice, sign), fact)]
  const text = voice.word('vedic.rashi', {
    p1: [
      `${capital(graha.title)} stands for ${name} in ${sign}, called ${rashi.sanskrit}, a sign that ${rashi.p1}; under it comes ${graha.p1}.`,
      `In ${sign} is found ${graha.title}, and with it ${graha.p1}: ${rashi.sanskrit} ${rashi.p1}.`,
      `${capital(graha.p1)} belongs to ${graha.title}, which ${name} has in ${sign}; ${rashi.sanskrit} ${rashi.p1}.`,
      `For ${name} the seat of ${graha.title} is ${sign}, where ${rashi.sanskrit} ${rashi.p1}.`,
    ],
    p2: [
      `${name} has ${graha.title} in ${sign}; ${rashi.sanskrit}, as it is called, ${rashi.p2}.`,
      `What is seen through ${graha.title}, ${graha.p2}, has its place in ${sign}: ${rashi.sanskrit} ${rashi.p2}.`,
      `Under ${sign}, or ${rashi.sanskrit}, which ${rashi.p2}, ${name} has ${graha.title}.`,
      `The chart sets ${graha.title}, for ${graha.p2}, in ${sign}; the sign ${rashi.p2}.`,
    ],
  })
  return [say(tidy(text), fact)]
}

/** A sign is described once; later guests are only shown in. */
function rashiAgain(topic: Topic, voice: Voice, sign: string): string {
  const name = nameOf(topic, voice)
  const { title, p1, p2 } = GRAHA_WORDS[topic.topic] ?? { title: topic.topic, p1: '', p2: '' }
  return voice.word('vedic.rashiAgain', {
    p1: [
      `${capital(title)} keeps the same company in ${sign}, bringing ${p1} under its rule.`,
      `To ${sign} comes ${title} as well, and with it, for ${name}, ${p1}.`,
      `${name} has ${title} in ${sign} too, so that ${p1} follows the law already described.`,
      `In ${sign}, once more, sits ${title}, steward of ${p1}.`,
    ],
    p2: [
      `Beside what was named there, ${sign} holds ${title}, which stands for ${p2}.`,
      `The same ${sign} gives a seat to ${title}, ${p2}.`,
      `Here again it is ${sign} that receives ${title}, and ${p2} in ${name} takes on its colour.`,
      `${capital(title)} adds to ${sign} what belongs to it, ${p2}.`,
    ],
  })
}

function tellNakshatra(topic: Topic, voice: Voice): readonly Sentence[] {
  const fact = topic.get('nakshatra')
  const words = NAKSHATRA_WORDS[String(fact?.value)]
  if (fact === undefined || words === undefined) return []
  const pada = topic.get('pada')
  const facts = [fact, ...(pada === undefined ? [] : [pada])]
  if (!voice.isFirst(`star ${fact.value}`))
    return [say(starAgain(topic, voice, String(fact.value)), fact)]
  return AT_LENGTH.has(topic.topic)
    ? tellAtLength(topic, voice, facts)
    : [say(tidy(inBrief(topic, voice, fact)), fact)]
}

function tellAtLength(topic: Topic, voice: Voice, facts: readonly Fact[]): readonly Sentence[] {
  const [fact, pada] = facts
  const words = NAKSHATRA_WORDS[String(fact?.value)]
  if (fact === undefined || words === undefined) return []
  const name = nameOf(topic, voice)
  const graha = shortTitle(topic.topic)
  const quarter = pada === undefined ? '' : ` in its ${PADAS[Number(pada.value)] ?? ''} pada`
  const star = String(fact.value)
  const { symbol, deity, does, gift, price } = words
  const first = voice.word('vedic.star', {
    p1: [
      `The mansion occupied by ${graha} is ${star}${quarter}, whose sign is ${symbol} and whose deity is ${deity}.`,
      `Among the twenty-seven stars ${graha} chose ${star}${quarter}; its emblem is ${symbol}, and it is the house of ${deity}.`,
      `${star}${quarter} gives lodging to ${graha}; it is drawn as ${symbol} and presided over by ${deity}.`,
    ],
    p2: [
      `The star of ${graha} is ${star}${quarter}, drawn as ${symbol} and given to ${deity}.`,
      `On that day’s road ${graha} had come to ${star}${quarter}, under ${deity}, with ${symbol} for a badge.`,
      `As for its star, ${graha} lies in ${star}${quarter}, where the emblem is ${symbol} and the patron ${deity}.`,
    ],
  })
  const second = voice.word('vedic.starMeaning', {
    p1: [
      `A native of ${star} ${does}, and this may be said of ${name}, together with its gift, ${gift}, and its price, ${price}.`,
      `It is the way of ${star} that one ${does}; ${name} has from it ${gift} and pays for it with ${price}.`,
      `Of such a person as ${name} the texts say that ${star} ${does}; they praise ${gift} and warn of ${price}.`,
    ],
    p2: [
      `Whoever belongs to ${star} ${does}; in ${name} one may look for ${gift}, and, on the reverse of the coin, ${price}.`,
      `${name}, by this reckoning, ${does}: ${star} brings ${gift}, and it brings ${price}.`,
      `The character of ${star} is quickly told: it ${does}, and it leaves ${name} with ${gift} and with ${price}.`,
    ],
  })
  return [say(tidy(first), ...facts), say(tidy(second), fact)]
}

function inBrief(topic: Topic, voice: Voice, fact: Fact): string {
  const name = nameOf(topic, voice)
  const graha = shortTitle(topic.topic)
  const star = String(fact.value)
  const { gift = '', symbol = '' } = NAKSHATRA_WORDS[star] ?? {}
  return voice.word('vedic.brief', {
    p1: [
      `There ${graha} keeps company with ${star}, and ${name} gains ${gift} from it.`,
      `Its mansion is ${star}, with ${symbol} for an emblem; what it promises ${name} is ${gift}.`,
      `Through ${star}, where ${graha} is lodged, comes ${gift}.`,
    ],
    p2: [
      `By star it belongs to ${star}, where ${name} may look for ${gift}.`,
      `${star} is the mansion that ${graha} inhabits; under ${symbol} it offers ${gift}.`,
      `In terms of the stars this is ${star}, from which ${name} draws ${gift}.`,
    ],
  })
}

function starAgain(topic: Topic, voice: Voice, star: string): string {
  const name = nameOf(topic, voice)
  const graha = shortTitle(topic.topic)
  return voice.word('vedic.starAgain', {
    p1: [
      `Its star is ${star} again, which binds ${graha} to what was said of that mansion.`,
      `As ${star} is the star of ${graha} too, ${name} hears the same note in another voice.`,
      `${capital(graha)} also lodges in ${star}, a mansion that has by now a heavy claim on ${name}.`,
    ],
    p2: [
      `Once more the mansion is ${star}, and ${graha} falls in with it.`,
      `${star} returns as the star of ${graha}, and its meaning for ${name} is doubled.`,
      `It shares ${star}, this placing of ${graha}, with a neighbour already met.`,
    ],
  })
}

const PADAS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' }

/** `Chandra, the Moon in …` reads better with its comma closed; doubled commas do not. */
function tidy(text: string): string {
  return text.replaceAll(/,\s*,/g, ',').replaceAll(/,([;:.])/g, '$1')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
