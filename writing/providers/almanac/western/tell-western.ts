import type { Fact } from '#astrology/facts.ts'
import { say, type Paragraph, type Sentence } from '../prose.ts'
import { nameOf, type TellTopic, type Topic } from '../topic.ts'
import { inRole, type Voice } from '../voice.ts'
import { ASPECT_KINDS, RELATIONS } from './aspects.ts'
import { BODIES } from './bodies.ts'
import { HOUSES } from './houses.ts'
import { LOTS } from './lots.ts'
import { PLANETS_IN_SIGNS } from './planets-in-signs.ts'
import { isSign, SIGN_WORDS, type Sign } from './signs.ts'
import { tellCondition } from './tell-condition.ts'
import { tellBalance, tellChart, tellLot } from './tell-whole.ts'

/** One topic of one person's Western chart in words of our own; null for what there are none for. */
export const tellWestern: TellTopic = (topic, voice) => {
  if (topic.topic === 'aspect') return topic.facts.flatMap((fact) => tellAspect(fact, topic, voice))
  // Whether an aspect is coming or going is left to the chart; the text tells the aspect.
  if (topic.topic === 'aspectMotion') return []
  if (/^house\d/.test(topic.topic)) return tellCusp(topic, voice)
  if (topic.topic in LOTS) return tellLot(topic, voice)
  if (topic.topic === 'chart') return tellChart(topic, voice)
  if (topic.topic === 'balance') return tellBalance(topic, voice)
  // The mean node and the osculating Lilith lie beside their other selves and would say it all twice.
  if (topic.topic === 'meanNode' || topic.topic === 'osculatingLilith') return []
  return topic.topic in BODIES ? tellBody(topic, voice) : null
}

function tellBody(topic: Topic, voice: Voice): Paragraph | null {
  const sign = topic.get('sign')
  if (sign === undefined || !isSign(sign.value)) return null
  return [
    ...tellSign(topic, sign, voice),
    ...tellCondition(topic, titleOf(topic), voice),
    ...tellHouse(topic, voice),
    ...tellRetrograde(topic, voice),
  ]
}

function tellSign(topic: Topic, fact: Fact, voice: Voice): readonly Sentence[] {
  const sign = fact.value as Sign
  const name = nameOf(topic, voice)
  const title = titleOf(topic)
  const does = PLANETS_IN_SIGNS[topic.topic]?.[sign]
  if (does === undefined) return [say(generational(topic, sign, voice), fact)]
  const claim = voice.word('western.sign', {
    p1: [
      `${capital(title)} stood in ${sign} when ${name} was born, and so ${name} ${does}.`,
      `With ${title} in ${sign}, ${name} ${does}.`,
      `${name} has ${title} in ${sign}, the mark of one who ${does}.`,
      `${capital(title)} in ${sign} describes a person who ${does}; this is ${name} when nothing interferes.`,
      `From ${title}, placed in ${sign}, comes the fact that ${name} ${does}.`,
      `In ${sign} one finds ${title}, and in ${name} one finds somebody who ${does}.`,
    ],
    p2: [
      `${name}’s chart puts ${title} in ${sign}; accordingly ${name} ${does}.`,
      `Of ${title} in ${sign} the old books would say that ${name} ${does}.`,
      `Because ${title} is in ${sign}, ${name} ${does}.`,
      `Here ${title} wears the colours of ${sign}: ${name} ${does}.`,
      `${sign} holds ${title}, and ${name} therefore ${does}.`,
      `To have ${title} in ${sign}, as ${name} has, is to be someone who ${does}.`,
    ],
  })
  return [say(claim, fact), ...portrait(topic, fact, voice)]
}

/** The lights and the rising sign get a picture of their sign as well; once is enough for the rest. */
function portrait({ topic, ...rest }: Topic, fact: Fact, voice: Voice): readonly Sentence[] {
  if (!['sun', 'moon', 'ascendant'].includes(topic)) return []
  const sign = fact.value as Sign
  const { portrait: picture, gift, shadow } = SIGN_WORDS[sign]
  const name = nameOf({ topic, ...rest }, voice)
  const pictured = {
    sun: {
      p1: [`${sign} is ${picture}, and the central flame of ${name} burns in that landscape.`],
      p2: [
        `The sign can be pictured as ${picture}; somewhere in that picture stands ${name}, in full light.`,
      ],
    },
    moon: {
      p1: [`Its gift to the inner life is ${gift}, and its temptation is ${shadow}.`],
      p2: [
        `At home, where nobody is watching, this can show as ${gift}, and on poor days as ${shadow}.`,
      ],
    },
    ascendant: {
      p1: [`What strangers meet first is ${gift}; what they may run into later is ${shadow}.`],
      p2: [`At the threshold one is greeted by ${gift}, with ${shadow} waiting behind the coats.`],
    },
  }[topic as 'sun' | 'moon' | 'ascendant']
  return [say(voice.word(`western.portrait.${topic}`, pictured), fact)]
}

