import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../couple.fixture.ts'
import { fillSlots } from '../../meaning/fill-slots.ts'
import { requestFor } from '../../request.fixture.ts'
import { sayingId } from '../../saying-id.ts'
import { scenesTold } from './scenes-told.ts'
import { speakersOf } from './speech/speakers.ts'
import { toldOf } from './told.ts'

it('knows a moment again that a card has with straight quotes and a text with those of print', () => {
  const facts = withFrequency(factsOfCouple(MICHAEL, CHARMAINE, 2_461_370.5))
  const plans = planDocuments('nuclear_v2').filter(({ id }) => id.startsWith('p1.'))
  const quoted = plans.flatMap((plan) => {
    const { brief } = requestFor(plan, facts)
    const speakers = speakersOf(brief)
    const cards = [...toldOf(brief, speakers).values()].flatMap((told) => told.cards)
    return cards.flatMap(({ id, card, speak }) =>
      card.scenes.flatMap((scene) => {
        const spoken = speak(scene)
        return spoken?.startsWith('"') === true
          ? [{ brief, name: sayingId(id, scene), text: fillSlots(spoken, speakers.cast) }]
          : []
      }),
    )
  })
  expect(quoted.length).toBeGreaterThan(0)
  for (const { brief, name, text } of quoted) {
    const printed = text.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')
    expect(scenesTold(brief, [printed])).toContain(name)
  }
})
