import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { born, ofUnknownTime, within } from './born.fixture.ts'
import { castKabbalah } from './cast-kabbalah.ts'
import { kabbalahCoupleWindowFacts } from './kabbalah-couple-facts.ts'
import { kabbalahWindowFacts } from './kabbalah-facts.ts'
import { hebrewNameFacts } from './letters/hebrew-name.ts'
import { RULES } from './rules.ts'
import { castKabbalahWindow } from './window/cast-kabbalah-window.ts'

const ephemeris = await loadEphemeris()

/** Sayings in our own words, and codes for the sides and the way of a comparison. */
const PROSE =
  /\.(creation|talmud|hourSaying|learns|leaves|letterImage|image\w+|leaning|exchange|roads|molad)$|^sunName\.angel$/

it('tells everything in parts, with marks that agree with the value and a rule of the table', () => {
  const random = seededRandom(45)
  const windows = Array.from({ length: 30 }, (_, index) => {
    const birth = born({
      date: new Date(Math.floor(random() * 40_000) * 86_400_000).toISOString().slice(0, 10),
      time: `${String(Math.floor(random() * 24)).padStart(2, '0')}:40`,
      offsetSeconds: 0,
      latitude: random() * 130 - 65,
      longitude: random() * 20 - 10,
    })
    const moment = [birth, within(birth, 30), ofUnknownTime(birth)][index % 3]!
    return castKabbalahWindow(ephemeris, moment, castKabbalah(ephemeris, moment))
  })
  const facts = windows.flatMap((window, index) => [
    ...kabbalahWindowFacts(window, 'p1', { isTimeKnown: index % 3 !== 2 }),
    ...kabbalahCoupleWindowFacts(window, windows[(index + 4) % 30]!),
  ])
  const named = hebrewNameFacts('יוסף חיים', 'p1')
  expect(facts.length).toBeGreaterThan(4000)
  expect(faultsInParts([...facts, ...named], { rules: RULES, prose: PROSE })).toEqual([])
})
