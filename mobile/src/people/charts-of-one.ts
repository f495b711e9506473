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

/** What a part of a chart is called in words: `solarPlexusCenter` is `Solar Plexus Center`, `gate34` is `Gate 34`. */
export function partWords(about: string): string {
  const [first = '', ...rest] = about.split(JOINTS)
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}
