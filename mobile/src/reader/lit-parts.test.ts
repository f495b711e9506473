import { describe, expect, it } from 'vitest'
import { isLitBy, type TellingFact } from './lit-parts.ts'

/** Parts as the API’s charts name them. */
const WHEEL = [
  'sun',
  'sun leader',
  'moon',
  'saturn',
  'sun trine saturn',
  'sun trine moon',
  'Virgo',
  'sector Virgo',
  'AC',
  'house 9',
  'cusp 9',
]
const BODYGRAPH = [
  'channel 16-48',
  'gate 16',
  'gate 48',
  'gate 4',
  'personality sun',
  'design sun',
  'gate 59',
  'center head defined',
  'center heart undefined',
]
const TREE = [
  'Tiferet supported',
  'Keter',
  'path 15',
  'letter 15',
  'light 20 sun',
  'light 20 venus',
]
const PAIR = [
  'first neptune',
  'second neptune',
  'second sun',
  'first sun',
  'neptune square sun',
  'sun square neptune',
  'electromagnetic 10-20',
  'mark 10-20',
  'first Tiferet bare',
  'second Tiferet strained',
  'first venus',
]

describe('isLitBy', () => {
  it.each<[TellingFact, readonly string[], readonly string[]]>([
    [{ id: 'p1.western.sun.sign', value: 'Virgo' }, WHEEL, ['sun', 'Virgo', 'sector Virgo']],
    [{ id: 'p1.western.sun.house', value: 9 }, WHEEL, ['sun', 'house 9']],
    [{ id: 'p1.western.ascendant.sign', value: 'Leo' }, WHEEL, ['AC']],
    [
      { id: 'p1.western.aspect.sun-saturn', value: 'trine' },
      WHEEL,
      ['sun', 'saturn', 'sun trine saturn'],
    ],
    [{ id: 'p1.western.house9.ruler', value: 'Sun' }, WHEEL, ['house 9', 'cusp 9']],
    [{ id: 'p1.western.balance.earth', value: 4 }, WHEEL, []],
    [{ id: 'p2.vedic.moon.nakshatra', value: 'Ashlesha' }, WHEEL, ['moon']],
    [
      { id: 'p1.humanDesign.channel.16-48', value: 'The Wavelength' },
      BODYGRAPH,
      ['channel 16-48', 'gate 16', 'gate 48'],
    ],
    [
      { id: 'p1.humanDesign.personalitySun.gate', value: 59 },
      BODYGRAPH,
      ['personality sun', 'gate 59'],
    ],
    [
      { id: 'p1.humanDesign.headCenter.state', value: 'defined' },
      BODYGRAPH,
      ['center head defined'],
    ],
    [{ id: 'p1.kabbalah.tiferet.strength', value: 'supported' }, TREE, ['Tiferet supported']],
    [{ id: 'p1.kabbalah.paths.path15', value: true }, TREE, ['path 15', 'letter 15']],
    [{ id: 'p1.kabbalah.sun.letter', value: 'Yod' }, TREE, ['light 20 sun']],
    [
      { id: 'couple.western.synastry.neptune-sun', value: 'square' },
      PAIR,
      ['first neptune', 'second sun', 'neptune square sun'],
    ],
    [{ id: 'couple.western.overlay.p1-venus-in-p2', value: 3 }, PAIR, ['first venus']],
    [
      { id: 'couple.humanDesign.electromagnetic.10-20', value: true },
      PAIR,
      ['electromagnetic 10-20', 'mark 10-20'],
    ],
    [
      { id: 'couple.kabbalah.tiferet.kinship', value: 'near' },
      PAIR,
      ['first Tiferet bare', 'second Tiferet strained'],
    ],
    [{ id: 'meaning.sun.virgo', value: '' }, WHEEL, []],
  ])('lights of %j what it is about', (fact, parts, lit) => {
    expect(parts.filter((part) => isLitBy(part, fact))).toEqual(lit)
  })
})
