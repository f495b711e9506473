import type { Properties } from '#astrology/told-throughout.ts'
import { GRAHAS, SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { Naming } from './naming.ts'

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
  kootaRoles: 'what the kootas of {p1} and {p2} give either way',
  kootaExtremes: 'which kootas give {p1} and {p2} most and least',
  kootaException: 'what the texts hold against the empty kootas of {p1} and {p2}',
  moons: 'how the Moons of {p1} and {p2} stand to each other',
  tara: 'the tara between {p1} and {p2}',
  poruthams: 'how many poruthams {p1} and {p2} have',
  porutham: 'which poruthams {p1} and {p2} have',
  mangal: 'how {p1} and {p2} are matched in Mangal dosha',
  lagnas: 'how the rising signs of {p1} and {p2} stand to each other',
  moonHouse: 'in which house of the other the Moons of {p1} and {p2} stand',
  seventhLords: 'how the seventh lords of {p1} and {p2} stand to each other',
  seventhLord: 'where the seventh lords of {p1} and {p2} stand in the other’s chart',
  venus: 'how Venus of {p1} and of {p2} stands to the other’s chart',
  jupiter: 'how Jupiter of {p1} and of {p2} stands to the other’s chart',
  navamshas: 'how the navamshas of {p1} and {p2} stand to each other',
  karakas: 'how the significators of self and spouse of {p1} and {p2} meet',
  runningDashas: 'the dashas that {p1} and {p2} run side by side',
  nextDashas: 'the dashas that {p1} and {p2} come into next',
})

function namedIn(names: Readonly<Record<string, string>>): (topic: string) => string {
  return (topic) => {
    const name = names[topic]
    if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
    return name
  }
}
