import type { Fact } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { RULES } from '../rules.ts'
import { listed, nameInSentence } from './sentences.ts'

/** The figures planets form with each other. */
export function patternFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  return sky.patterns.map((pattern) => {
    const names = listed(pattern.members.map(nameInSentence))
    const where = pattern.kind === 'stellium' && pattern.sign !== null ? ` in ${pattern.sign}` : ''
    const apex = 'apex' in pattern ? `, with ${nameInSentence(pattern.apex)} at its point` : ''
    return fact({
      topic: 'pattern',
      property: `${pattern.kind.replaceAll(' ', '-')}.${pattern.members.join('-')}`,
      value: pattern.kind,
      statement: `In {${subject}}'s chart ${names} form a ${pattern.kind}${where}${apex}.`,
      rule: RULES.pattern,
    })
  })
}
