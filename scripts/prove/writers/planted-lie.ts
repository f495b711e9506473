import { state, type Fact } from '#astrology/facts.ts'
import type { Brief } from '#writing/brief/brief.ts'

/** Families of terms of which one is never another. */
const FAMILIES: readonly (readonly string[])[] = [
  ['Aries', 'Gemini', 'Leo', 'Libra', 'Sagittarius', 'Aquarius'],
  ['Taurus', 'Cancer', 'Virgo', 'Scorpio', 'Capricorn', 'Pisces'],
  ['Ashwini', 'Rohini', 'Magha', 'Hasta', 'Swati', 'Anuradha', 'Mula', 'Shravana', 'Revati'],
  ['Chokhmah', 'Binah', 'Chesed', 'Gevurah', 'Tiferet', 'Netzach', 'Hod', 'Yesod', 'Malkhut'],
  ['Manifestor', 'Projector', 'Reflector'],
]
const NUMBERED = /\b(Gate|Gene Key) (\d+)\b/

export interface PlantedLie {
  readonly sentence: string
  /** The id it claims to rest on. */
  readonly fact: Fact['id']
}

/**
 * A sentence that says of one of the brief's facts what is not so: another sign, mansion, light, type
 * or number stands in it, and it cites the fact all the same. Throws where no fact names any.
 */
export function plantedLie(brief: Brief): PlantedLie {
  const [p1, p2] = brief.people.map(({ name }) => name)
  const names = { p1: p1 ?? '', ...(p2 !== undefined && { p2 }) }
  for (const { fact } of brief.themes.flatMap((theme) => theme.facts)) {
    const truth = state(fact, names)
    const sentence = falsified(truth)
    if (sentence !== truth) return { sentence, fact: fact.id }
  }
  throw new Error(`${brief.document.id}: no fact of its brief can be falsified by its name`)
}

function falsified(truth: string): string {
  const numbered = NUMBERED.exec(truth)
  if (numbered) {
    const other = (Number(numbered[2]) % 64) + 1
    return truth.replaceAll(new RegExp(`\\b${numbered[0]}\\b`, 'g'), `${numbered[1]} ${other}`)
  }
  for (const family of FAMILIES) {
    const here = family.find((term) => truth.includes(term))
    const other = family.find((term) => !truth.includes(term))
    if (here !== undefined && other !== undefined) return truth.replaceAll(here, other)
  }
  return truth
}
