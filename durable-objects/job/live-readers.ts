import type { LoggedEvent } from './history.ts'
import type { LiveFrame, OverFrame, ProgressFrame, SnapshotFrame } from './live-frames.ts'
import type { LiveText } from './live-texts.ts'

/** A reader so many words behind does not read: they are let go, and go on from where they were when they do. */
const MOST_BEHIND = 256
/** So many documents are written at once at the most, and each says one word at a time. */
const TEXTS_AT_ONCE = 16

interface Shown {
  readonly revision: number
  readonly draft: number
  readonly length: number
}

/** How much of each text a reader was sent. */
export type ShownTexts = Map<LiveText['documentId'], Shown>

/** Somebody who watches a job, by whichever view. */
export interface Reader {
  readonly shown: ShownTexts
  /** How many words they have not taken yet. */
  readonly behind: () => number
  readonly write: (frames: readonly LiveFrame[]) => void
  /** The last word has been said. */
  readonly end: () => void
  /** Lets them go without it. */
  readonly drop: () => void
}

/** What a reader is told when they come. */
export interface Opening {
  readonly snapshot: SnapshotFrame | null
  readonly history: readonly LoggedEvent[]
  /** What is being written now. */
  readonly texts: readonly LiveText[]
  /** Where the job is over already. */
  readonly over: OverFrame | null
}

/** Tells one reader how things stand, and everything they have not seen. */
export function welcome(reader: Reader, { snapshot, history, texts, over }: Opening): void {
  const events = history.map((event): LiveFrame => ({ type: 'event', event }))
  const begun = texts.flatMap((text) => wanting(reader, text))
  reader.write([...(snapshot ? [snapshot] : []), ...events, ...begun, ...(over ? [over] : [])])
  for (const text of texts) noteShown(reader, text)
  if (over) reader.end()
}

/** Everybody who watches one job. `all` finds them, for some outlive this run of the program. */
export class LiveReaders {
  readonly #all: () => Iterable<Reader>

  constructor(all: () => Iterable<Reader>) {
    this.#all = all
  }

  /** What was logged reaches everybody, or they are let go: nobody misses a number and stays. */
  event(event: LoggedEvent, over: OverFrame | null): void {
    for (const reader of this.#all()) {
      if (reader.behind() > MOST_BEHIND) {
        reader.drop()
        continue
      }
      reader.write([{ type: 'event', event }, ...(over ? [over] : [])])
      if (over) reader.end()
    }
  }

  /** Reaches who has taken everything before: nothing piles up for one who stands still. */
  progress(frameNow: () => ProgressFrame): void {
    const reading = [...this.#all()].filter((reader) => reader.behind() <= 0)
    if (reading.length === 0) return
    const frame = frameNow()
    for (const reader of reading) reader.write([frame])
  }

  /** Each is sent what they lack of it. */
  text(live: LiveText): void {
    for (const reader of this.#all()) {
      const frames = wanting(reader, live)
      if (frames.length === 0 || reader.behind() > TEXTS_AT_ONCE) continue
      reader.write(frames)
      noteShown(reader, live)
    }
  }

  end(): void {
    for (const reader of this.#all()) reader.end()
  }
}

/** Nothing where the reader has it all. */
function wanting({ shown }: Reader, { text, ...live }: LiveText): LiveFrame[] {
  const known = shown.get(live.documentId)
  const goesOn = known?.revision === live.revision && known.draft === live.draft
  const from = goesOn ? known.length : 0
  return from >= text.length ? [] : [{ type: 'text', ...live, from, text: text.slice(from) }]
}

function noteShown({ shown }: Reader, { documentId, revision, draft, text }: LiveText): void {
  shown.set(documentId, { revision, draft, length: text.length })
}
