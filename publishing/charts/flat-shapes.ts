import { isWords, type Drawing } from './drawing.ts'
import { glyphsOf } from './glyphs.ts'
import { PALETTES, type Theme } from './palette.ts'

/** An outline in the colours of a theme, ready for whoever draws paths. */
export interface FlatShape {
  /** SVG path data. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly [number, number]
  readonly opacity?: number
  /** Moves and scales the path, as a letter's outline has units of its own. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number }
}

/** A drawing as outlines alone, words by the outlines of their letters, in the order they are drawn. */
export function flatShapes(
  { shapes, letterings }: Pick<Drawing, 'shapes' | 'letterings'>,
  theme: Theme,
): FlatShape[] {
  const colors = PALETTES[theme]
  return shapes.flatMap((shape): FlatShape[] => {
    if (isWords(shape)) {
      const { fill, opacity } = shape
      return glyphsOf(shape, letterings).flatMap(({ path, x, y, scale }) =>
        path === ''
          ? []
          : {
              path,
              fill: colors[fill],
              place: { x, y, scale },
              ...(opacity !== undefined && { opacity }),
            },
      )
    }
    const { part: _, fill, stroke, ...rest } = shape
    return [
      {
        ...rest,
        ...(fill !== undefined && { fill: colors[fill] }),
        ...(stroke !== undefined && { stroke: colors[stroke] }),
      },
    ]
  })
}
