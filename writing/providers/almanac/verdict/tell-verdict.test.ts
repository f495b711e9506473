import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { CHARMAINE, factsOfCouple, MICHAEL, momentOf } from '../../../couple.fixture.ts'
import { finishText } from '../../../finish-text.ts'
import { requestFor } from '../../../request.fixture.ts'
import { complainedOf } from '../complained-of.ts'
import { PARTS } from '../skeletons/verdict.ts'
import { writeBrief } from '../write-brief.ts'

const ephemeris = await loadEphemeris()
const AS_OF = 2_461_370.5
const UTRECHT = { jd: 2435916.6389, latitude: 52.0907, longitude: 5.1214 }
const ROTTERDAM = { jd: 2446706.3667, latitude: 51.9244, longitude: 4.4777 }

const VERDICT = planDocuments('nuclear_v2').find(({ id }) => id === 'couple.verdict')!
type Wish = Parameters<typeof requestFor>[2]

function verdictOn(one = MICHAEL, other = CHARMAINE, wish: Wish = {}) {
  const [first, second] = [one, other].map((birth) => castPerson(ephemeris, momentOf(birth)))
  const question = { relation: 'partners', asOf: AS_OF } as const
  const facts = withFrequency([
    ...factsOfCouple(one, other, AS_OF),
    ...rarityFacts(castCouple(first!, second!), question),
  ])
  const { brief } = requestFor(VERDICT, facts, wish)
  const write = (complaints: readonly string[]) =>
    finishText([...writeBrief(brief, complainedOf({ complaints }))].join(''))
  return { brief, text: write([]), again: write }
}

const opening = (one = MICHAEL) =>
  verdictOn(one, ROTTERDAM).text.document.sections[0]!.paragraphs[0]!

const inAll = (sections: readonly { readonly paragraphs: readonly string[] }[]) =>
  sections.flatMap(({ paragraphs }) => paragraphs).join(' ')

it('tells how rare several things are at once only beside all of them', () => {
  const { text, again } = verdictOn(UTRECHT, ROTTERDAM)
  const [one = ''] = /Together they define[^.]*3\.4\./.exec(inAll(text.document.sections)) ?? []
  expect(one).not.toBe('')
  const mended = again([`It is not so. In: “${one}”`])
  expect(inAll(mended.document.sections)).not.toMatch(/has (?:both|all three)\./)
})

it('promises no number of windows, for there may be fewer', () => {
  expect(PARTS['time']!.filter((heading) => /three/i.test(heading))).toEqual([])
})

it('keeps five promises, whichever was complained about', () => {
  const { text, again } = verdictOn(UTRECHT, ROTTERDAM)
  const promisesIn = ({ document }: typeof text) => {
    const section = document.sections.find(({ heading }) =>
      PARTS['promises']!.includes(heading ?? ''),
    )
    return section!.paragraphs.join(' ').split(/(?<=\.) /)
  }
  const first = promisesIn(text)
  expect(first).toHaveLength(5)
  const second = promisesIn(again(first.map((sentence) => `It is not so. In: “${sentence}”`)))
  expect(second).toHaveLength(5)
  expect(second.filter((sentence) => first.includes(sentence))).toEqual([])
})

it('says in words what the young have, by what carries and what tries it, and where to begin', () => {
  const people = [
    { name: 'Ines', pronouns: 'she', isOfAge: true },
    { name: 'Tomás', pronouns: 'he', isOfAge: false },
  ] as const
  const question = 'My son hardly speaks to me. How can I reach him?'
  const { text } = verdictOn(MICHAEL, CHARMAINE, { people, question })
  const [finding, answer] = text.document.sections
  expect(finding!.paragraphs[0]).toMatch(/^(?=.*Ines and Tomás).*\bwords\b/)
  expect(finding!.paragraphs[1]).toMatch(
    /\b(?:(?:rests|lean|draws|Count) on|What bears it|better days|strong side|Help comes)\b/,
  )
  expect(answer!.paragraphs.join(' ')).toMatch(/(?:helps|remedy|mends)\b/)
  expect(inAll(text.document.sections.slice(-1))).not.toMatch(/figure|score/i)
})

it('tells what a grave name means where it is told, and once how common it is', () => {
  const { brief, text } = verdictOn(UTRECHT, ROTTERDAM)
  expect(brief.notes.map(({ id }) => id)).toContain('bhakoot')
  const all = inAll(text.document.sections)
  expect(all.match(/half of all pairs/gi)).toHaveLength(1)
  expect(inAll(text.document.sections.slice(-1))).not.toMatch(/all pairs/)
})

it('tells two couples of the same names their verdicts in different words', () => {
  const [one, other] = [verdictOn(), verdictOn(UTRECHT, ROTTERDAM)].map(({ text }) =>
    text.evidence.map(({ sentence }) => sentence),
  ) as [string[], string[]]
  expect(one.filter((sentence) => other.includes(sentence)).length / one.length).toBeLessThan(0.04)
})

it('lets the witnesses be of one mind where they are, and gives what carries the two and what tries them', () => {
  const oslo = { jd: 2447500.301, latitude: 59.91, longitude: 10.75 }
  const santiago = { jd: 2447500.812, latitude: -33.45, longitude: -70.67 }
  const balance = verdictOn(oslo, santiago).text.document.sections[0]!.paragraphs[1]!
  expect(balance).not.toMatch(/\bno (?:other )?witness\b|\bthe (?:others|rest)\b/)
  expect(balance.split(/(?<=\.) /)).toHaveLength(3)
})

it('says why the score of the finding is two numbers where an hour is not exact', () => {
  expect(opening({ ...MICHAEL, minutes: 720 })).toMatch(
    / \d+ to \d+ of 100, for want of an exact hour/,
  )
  expect(opening()).not.toMatch(/for want of/)
})
