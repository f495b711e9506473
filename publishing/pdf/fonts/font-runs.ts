import type { FileChooser } from './choose-file.ts'
import type { TextFace } from './faces.ts'

/** A stretch of text that one font file draws. `missing` marks what no font holds. */
export interface FontRun {
  readonly text: string
  readonly file: string
  readonly missing: readonly string[]
}

/** Shown where no face has a glyph: a box, so that a reader sees that something stood there. */
const MISSING_GLYPH = '\u25A1'

const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a reader calls a character, accents and joiners included. */
export function clustersOf(text: string): string[] {
  return Array.from(CLUSTERS.segment(text), ({ segment }) => segment)
}

/** Cuts text where the font file changes. A character and its accents stay together. */
export function fontRunsOf(text: string, face: TextFace, choose: FileChooser): FontRun[] {
  const runs: FontRun[] = []
  for (const cluster of clustersOf(text)) {
    for (const run of runsOfCluster(cluster, face, choose)) {
      const last = runs.at(-1)
      if (last?.file === run.file) runs[runs.length - 1] = joined(last, run)
      else runs.push(run)
    }
  }
  return runs
}

function runsOfCluster(cluster: string, face: TextFace, choose: FileChooser): FontRun[] {
  for (const form of [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')]) {
    const file = choose(form, face)
    if (file !== null) return [{ text: form, file, missing: [] }]
  }
  const points = [...cluster]
  if (points.length > 1) return points.flatMap((point) => runsOfCluster(point, face, choose))
  const box = choose(MISSING_GLYPH, face)
  if (box === null) throw new Error(`no font file holds ${MISSING_GLYPH}`)
  return [{ text: MISSING_GLYPH, file: box, missing: [cluster] }]
}

const joined = (first: FontRun, second: FontRun): FontRun => ({
  text: first.text + second.text,
  file: first.file,
  missing: [...first.missing, ...second.missing],
})
