import { compactPath } from '../charts/compact-path.ts'
import { canDraw } from '../charts/glyphs.ts'
import {
  LETTERING_BOTTOM,
  LETTERING_TOP,
  sortOf,
  WIDEST_LETTERING,
  type Lettering,
} from '../charts/lettering.ts'
import { clustersOf } from './fonts/font-runs.ts'
import { openShelf, type FontShelf } from './fonts/font-shelf.ts'
import type { FontSource } from './fonts/font-source.ts'
import { cleanText } from './typeset/clean-text.ts'
import { levelRuns, levelsOf, visualOrder } from './typeset/direction.ts'

/**
 * Names as charts may draw them whose own outlines do not hold their letters: each set by the fonts of the PDFs, in
 * the order of its script, and cut short where it is very long. Undefined for a name that charts can draw by
 * themselves. The same names and fonts give the same outlines. Throws what `fonts` throws.
 */
export async function letterNames(
  names: readonly string[],
  fonts: FontSource,
  language: string,
): Promise<readonly (Lettering | undefined)[]> {
  const texts = names.map((name) => (canDraw(name) ? '' : cleanText(name)))
  if (texts.every((text) => text === '')) return names.map(() => undefined)
  const shelf = await openShelf(fonts, [...texts, ELLIPSIS], { language })
  try {
    return texts.map((text, person) => (text === '' ? undefined : lettered(shelf, text, person)))
  } finally {
    shelf.close()
  }
}

const ELLIPSIS = '…'
const FACE = 'eb-garamond'

function lettered(shelf: FontShelf, text: string, person: number): Lettering {
  const { outlines, width, top, bottom } = setShort(shelf, text)
  // Tall scripts are set smaller, so that none reaches into other lines.
  const fit = Math.min(1, LETTERING_TOP / Math.min(top, -1), LETTERING_BOTTOM / Math.max(bottom, 1))
  const path = outlines
    .map(({ path: outline, x, y, scale }) =>
      outline
        .scale(scale * fit, -scale * fit)
        .translate(x * fit, y * fit)
        .toSVG(),
    )
    .join('')
  return { sort: sortOf(person, width * fit), path: compactPath(path) }
}

type Set = ReturnType<typeof set>

/** As much of a text as fits, with an ellipsis where that is not all. */
function setShort(shelf: FontShelf, text: string): Set {
  const clusters = clustersOf(text)
  let made = set(shelf, text)
  while (made.width > WIDEST_LETTERING && clusters.length > 1) {
    clusters.pop()
    made = set(shelf, `${clusters.join('').trimEnd()}${ELLIPSIS}`)
  }
  return made
}

/** A line of text: its glyphs from the left, thousandths of an em. */
function set(shelf: FontShelf, text: string) {
  const levels = levelRuns(text, levelsOf(text, 'ltr'), { start: 0, end: text.length })
  const runs = levels.flatMap(({ text: own, level }) =>
    shelf.runsOf(own, FACE).map((run) => ({ ...run, level })),
  )
  let [pen, top, bottom] = [0, 0, 0]
  const outlines = visualOrder(runs).flatMap((run) => {
    const font = shelf.font(run.file)
    const scale = 1000 / font.unitsPerEm
    return shelf.shape(run, run.level % 2 === 1).glyphs.map(({ id, advance, xOffset, yOffset }) => {
      const glyph = font.getGlyph(id)
      const [x, y] = [pen + xOffset, -yOffset]
      pen += advance
      const { minY, maxY } = glyph.bbox
      if (Number.isFinite(maxY)) {
        top = Math.min(top, y - maxY * scale)
        bottom = Math.max(bottom, y - minY * scale)
      }
      return { path: glyph.path, x, y, scale }
    })
  })
  return { outlines, width: pen, top, bottom }
}
