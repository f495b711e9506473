import { camel } from './row.ts'
import { VEDIC_CARDS } from './vedic-cards.ts'
import { randomBirths } from '../../random-births.fixture.ts'
import { packageOrder } from '../../package.fixture.ts'
import { expect, it } from 'vitest'

it('reads what links two significators by the cards of the offices they hold', () => {
  const birth = randomBirths(405)
  for (let n = 0; n < 12; n += 1) {
    const { facts } = packageOrder([
      { name: 'Ada', pronouns: 'she', birth: birth() },
      { name: 'Ben', pronouns: 'he', birth: birth() },
    ])
    const held = new Set(
      facts.flatMap(({ topic, property, value }) =>
        topic === 'charaKaraka' ? [`vedic.karaka.${property}.${camel(String(value))}`] : [],
      ),
    )
    const links = facts.filter(
      ({ topic, property }) => topic === 'karakas' && property !== 'withheld',
    )
    expect(links.length).toBeGreaterThan(0)
    for (const fact of links) {
      const name = `karakas.${fact.property}`
      const { of, cards } = VEDIC_CARDS.find((each) => each.of.test(name))!
      const read = cards(fact, of.exec(name)!.slice(1))
      expect(read.filter((card) => !held.has(card)).map((card) => `${fact.id}: ${card}`)).toEqual(
        [],
      )
    }
  }
})