function generational({ topic, ...rest }: Topic, sign: Sign, voice: Voice): string {
  const name = nameOf({ topic, ...rest }, voice)
  const body = BODIES[topic]
  const title = titleOf({ topic })
  const theme = body?.[inRole(voice)] ?? 'what it stands for'
  const { manner, gift } = SIGN_WORDS[sign]
  return voice.word('western.slow', {
    p1: [
      `${capital(title)}, ${theme}, works in ${sign}, which is to say ${manner}.`,
      `In ${sign} there is also ${title}; ${theme} shows itself there ${manner}.`,
      `As for ${title} in ${sign}, it lends ${name} ${gift} in all that touches ${theme}.`,
      `Another resident of ${name}’s ${sign} is ${title}, and through it ${theme} is expressed ${manner}.`,
    ],
    p2: [
      `${capital(title)} moves through ${sign} in this chart: ${theme} proceeds ${manner}.`,
      `What ${title} brings, ${theme}, is done by ${name} after the fashion of ${sign}, ${manner}.`,
      `${sign} also shelters ${title}, so that ${theme} gains ${gift}.`,
      `The place of ${title} is ${sign}, and ${theme} has learned there to act ${manner}.`,
    ],
  })
}

function tellHouse(topic: Topic, voice: Voice): readonly Sentence[] {
  const fact = topic.get('house')
  const house = HOUSES[Number(fact?.value)]
  if (fact === undefined || house === undefined) return []
  const name = nameOf(topic, voice)
  const arena = house[inRole(voice)]
  const quest = BODIES[topic.topic]?.quest ?? 'its occupation'
  const title = titleOf(topic)
  if (!voice.isFirst(`house ${house.ordinal}`))
    return [say(sameHouse(topic, voice, { ordinal: house.ordinal, quest }), fact)]
  const text = voice.word('western.house', {
    p1: [
      `It falls in the ${house.ordinal} house, the field of ${arena}, and ${name} looks there for ${quest}.`,
      `Its ground is the ${house.ordinal} house, that of ${arena}; in such matters ${title} seeks ${quest}.`,
      `Since it lies in the ${house.ordinal} house, ${name} is likely to seek ${quest} by way of ${arena}.`,
      `The ${house.ordinal} house gives it its address, and there, amid ${arena}, ${name} hopes to find ${quest}.`,
      `All of this is lived out mostly in the ${house.ordinal} house, among ${arena}, where ${quest} is to be found if anywhere.`,
    ],
    p2: [
      `The house is the ${house.ordinal}, ${arena}, and what ${name} wants from it is ${quest}.`,
      `One meets it in the ${house.ordinal} house: ${arena}, where ${name} goes in search of ${quest}.`,
      `Placed in the ${house.ordinal} house, it turns towards ${arena}, and asks there for ${quest}.`,
      `It has taken lodgings in the ${house.ordinal} house, ${arena}, hoping for ${quest}.`,
      `For ${name} the scene of it is the ${house.ordinal} house, ${arena}; the prize is ${quest}.`,
    ],
  })
  return [say(text, fact)]
}

/** A house is described once; whoever comes to it later is only shown in. */
function sameHouse(
  topic: Topic,
  voice: Voice,
  { ordinal, quest }: { ordinal: string; quest: string },
): string {
  const name = nameOf(topic, voice)
  const title = titleOf(topic)
  return voice.word('western.sameHouse', {
    p1: [
      `${capital(title)} shares the ${ordinal} house with what was named before, and ${name} seeks ${quest} on the same ground.`,
      `This, too, happens in the ${ordinal} house, where ${title} asks for ${quest}.`,
      `The address is the ${ordinal} house once more, only that ${title} has come there for ${quest}.`,
      `${name} keeps ${title} in the ${ordinal} house as well, hoping for ${quest} among the rest.`,
    ],
    p2: [
      `Again the scene is the ${ordinal} house, and ${title} enters it looking for ${quest}.`,
      `In the ${ordinal} house ${title} joins the others, with ${quest} in mind.`,
      `The ${ordinal} house grows crowded: ${name} has ${title} there also, in want of ${quest}.`,
      `Already described, the ${ordinal} house takes in ${title} besides, and with it the search for ${quest}.`,
    ],
  })
}

