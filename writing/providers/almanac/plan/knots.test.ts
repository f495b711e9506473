import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { CHARMAINE, factsOfCouple } from '../../../couple.fixture.ts'
import { finishText } from '../../../finish-text.ts'
import { requestFor } from '../../../request.fixture.ts'
import { speakersOf } from '../speech/speakers.ts'
import { toldOf } from '../told.ts'
import { writeBrief } from '../write-brief.ts'
import { knotsOf } from './knots.ts'

const VEDIC = planDocuments('nuclear_v2').find(({ id }) => id === 'couple.vedic')!
const BORN = { ...CHARMAINE, minutes: 720 }
const { brief } = requestFor(VEDIC, factsOfCouple(BORN, BORN))
const told = toldOf(brief, speakersOf(brief))

it('tells in one breath what two born on one day both have', () => {
  const pairs = brief.themes.flatMap((theme) =>
    knotsOf(theme, told).flatMap(({ facts }) =>
      facts.flatMap(({ tie }) => (tie?.kind === 'alike' ? [[tie.f.id, tie.g.id]] : [])),
    ),
  )
  expect(pairs.length).toBeGreaterThan(3)
  expect(pairs.map(([one = '']) => one.replace(/^p\d/, ''))).toEqual(
    pairs.map(([, other = '']) => other.replace(/^p\d/, '')),
  )
  const { evidence } = finishText([...writeBrief(brief)].join(''))
  const together = pairs.filter((pair) =>
    evidence.some(({ facts }) => pair.every((id) => facts.includes(id))),
  )
  expect(together.length).toBeGreaterThanOrEqual(pairs.length * 0.8)
})

it('tells every fact of a theme once', () => {
  for (const theme of brief.themes) {
    const ids = knotsOf(theme, told).flatMap(({ facts }) => facts.map((each) => each.told.id))
    expect(ids.toSorted()).toEqual(theme.facts.map(({ fact }) => fact.id).toSorted())
  }
})
