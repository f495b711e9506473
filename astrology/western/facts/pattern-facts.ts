import type { PartsBody } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { listed, nameInSentence } from './sentences.ts'

/** The figures planets form with each other. */
export function patternFacts({ subject, sky }: PersonFacts): PartsBody[] {
  return sky.patterns.map((pattern): PartsBody => {
    const { kind, members } = pattern
    const names = listed(members.map(nameInSentence))
    const sign = pattern.kind === 'stellium' ? pattern.sign : null
    const apex = 'apex' in pattern ? pattern.apex : null
    const where = sign === null ? '' : ` in ${sign}`
    const pointing = apex === null ? '' : `, with ${nameInSentence(apex)} at its point`
    return {
      topic: 'pattern',
      property: `${kind.replaceAll(' ', '-')}.${members.join('-')}`,
      value: kind,
      marks: [
        { term: kind, count: members.length, ...(sign !== null && { sign }) },
        ...members.map((member) => ({
          body: POINT_NAMES[member],
          relation: member === apex ? 'points' : 'belongs',
          term: kind,
          ...(sign !== null && { sign }),
        })),
      ],
      sentence: `In {${subject}}'s chart ${names} form a ${kind}${where}${pointing}.`,
      rule: RULES.pattern,
    }
  })
}