function tellRetrograde(topic: Topic, voice: Voice): readonly Sentence[] {
  const fact = topic.get('motion')
  if (fact?.value !== 'retrograde') return []
  const name = nameOf(topic, voice)
  const title = titleOf(topic)
  const text = voice.word('western.retrograde', {
    p1: [
      `${capital(title)} was retrograde that day, so ${name} tends to rehearse such things inwardly before the world sees any of it.`,
      `As ${title} was moving backwards, a second look comes more naturally here to ${name} than a first.`,
      `Being retrograde, ${title} keeps some of its best work in a drawer.`,
    ],
    p2: [
      `Its motion was retrograde, and ${title} accordingly speaks to ${name} in private first.`,
      `Retrograde ${title.replace(/^the /, '')} gives ${name} the habit of going back over the ground.`,
      `That ${title} was retrograde at the time makes this a late flower in ${name}, and not a feeble one.`,
    ],
  })
  return [say(text, fact)]
}

function tellAspect(fact: Fact, topic: Topic, voice: Voice): Paragraph {
  const [first = '', second = ''] = fact.property.split('-')
  const [one, two] = [BODIES[first], BODIES[second]]
  const aspect = String(fact.value)
  const kind = ASPECT_KINDS[aspect]
  if (one === undefined || two === undefined || kind === undefined) return []
  const role = inRole(voice)
  const name = nameOf(topic, voice)
  const relation = voice.word(`western.relation.${kind}`, RELATIONS[kind])
  const an = /^[aeiou]/.test(aspect) ? 'an' : 'a'
  const text = voice.word('western.aspect', {
    p1: [
      `${capital(one.title)} and ${two.title} form ${an} ${aspect}: in ${name}, ${one[role]} ${relation} ${two[role]}.`,
      `Between ${one.title} and ${two.title} there is ${an} ${aspect}, and so ${one[role]} ${relation} ${two[role]}.`,
      `By ${an} ${aspect} of ${one.title} and ${two.title}, ${one[role]} ${relation} ${two[role]} in ${name}.`,
      `${capital(an)} ${aspect} joins ${one.title} to ${two.title}; for ${name} this means that ${one[role]} ${relation} ${two[role]}.`,
    ],
    p2: [
      `${capital(one.title)} makes ${an} ${aspect} to ${two.title}, so that in ${name} ${one[role]} ${relation} ${two[role]}.`,
      `There is ${an} ${aspect} from ${one.title} to ${two.title}: ${one[role]} ${relation} ${two[role]}.`,
      `${name} was born under ${an} ${aspect} of ${one.title} and ${two.title}, and ${one[role]} ${relation} ${two[role]}.`,
      `Under the ${aspect} that links ${one.title} with ${two.title}, ${one[role]} ${relation} ${two[role]}.`,
    ],
  })
  return [say(text, fact)]
}

function tellCusp(topic: Topic, voice: Voice): Paragraph | null {
  const fact = topic.get('sign')
  const house = HOUSES[Number(topic.topic.slice('house'.length))]
  if (fact === undefined || house === undefined || !isSign(fact.value)) return null
  const name = nameOf(topic, voice)
  const { manner, gift } = SIGN_WORDS[fact.value]
  const text = voice.word('western.cusp', {
    p1: [
      `The ${house.ordinal} house opens in ${fact.value}, and ${name} approaches ${house.p1} ${manner}.`,
      `Upon the door of the ${house.ordinal} house stands ${fact.value}: in matters of ${house.p1} ${name} can count on ${gift}.`,
    ],
    p2: [
      `With ${fact.value} on the cusp of the ${house.ordinal} house, ${name} deals with ${house.p2} ${manner}.`,
      `${fact.value} keeps the key to the ${house.ordinal} house, ${house.p2}, and brings ${name} ${gift} there.`,
    ],
  })
  return [say(text, fact)]
}

function titleOf({ topic }: Pick<Topic, 'topic'>): string {
  return BODIES[topic]?.title ?? topic
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
