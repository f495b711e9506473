import { expect, it } from 'vitest'
import { statementOf, type Fact } from '#astrology/facts.ts'
import type { Birth } from '../couple.fixture.ts'
import { packageOrder } from '../package.fixture.ts'
import { sentencesOf } from '../sentences.ts'
import { checkClaims } from './claims.ts'

const VIENNA: Birth = { jd: 2449469.6806, latitude: 48.2082, longitude: 16.3738 }
const SAO_PAULO: Birth = { jd: 2449470.4479, latitude: -23.5505, longitude: -46.6333 }
const AMSTERDAM: Birth = { jd: 2444085.3014, latitude: 52.3676, longitude: 4.9041 }
const GLASGOW: Birth = { jd: 2445679.984, latitude: 55.8642, longitude: -4.2518 }

const UTRECHT: Birth = { jd: 2435916.6389, latitude: 52.0907, longitude: 5.1214 }
const ROTTERDAM: Birth = { jd: 2446706.3667, latitude: 51.9244, longitude: 4.4777 }

const NAMES = { p1: 'Ilse', p2: 'Davi' }

/** `one in 20,000 to 40,000`, `one in 3.4`, `fifteen gates or more`, `ten or eleven of the twelve simple letters`. */
it.each([
  ['of two born on one day', VIENNA, SAO_PAULO],
  ['of two born years apart', AMSTERDAM, GLASGOW],
  ['of two who define all centers together', UTRECHT, ROTTERDAM],
])('leaves alone what a rarity says of itself, %s', (_, one, two) => {
  const { facts, documents } = packageOrder([
    { name: NAMES.p1, pronouns: 'she', birth: one },
    { name: NAMES.p2, pronouns: 'he', birth: two },
  ])
  const document = documents.find(({ id }) => id === 'couple.verdict')!
  const evidence = facts.filter(({ topic }) => topic === 'rarity').flatMap(piecesOf)
  expect(evidence.length).toBeGreaterThan(4)
  expect(checkClaims({ evidence }, { facts, names: NAMES, document })).toEqual([])
})

/** What a fact says, cut at its semicolons, as a verdict tells it. */
function piecesOf(fact: Fact) {
  const text = statementOf(fact).replaceAll(/\{(p[12])\}/g, (_slot, who: 'p1' | 'p2') => NAMES[who])
  return sentencesOf(text)
    .flatMap((sentence) => [sentence, ...sentence.split(/(?<=;) /)])
    .map((sentence) => ({ id: sentence, sentence, facts: [fact.id] }))
}
