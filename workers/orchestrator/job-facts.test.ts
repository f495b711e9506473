import { expect, it } from 'vitest'
import { toTheEnd } from '#core/to-the-end.ts'
import { KNOWN_COUPLE, packageOrder } from '#writing/package.fixture.ts'
import { encodeFacts, storedFactsInSteps } from './job-facts.ts'

const { facts } = packageOrder(KNOWN_COUPLE)
const json = () =>
  JSON.parse(new TextDecoder().decode(encodeFacts(facts, 'an ephemeris'))) as object

it('gives back what was stored, and stops on the way', () => {
  const steps = storedFactsInSteps(json())
  let stops = 0
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) stops += 1
  expect(step.value).toEqual(facts)
  expect(stops).toBeGreaterThan(5)
})

it('unpacks no others than those that are wanted', () => {
  const some = facts.filter((_, place) => place % 37 === 0)
  const wanted = new Set([...some.map(({ id }) => id), 'p1.western.nothing.such'])
  expect(toTheEnd(storedFactsInSteps(json(), wanted))).toEqual(some)
})

it('knows facts of the first edition by what they lack', () => {
  expect(toTheEnd(storedFactsInSteps([{ id: 'p1.western.sun.sign' }]))).toBeNull()
  expect(toTheEnd(storedFactsInSteps({ ...json(), facts: [{ id: 'a' }] }))).toBeNull()
})
