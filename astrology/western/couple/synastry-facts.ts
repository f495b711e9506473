import type { Said } from '#astrology/held-throughout.ts'
import type { Aspect } from '../aspects/aspects.ts'
import type { DeclinationAspect } from '../aspects/declinations.ts'
import { byOrb } from '../facts/aspect-facts.ts'
import { RULES } from '../rules.ts'
import type { Planet, Point } from '../zodiac/points.ts'
import { contactWords, parallelWords } from './contact-words.ts'

/** Each contact between two people, the weightiest first. */
export function synastryFacts(contacts: readonly Aspect<Point>[]): Said[] {
  return contacts
    .map((contact) => {
      const words = contactWords(contact)
      return { contact, words, weight: byOrb(words.weight, contact.orb) }
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ contact, words }) => ({
      topic: 'synastry',
      property: words.property,
      value: contact.aspect,
      measures: {
        orbDegrees: { value: contact.orb, unit: 'degrees' },
        angleDegrees: words.angleDegrees,
      },
      passed: contact.passed,
      marks: words.marks,
      sentence: words.sentence,
      rule: RULES.synastryAspect,
    }))
}

/** Each parallel and contraparallel between two people. */
export function parallelFacts(parallels: readonly DeclinationAspect<Planet>[]): Said[] {
  return parallels.map((parallel) => {
    const { topic, property, marks, sentence } = parallelWords(parallel)
    return {
      topic,
      property,
      value: parallel.aspect,
      measures: { orbDegrees: { value: parallel.orb, unit: 'degrees' } },
      passed: parallel.passed,
      marks,
      sentence,
      rule: RULES.synastryParallel,
    }
  })
}
