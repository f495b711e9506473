import { expect, it } from 'vitest'
import { parseBirth } from './birth/birth-input.ts'
import { resolveBirth } from './birth/resolve-birth.ts'
import { castCouple, castPerson } from './cast.ts'
import { coupleFacts, personFacts } from './cast-facts.ts'
import { loadEphemeris } from './ephemeris/load-in-node.ts'
import { ruleOf } from './rules.ts'

const ephemeris = await loadEphemeris()

function cast(date: string, time: string | null) {
  const birth = { date, time, latitude: 52.52, longitude: 13.405, offsetSeconds: 3600 }
  const resolution = resolveBirth(parseBirth(birth))
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return castPerson(ephemeris, resolution.moment)
}

it('has every rule that facts of one and of two rest on, of exact and of unknown times', () => {
  const days = ['1931-02-11', '1955-07-30', '1980-05-04', '2004-11-23']
  const casts = days.flatMap((day) => [cast(day, '04:25'), cast(day, null)])
  const facts = casts.flatMap((one, index) => [
    ...personFacts(one, 'p1'),
    ...coupleFacts(castCouple(one, casts[(index + 3) % casts.length]!)),
  ])
  expect(facts.length).toBeGreaterThan(3000)
  const without = facts.filter((fact) => {
    const { rule, source } = ruleOf(fact)
    return rule === '' || source === ''
  })
  expect(without).toEqual([])
})
