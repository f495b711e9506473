import type { Fact } from '#astrology/facts.ts'

/**
 * What of one touches what of the other, by system, for a fact of one contact: the closest of all
 * aspects is the same contact as that aspect, and as the points it is given. Null of any other.
 */
export function contactOf({ system, marks }: Fact): string | null {
  const contacts = marks.filter(
    ({ aspect, partnerWhose }) => aspect !== undefined && partnerWhose !== undefined,
  )
  // A tie of two trees is told by its lights too.
  const ofTrees = contacts.filter(({ sefirah }) => sefirah !== undefined)
  const [contact, ...more] = ofTrees.length > 0 ? ofTrees : contacts
  if (contact?.whose === undefined || more.length > 0) return null
  const { whose, body, sefirah, aspect, partner, partnerSefirah } = contact
  return [system, whose, sefirah ?? body, aspect, partnerSefirah ?? partner].join(' ')
}
