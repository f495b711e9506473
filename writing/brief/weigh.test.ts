import { expect, it } from 'vitest'
import { factOf } from '#astrology/facts.ts'
import { tellsByRarity } from './weigh.ts'

const rule = { id: 'test.rule', rule: 'made for a test', source: 'none' }
const named = (topic: string, property: string) =>
  factOf('couple', 'vedic')({ topic, property, value: true, marks: [], sentence: '', rule })

it('tells no one thing by the share of pairs that have any of its kind alike', () => {
  const alike = [
    named('coincidence', 'moonNakshatra'),
    named('coincidence', 'line-personality-mars'),
    named('coincidence', 'sphere-iq'),
    named('sameSphere', 'iq'),
    named('seventhLords', 'friendship'),
  ]
  expect(alike.filter(tellsByRarity)).toEqual([])
  const itself = [
    named('coincidence', 'degree-mars'),
    named('coincidence', 'air-p1-lacks-p2-has'),
    named('sameLine', 'iq'),
    named('karakas', 'atmas'),
  ]
  expect(itself.filter((fact) => !tellsByRarity(fact))).toEqual([])
})
