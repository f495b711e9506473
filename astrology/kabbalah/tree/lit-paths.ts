import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import type { KabbalahChart, LitPath } from '../kabbalah-chart.ts'
import { PATHS, type SefirahName } from './tree-of-life.ts'

/** The paths lit by a letter that a planet or the rising sign writes, or by strength at both ends. */
export function pathsOf(
  points: KabbalahChart['points'],
  sefirot: KabbalahChart['sefirot'],
): LitPath[] {
  const isStrong = (name: SefirahName): boolean =>
    name !== 'Keter' && name !== 'Chokhmah' && sefirot[name]?.strength === 'strong'
  return PATHS.map(({ number, letter, joins }) => ({
    number,
    letter,
    joins,
    writtenBy: [...CLASSICAL_PLANETS, 'ascendant' as const].filter(
      (point) => points[point]?.letter === letter,
    ),
    joinsStrong: joins.every(isStrong),
  })).filter(({ writtenBy, joinsStrong }) => writtenBy.length > 0 || joinsStrong)
}
