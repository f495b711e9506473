import { describe, expect, it } from 'vitest'
import { factsOfCouple } from '../couple.fixture.ts'
import { CARDS } from '../meaning/cards.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { cardIdsOf } from './card-ids.ts'

/** Cards nobody has written: what they would read is weighed too lightly for a reading to choose it. */
const UNWRITTEN: readonly (readonly [what: string, ids: RegExp])[] = [
  ['asteroids', /^western\.(?:retrograde\.)?(?:ceres|pallas|juno|vesta)\b/],
  ['Lilith and the vertex', /^western\.(?:meanLilith|osculatingLilith|vertex)\./],
  ['lots', /^western\.lotOf\w+\./],
  [
    'far points of the composite by sign',
    /^western\.composite\.(?:jupiter|saturn|uranus|neptune|pluto|midheaven)\./,
  ],
]

const COUPLES = 300
const AS_OF = 2_461_000.5

/** Every card a fact of random couples is read by, with the first fact that names it. */
const cited = new Map<string, string>()
const birth = randomBirths(1914)
for (let couple = 0; couple < COUPLES; couple += 1) {
  for (const fact of factsOfCouple(birth(), birth(), AS_OF)) {
    for (const id of cardIdsOf(fact)) if (!cited.has(id)) cited.set(id, fact.id)
  }
}
const missing = [...cited].filter(([id]) => !(id in CARDS))

describe('the cards that facts of 300 couples are read by', () => {
  it('are written, but for those that no reading would ask for', () => {
    const forgotten = missing.filter(([id]) => !UNWRITTEN.some(([, ids]) => ids.test(id)))
    expect(forgotten.map(([id, fact]) => `${id} of ${fact}`)).toEqual([])
  })

  it.each(UNWRITTEN)('still lack those of %s', (_, ids) => {
    expect(missing.some(([id]) => ids.test(id))).toBe(true)
  })

  it('are most of the phrasebook', () => {
    const written = [...cited.keys()].filter((id) => id in CARDS)
    expect(written.length).toBeGreaterThan(Object.keys(CARDS).length * 0.9)
  })
})
