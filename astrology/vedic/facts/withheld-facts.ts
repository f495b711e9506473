import type { PartsBody } from '#astrology/facts.ts'
import { GRAHAS, SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** Properties by topic. */
export type Properties = ReadonlyMap<string, readonly string[]>

export interface Withheld {
  /** What holds at some moments of the birth window and not at others. */
  readonly changing: Properties
  /** What hangs on a time of birth that is not known. */
  readonly untimed: Properties
}

/** What an uncertain birth time keeps from being said: a fact for each topic, with its reason. */
export function withheldFacts(
  { changing, untimed }: Withheld,
  told: readonly PartsBody[],
  nameOf: (topic: string) => string,
): PartsBody[] {
  const inPart = new Set(told.map(({ topic }) => topic))
  return [...new Set([...changing.keys(), ...untimed.keys()])].map((topic) => {
    const changes = changing.get(topic) ?? []
    const how = inPart.has(topic) ? 'cannot be told in full' : 'cannot be told'
    const why =
      changes.length > 0
        ? 'it changes within the time in which the birth may have happened'
        : 'it hangs on the time of birth, which is not known'
    return {
      topic,
      property: 'withheld',
      value: [...new Set([...changes, ...(untimed.get(topic) ?? [])])],
      sentence: `${capital(nameOf(topic))} ${how}: ${why}.`,
      marks: [],
      rule: RULES.window,
    }
  })
}

/** What nobody has without a time of birth. */
export const UNTIMED: Properties = new Map<string, readonly string[]>([
  ['lagna', ['sign', 'nakshatra', 'pada']],
  ...GRAHAS.map((graha): [string, string[]] => [graha, ['house']]),
  ['shadbala', SEVEN_GRAHAS],
  ['ashtakavarga', ['fullest', 'emptiest']],
  ...Array.from({ length: 12 }, (_, index): [string, string[]] => [`lord${index + 1}`, ['house']]),
  ['D9', ['lagna']],
  ['D10', ['lagna']],
])

/** A person's topic as a sentence names it. */
export function topicOf({ name, whose }: Naming): (topic: string) => string {
  const named: Readonly<Record<string, string>> = {
    ...Object.fromEntries(GRAHAS.map((graha) => [graha, whose(graha)])),
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `lord${index + 1}`,
        `the lord of ${name}'s ${ordinal(index + 1)} house`,
      ]),
    ),
    lagna: `${name}'s rising sign (Lagna)`,
    yoga: `the list of the yogas in ${name}'s chart`,
    dasha: `the Vimshottari mahadasha of ${name}'s birth`,
    yoginiDasha: `the Yogini dasha of ${name}'s birth`,
    mahadasha: `the course of ${name}'s mahadashas`,
    runningDasha: `the dasha that runs for ${name}`,
    nextDasha: `the antardasha that ${name} comes into next`,
    charaKaraka: `the order of ${name}'s significators (karakas)`,
    planetaryWar: `a planetary war (graha yuddha) in ${name}'s chart`,
    shadbala: `the order of ${name}'s grahas by sixfold strength (shadbala)`,
    ashtakavarga: `the Sarvashtakavarga of ${name}'s houses`,
    mangalDosha: `${name}'s Mangal dosha`,
    kalaSarpa: `the Kala Sarpa of ${name}'s chart`,
    gandanta: `the gandanta of ${name}'s Moon`,
    sadeSati: `${name}'s Sade Sati`,
    panchanga: `the panchanga of ${name}'s birth`,
    D9: `${name}'s navamsha`,
    D10: `${name}'s dashamsha`,
  }
  return namedIn(named)
}

/** What lies between two people as a sentence names it. */
export const coupleTopicOf = namedIn({
  ashtakoota: 'the Ashtakoota of {p1} and {p2}',
  kootaException: 'what the texts hold against the empty kootas of {p1} and {p2}',
  moons: 'how the Moons of {p1} and {p2} stand to each other',
  tara: 'the tara between {p1} and {p2}',
  poruthams: 'how many poruthams {p1} and {p2} have',
  mangal: 'how {p1} and {p2} are matched in Mangal dosha',
})

function namedIn(names: Readonly<Record<string, string>>): (topic: string) => string {
  return (topic) => {
    const name = names[topic]
    if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
    return name
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
