import type { Cast } from '#astrology/cast.ts'
import { CHARTED_SEFIROT } from '#astrology/kabbalah/tree/tree-of-life.ts'
import type { Drawing } from '#publishing/charts/drawing.ts'
import { partsOf } from '#publishing/charts/geometry.fixture.ts'

/** Paths drawn as lit that are not at every look of the birth window, and the other way round; strengths alike. */
export function wrongInTree(drawing: Drawing, { window }: Cast): string[] {
  const looks = window.kabbalah
  const numbers = [...new Set(looks.flatMap(({ paths }) => paths.map(({ number }) => number)))]
  const sure = numbers.filter((number) =>
    looks.every(({ paths }) => paths.some((path) => path.number === number)),
  )
  const lit = partsOf(drawing, 'path ').map(Number)
  const maybe = partsOf(drawing, 'maybe path ').map(Number)
  const open = numbers.filter((number) => !sure.includes(number))
  const strengths = CHARTED_SEFIROT.flatMap((name) => {
    const all = new Set(looks.map(({ sefirot }) => sefirot[name]?.strength ?? 'open'))
    const meant = all.size === 1 ? [...all][0]! : 'open'
    const drawn = partsOf(drawing, `${name} `)[0]
    return drawn === meant ? [] : [`${name} is ${drawn}, not ${meant}`]
  })
  return [
    ...(isSame(lit, sure) ? [] : [`lit: ${lit.join(' ')}, meant: ${sure.join(' ')}`]),
    ...(isSame(maybe, open) ? [] : [`maybe lit: ${maybe.join(' ')}, meant: ${open.join(' ')}`]),
    ...strengths,
  ]
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.toSorted((a, b) => a - b).join() === other.toSorted((a, b) => a - b).join()
}
