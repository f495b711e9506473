import type { Cast } from '#astrology/cast.ts'
import { SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { REQUIRED_RUPAS } from '#astrology/vedic/shadbala/shadbala.ts'
import { SIGNS } from '#astrology/vedic/signs.ts'
import { isWords, type Drawing } from '#publishing/charts/drawing.ts'
import { startOf } from '#publishing/charts/geometry.fixture.ts'
import { offScale, type Shown } from './on-a-scale.ts'

/** The strengths and the needs that do not stand on one scale. */
export function wrongShadbala(drawing: Drawing, { window }: Cast): string[] {
  const looks = [...window.vedic.map((look) => look.shadbala), ...window.strengths]
  return offScale(
    SEVEN_GRAHAS.flatMap((graha): Shown[] => [
      {
        what: `need of ${graha}`,
        value: REQUIRED_RUPAS[graha],
        at: startOf(drawing, `needed ${graha}`)?.x ?? Number.NaN,
      },
      {
        what: `strength of ${graha}`,
        value: Math.min(...looks.map((look) => look![graha].rupas)),
        at: cornerOf(drawing, `bar ${graha}`).x,
      },
    ]),
  )
}

/** The columns that do not stand on one scale, and the counts that are told otherwise. */
export function wrongAshtakavarga(drawing: Drawing, { window }: Cast): string[] {
  const looks = window.vedic.map((look) => look.ashtakavarga!)
  const columns = SIGNS.map((sign, place): Shown => ({
    what: `sarva of ${sign}`,
    value: Math.min(...looks.map(({ sarva }) => sarva[place]!)),
    at: startOf(drawing, `sarva ${sign}`)?.y ?? Number.NaN,
  }))
  const cells = SEVEN_GRAHAS.flatMap((graha) =>
    SIGNS.flatMap((_, place) => {
      const counts = looks.map(({ bhinna }) => bhinna[graha][place]!)
      const [least, most] = [Math.min(...counts), Math.max(...counts)]
      const meant = least === most ? `${least}` : `${least}–${most}`
      const cell = drawing.shapes.find(({ part }) => part === `${graha} ${place + 1}`)
      return cell !== undefined && isWords(cell) && cell.words === meant
        ? []
        : [`${graha} in sign ${place + 1} has not ${meant}`]
    }),
  )
  return [...offScale(columns), ...cells]
}

/** The second corner of a box: top right. */
export function cornerOf({ shapes }: Drawing, part: string): { x: number; y: number } {
  const box = shapes.find((shape) => shape.part === part)
  const told = box !== undefined && 'path' in box ? box.path.split('L')[1] : undefined
  const [x = Number.NaN, y = Number.NaN] = (told ?? '').split(' ').map(Number)
  return { x, y }
}
