import type { Words } from '#app/words/catalogue.ts'
import { filled } from '#app/words/filled.ts'

/** The charts of each system, the one people look at first first. */
export const CHARTS_OF_SYSTEM = {
  western: ['western-wheel', 'aspect-grid', 'dignities'],
  vedic: ['vedic-north', 'vedic-south', 'dashas', 'shadbala', 'ashtakavarga'],
  humanDesign: ['bodygraph'],
  geneKeys: ['gene-keys'],
  kabbalah: ['tree'],
} as const
export type ChartOfOne = (typeof CHARTS_OF_SYSTEM)[keyof typeof CHARTS_OF_SYSTEM][number]

export const SYSTEMS = Object.keys(CHARTS_OF_SYSTEM) as (keyof typeof CHARTS_OF_SYSTEM)[]

/** The divisional charts a square of Vedic astrology may show, those asked for most first. */
export const SQUARES = ['D1', 'D9', 'D10', 'D7', 'D12', 'moon'] as const

/** Width over height of a drawing, by what its SVG says; 1 where it says nothing. */
export function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return width === undefined || height === undefined ? 1 : Number(width) / Number(height)
}

const JOINTS = /(?<=[a-z])(?=[A-Z0-9])|(?<=\d)-?(?=[A-Z])/

/**
 * What a part of a chart is called in words: `solarPlexusCenter` is `Solar Plexus Center`, `gate34` is `Gate 34`,
 * `sun-saturn` is `Sun and Saturn`. What there are no words for is called as the API names it.
 */
export function partWords(about: string, words: Words['parts']): string {
  const own: Readonly<Record<string, string>> = words.own
  if (Object.hasOwn(own, about)) return own[about]!
  const [, kind = '', number = ''] = /^([a-z]+)(\d+(?:-\d+)?)$/.exec(about) ?? []
  const numbered: Readonly<Record<string, string>> = words.numbered
  if (Object.hasOwn(numbered, kind)) return filled(numbered[kind]!, { number })
  const [, side, body = ''] = /^(personality|design)([A-Z]\w*)$/.exec(about) ?? []
  if (side !== undefined) {
    const name = partWords(body.charAt(0).toLowerCase() + body.slice(1), words)
    return filled(words.sides[side as keyof typeof words.sides], { name })
  }
  const [, one, other] = /^([a-zA-Z]+)-([a-zA-Z]+)$/.exec(about) ?? []
  if (one !== undefined && other !== undefined) {
    return filled(words.pair, { one: partWords(one, words), other: partWords(other, words) })
  }
  const [first = '', ...rest] = about.split(JOINTS)
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}
