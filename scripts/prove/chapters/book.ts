import { join } from 'node:path'
import { parseFile } from 'music-metadata'
import { bindBook } from '#gpu-bridge/speak/bind-book.ts'
import { hear, levelsOf, probe } from './heard.ts'
import { bestPlace } from './likeness.ts'
import type { SpokenFile, SpokenFolder } from './spoken.ts'

/** How far a section may be from its mark: an encoder's delay, and the muxer's. */
const NEAR_SECONDS = 0.15
const STEP_SECONDS = 0.01
const COMPARED_SECONDS = 8
const LEAST_LIKENESS = 0.95

interface Mark {
  readonly title: string
  readonly chapter: SpokenFile
  /** Within its chapter. */
  readonly seconds: number
}

/** Each mark of the book leads to what its chapter says there. */
export async function showBook({ folder, chapters }: SpokenFolder): Promise<string> {
  const told: string[] = []
  const marks = await marksOf(chapters)
  for (const kind of ['mp3', 'm4b']) {
    const to = join(folder, `book.${kind}`)
    const book = await bindBook(
      { do: 'bind', chapters: chapters.map(({ file }) => file), to },
      () => {},
    )
    const probed = await probe(to)
    const titles = probed.chapters.map(({ tags }) => tags.title)
    if (JSON.stringify(titles) !== JSON.stringify(marks.map(({ title }) => title))) {
      throw new Error(`${kind}: its marks are ${titles.join(', ')}`)
    }
    const whole = await hear(to)
    if (Math.abs(whole.seconds - book.seconds) > 0.5) {
      throw new Error(`${kind}: ${whole.seconds} s of ${book.seconds} play`)
    }
    const { common } = await parseFile(to)
    const { format, streams } = probed
    const isLabelled = [common.title, format.tags['title']].every((title) => title === book.title)
    const isPictured = streams.some(({ disposition }) => disposition.attached_pic === 1)
    if (!isLabelled || !isPictured || !common.picture)
      throw new Error(`${kind}: its tags are not there`)
    const levels = levelsOf(whole.samples, STEP_SECONDS)
    for (const [index, mark] of marks.entries()) {
      await isThere(mark, levels, probed.chapters[index]!.start_time)
    }
    told.push(`${kind} ${(whole.seconds / 60).toFixed(1)} min with ${marks.length} marks`)
  }
  return told.join(', ')
}

async function marksOf(chapters: readonly SpokenFile[]): Promise<readonly Mark[]> {
  const marks: Mark[] = []
  for (const chapter of chapters) {
    const probed = await probe(chapter.file)
    for (const [index, { start_time: seconds, tags }] of probed.chapters.entries()) {
      const title = index === 0 ? chapter.script.title.text : tags.title
      marks.push({ title, chapter, seconds })
    }
  }
  return marks
}

/** What follows the mark in the chapter is found at the mark in the book. */
async function isThere(
  { title, chapter, seconds }: Mark,
  levels: readonly number[],
  at: number,
): Promise<void> {
  const part = ['-ss', String(seconds), '-t', String(COMPARED_SECONDS)]
  const own = levelsOf((await hear(chapter.file, part)).samples, STEP_SECONDS)
  const from = Math.max(0, Math.round((at - NEAR_SECONDS) / STEP_SECONDS))
  const reach = Math.round((2 * NEAR_SECONDS) / STEP_SECONDS)
  const { likeness } = bestPlace(own, levels.slice(from, from + own.length + reach))
  if (likeness < LEAST_LIKENESS) {
    throw new Error(`${title} is not at ${at} s: ${likeness.toFixed(2)} alike`)
  }
}
