import type { Fact } from '#astrology/facts.ts'
import { list, say, type Paragraph } from '../prose.ts'
import { nameOf, type Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'

/** A planet's standing in its sign: at home, honoured, abroad or humbled. */
export function tellCondition(topic: Topic, title: string, voice: Voice): Paragraph {
  const good = held(topic, DIGNITIES)
  const bad = held(topic, DEBILITIES)
  if (good.length + bad.length === 0) return []
  const name = nameOf(topic, voice)
  const words = list([...good, ...bad].map(({ property }) => CONDITIONS[property] ?? property))
  const slots = { title, words, name }
  const kind = kindOf(good.length, bad.length)
  const text = voice.word(`western.${kind}`, FRAMES[kind](slots))
  return [say(text, ...good, ...bad)]
}

const DIGNITIES = ['domicile', 'exaltation', 'triplicity']
const DEBILITIES = ['detriment', 'fall']

const CONDITIONS: Readonly<Record<string, string>> = {
  domicile: 'in its own sign',
  exaltation: 'exalted',
  triplicity: 'ruler of its triplicity',
  detriment: 'in detriment',
  fall: 'in fall',
}

function held({ get }: Topic, properties: readonly string[]): readonly Fact[] {
  return properties.flatMap((property) => {
    const fact = get(property)
    return fact?.value === true ? [fact] : []
  })
}

type Kind = 'dignified' | 'divided' | 'debilitated'

function kindOf(good: number, bad: number): Kind {
  if (good > 0 && bad > 0) return 'divided'
  return good > 0 ? 'dignified' : 'debilitated'
}

interface Slots {
  readonly title: string
  readonly words: string
  readonly name: string
}

const FRAMES: Readonly<
  Record<Kind, (slots: Slots) => { readonly p1: readonly string[]; readonly p2: readonly string[] }>
> = {
  dignified: ({ title, words, name }) => ({
    p1: [
      `There ${title} is ${words}, and can do for ${name} what it does best.`,
      `Since ${title} is ${words}, this part of ${name} has its own tools to hand.`,
    ],
    p2: [
      `By dignity ${title} is ${words}, which gives ${name} a sure foot in such things.`,
      `It helps ${name} that ${title} is ${words}.`,
    ],
  }),
  divided: ({ title, words, name }) => ({
    p1: [
      `In this place ${title} is ${words}, honoured and hindered at once, as ${name} may notice.`,
      `The standing of ${title} is divided, for it is ${words}, and ${name} knows both sides of that.`,
    ],
    p2: [
      `Being ${words}, ${title} offers ${name} help with one hand and a hurdle with the other.`,
      `That ${title} is ${words} leaves ${name} with a mixed inheritance here.`,
    ],
  }),
  debilitated: ({ title, words, name }) => ({
    p1: [
      `As ${title} is ${words}, ${name} has to manage here as a guest manages in a foreign kitchen.`,
      `Tradition notes that ${title} is ${words}; what comes by nature to others is an art to ${name}.`,
    ],
    p2: [
      `Because ${title} is ${words}, ${name} comes by this gift the long way round.`,
      `The books call ${title} ${words} in such a case, a handicap that has made many a specialist, and why not ${name}.`,
    ],
  }),
}
