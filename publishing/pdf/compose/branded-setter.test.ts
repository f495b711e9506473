import { expect, it } from 'vitest'
import { BRAND, HEADING, PARAGRAPH, SUBTITLE, TITLE } from '../block-styles.ts'
import type { Setter } from '../blocks.ts'
import { GREY, INK, NIGHT } from '../page-design.ts'
import { brandedSetter } from './branded-setter.ts'
import { contrastOnWhite } from './contrast-on-white.ts'

/** The colours in which a brand has each kind of text set. */
function coloursOf(ink: string, accent: string): string[] {
  const seen: string[] = []
  const set: Setter = (_, { color }) => {
    seen.push(color)
    return []
  }
  const branded = brandedSetter(set, { name: 'Acme', colours: { ink, accent }, imprint: '' })
  for (const style of [BRAND, TITLE, HEADING, PARAGRAPH, SUBTITLE]) branded('', style)
  return seen
}

it('sets titles in the ink and the name in the accent, and leaves the text', () => {
  expect(coloursOf('#8a1020', '#005f5f')).toEqual(['#005f5f', '#8a1020', '#8a1020', INK, GREY])
})

it('keeps its own tones for what could not be read on paper', () => {
  expect(coloursOf('#f0e68c', '#a0b0c0')).toEqual([GREY, NIGHT, NIGHT, INK, GREY])
})

it('reckons contrast as WCAG does', () => {
  // Black, white, and the two greys on either side of AA.
  expect(contrastOnWhite('#000000')).toBe(21)
  expect(contrastOnWhite('#ffffff')).toBe(1)
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2)
})
