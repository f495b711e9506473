import { parseFile } from 'music-metadata'
import { SPOKEN_IMPRINT } from '#core/imprint.ts'
import { probe } from './heard.ts'
import type { SpokenFile } from './spoken.ts'

/** Whole frames are written, so that a file is a little longer than its sound. */
const FRAMES_SECONDS = 0.2

/** Both readers find the same, and what was asked for. */
export async function showTags(chapters: readonly SpokenFile[]): Promise<string> {
  let marks = 0
  for (const { file, script, spoken } of chapters) {
    const probed = await probe(file)
    const { common, format } = await parseFile(file, { duration: true, includeChapters: true })
    const { title, album, track, tracks, people } = script
    const titles = script.sections.map(({ heading }) => (heading ?? title).text)
    const wanted = {
      title: title.text,
      artist: people.join(' & '),
      album,
      track: `${track}/${tracks}`,
      genre: 'Audiobook',
      comment: SPOKEN_IMPRINT,
      marks: titles,
      cover: 'png',
      seconds: spoken.seconds,
    }
    const { tags } = probed.format
    const picture = probed.streams.find(({ disposition }) => disposition.attached_pic === 1)
    same(file, wanted, {
      title: tags['title'],
      artist: tags['artist'],
      album: tags['album'],
      track: tags['track'],
      genre: tags['genre'],
      comment: tags['comment'],
      marks: probed.chapters.map((chapter) => chapter.tags.title),
      cover: picture?.codec_name,
      seconds: unlessOff(spoken.seconds, probed.format.duration),
    })
    same(file, wanted, {
      title: common.title,
      artist: common.artist,
      album: common.album,
      track: `${common.track.no}/${common.track.of}`,
      genre: common.genre?.[0],
      comment: common.comment?.[0]?.text,
      marks: format.chapters?.map((chapter) => chapter.title),
      cover: common.picture?.[0]?.format.replace('image/', ''),
      seconds: unlessOff(spoken.seconds, format.duration ?? 0),
    })
    marks += titles.length
  }
  return `${chapters.length} chapters, ${marks} marks`
}

function unlessOff(wanted: number, found: number): number {
  return Math.abs(found - wanted) < FRAMES_SECONDS ? wanted : found
}

function same(file: string, wanted: object, found: object): void {
  const [one, other] = [JSON.stringify(wanted), JSON.stringify(found)]
  if (one !== other) throw new Error(`${file}: wanted ${one}, found ${other}`)
}
