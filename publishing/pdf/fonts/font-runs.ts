import type { FileChooser } from './choose-file.ts'
import type { TextFace } from './faces.ts'
import { WRITTEN_RIGHT_TO_LEFT } from './scripts.ts'

/** A stretch of text that one font file draws. `missing` marks what no font holds. */
export interface FontRun {
  readonly text: string
  readonly file: string
  readonly missing: readonly string[]
}

/** Shown where no face has a glyph: a box, so that a reader sees that something stood there. */
const MISSING_GLYPH = '\u25A1'

/** Letters of Latin, Greek, Cyrillic and Armenian, punctuation, arrows and signs, each a character by itself. */
const STANDS_ALONE =
  /^[ -~\u00A0-\u02FF\u0370-\u0482\u048A-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2BFF]*$/
const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a reader calls a character, accents and joiners included. */
export function clustersOf(text: string): string[] {
  // Nearly every word of an English text, and the segmenter is slow.
  if (STANDS_ALONE.test(text)) return text.split('')
  return Array.from(CLUSTERS.segment(text), ({ segment }) => segment)
}

/** Cuts text where the font file changes. A character and its accents stay together. */
export function fontRunsOf(text: string, face: TextFace, chooser: FileChooser): FontRun[] {
  const runs: FontRun[] = []
  for (const cluster of clustersOf(text)) {
    const last = runs.at(-1)
    const found =
      last !== undefined && staysWith(last, cluster, chooser)
        ? [{ text: cluster, file: last.file, missing: [] }]
        : runsOfCluster(cluster, face, chooser)
    for (const run of found) {
      const before = runs.at(-1)
      if (before?.file === run.file) runs[runs.length - 1] = joined(before, run)
      else runs.push(run)
    }
  }
  return runs
}

const NO_LETTER = /^[\p{Punctuation}\p{Symbol}\p{Number}]$/u

/** A hyphen between Hebrew letters is drawn with them, so that the name remains one run. */
function staysWith(last: FontRun, cluster: string, { canDraw }: FileChooser): boolean {
  return (
    NO_LETTER.test(cluster) && WRITTEN_RIGHT_TO_LEFT.test(last.text) && canDraw(last.file, cluster)
  )
}

function runsOfCluster(cluster: string, face: TextFace, chooser: FileChooser): FontRun[] {
  for (const form of [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')]) {
    const file = chooser.choose(form, face)
    if (file !== null) return [{ text: form, file, missing: [] }]
  }
  const points = Array.from(cluster)
  if (points.length > 1) return points.flatMap((point) => runsOfCluster(point, face, chooser))
  const box = chooser.choose(MISSING_GLYPH, face)
  if (box === null) throw new Error(`no font file holds ${MISSING_GLYPH}`)
  return [{ text: MISSING_GLYPH, file: box, missing: [cluster] }]
}

const joined = (first: FontRun, second: FontRun): FontRun => ({
  text: first.text + second.text,
  file: first.file,
  missing: [...first.missing, ...second.missing],
})
