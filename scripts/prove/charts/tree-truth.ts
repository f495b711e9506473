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

/** The halves of two trees that show another strength than their own tree, and paths lit by somebody who does not light them. */
export function wrongInPairTree(drawing: Drawing, first: Cast, second: Cast): string[] {
  const whose = [
    { whose: 'first', looks: first.window.kabbalah },
    { whose: 'second', looks: second.window.kabbalah },
  ]
  const strengths = whose.flatMap(({ whose: who, looks }) =>
    CHARTED_SEFIROT.flatMap((name) => {
      const all = new Set(looks.map(({ sefirot }) => sefirot[name]?.strength ?? 'open'))
      const meant = all.size === 1 ? [...all][0]! : 'open'
      const drawn = partsOf(drawing, `${who} ${name} `)[0]
      return drawn === meant ? [] : [`${name} of the ${who} is ${drawn}, not ${meant}`]
    }),
  )
  const [one, other] = whose.map(({ looks }) => {
    const numbers = looks.flatMap(({ paths }) => paths.map(({ number }) => number))
    return [...new Set(numbers)].filter((number) =>
      looks.every(({ paths }) => paths.some((path) => path.number === number)),
    )
  }) as [number[], number[]]
  const lit = (by: string) => partsOf(drawing, `${by} path `).map(Number)
  const meant = {
    both: one.filter((number) => other.includes(number)),
    first: one.filter((number) => !other.includes(number)),
    second: other.filter((number) => !one.includes(number)),
  }
  const paths = Object.entries(meant).flatMap(([by, numbers]) =>
    isSame(lit(by), numbers)
      ? []
      : [`lit by ${by}: ${lit(by).join(' ')}, not ${numbers.join(' ')}`],
  )
  const wrongly = lit('together').filter((number) => one.includes(number) || other.includes(number))
  return [...strengths, ...paths, ...wrongly.map((number) => `${number} needs no two`)]
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.toSorted((a, b) => a - b).join() === other.toSorted((a, b) => a - b).join()
}
