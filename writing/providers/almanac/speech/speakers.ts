import type { PersonSubject } from '#core/systems.ts'
import type { Brief } from '../../../brief/brief.ts'
import type { Cast, Spoken } from '../../../meaning/fill-slots.ts'
import { calledBy } from '../../../given-name.ts'
import { soundAlike, writtenName } from '../../../spoken-name.ts'

/** The slot of a person: `P` where one is spoken of, `A` and `B` where two are. */
export type Letter = 'P' | 'A' | 'B'

/** Whom a document speaks of, and by which slots. */
export interface Speakers {
  readonly cast: Cast
  readonly people: Readonly<Partial<Record<Letter, Spoken>>>
  /** Whether a pronoun tells the two apart. */
  readonly areToldApart: boolean
  /** Whether `they` can only mean both. */
  readonly canBeThey: boolean
}

/**
 * By their given names, since the title has the whole ones. Two people of one name are told apart, or
 * a text about both would say nothing.
 */
export function speakersOf({ document, people }: Pick<Brief, 'document' | 'people'>): Speakers {
  const [one, two] = people
  if (document.subject !== 'couple' || two === undefined) {
    const person = (document.subject === 'p2' ? two : undefined) ?? one
    const P = {
      name: writtenName(calledBy(person?.name ?? '')),
      pronouns: person?.pronouns ?? null,
    }
    return { cast: { P }, people: { P }, areToldApart: true, canBeThey: false }
  }
  const first = one ?? two
  const alike = soundAlike(first.name, two.name)
  const A = {
    ...first,
    name: `${alike ? 'the first ' : ''}${writtenName(calledBy(first.name, [two.name]))}`,
  }
  const B = {
    ...two,
    name: `${alike ? 'the second ' : ''}${writtenName(calledBy(two.name, [first.name]))}`,
  }
  const areToldApart = A.pronouns !== B.pronouns && isOfOne(A.pronouns) && isOfOne(B.pronouns)
  const canBeThey = A.pronouns !== 'they' && B.pronouns !== 'they'
  return { cast: { A, B }, people: { A, B }, areToldApart, canBeThey }
}

function isOfOne(pronouns: Spoken['pronouns']): boolean {
  return pronouns === 'she' || pronouns === 'he'
}

/** The slot of `p1` or `p2` in this document. */
export function letterOf(speakers: Speakers, subject: PersonSubject): Letter {
  if (speakers.people.P) return 'P'
  return subject === 'p1' ? 'A' : 'B'
}
