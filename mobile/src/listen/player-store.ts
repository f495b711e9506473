import type { JobResponse } from '@contract/jobs.ts'
import { create } from 'zustand'
import { namesWords } from '#app/order/names-words.ts'
import { kept } from '#app/stores/kept.ts'
import { wordsNow } from '#app/words/use-words.ts'
import { chaptersOf, pathsOf } from './chapters.ts'
import { placesEverywhere, placesHere, keepPlace } from './places-store.ts'
import { NOTHING_OPEN, type Player, type PlayerCommand, type PlayerEvent } from './player-state.ts'
import { step } from './player.ts'
import type { OnSound, Sound } from './sound.ts'

const SPEED = 'speed'

interface PlayerStore {
  readonly player: Player
  /** Who the open chapters are about, for the lock screen. */
  readonly people: string
  send(event: PlayerEvent): void
}

/** What is heard on this device: one player for the whole app. */
export const usePlayer = create<PlayerStore>((set, get) => ({
  player: NOTHING_OPEN,
  people: '',
  send(event) {
    const { state, commands } = step(get().player, event)
    if (state !== get().player) set({ player: state })
    for (const command of commands) perform(command)
  },
}))

/**
 * Opens a chapter of a job, with those after it in line; what plays already goes on. Of one that is to be heard
 * from its beginning nobody is asked where somebody was in it.
 */
export async function openChapter(
  job: JobResponse,
  document: string,
  plays: boolean,
  from: 'place' | 'beginning' = 'place',
): Promise<void> {
  if (goesOn(job.id, document, plays)) return
  const queue = chaptersOf(job)
  if (!queue.some((chapter) => chapter.document === document)) return
  const everywhere = from === 'place' ? placesEverywhere(job.id, 'audio') : Promise.resolve({})
  const places = from === 'place' ? await soon(everywhere, placesHere(job.id, 'audio')) : {}
  const speed = Number(await kept.get(SPEED))
  // Who asks for it to play and goes to its page asks twice, and the page's wish is not to stop it.
  if (goesOn(job.id, document, plays)) return
  const { player, send } = usePlayer.getState()
  usePlayer.setState({ people: namesWords(job.people, wordsNow().order) })
  if (speed > 0 && player.phase === 'empty') send({ type: 'speed-chosen', speed })
  send({ type: 'opened', job: job.id, queue, document, plays, places, at: Date.now() })
  send({ type: 'places-told', job: job.id, places: await everywhere })
}

/** Whether a chapter is open already; it is not opened anew, and plays if that is wished. */
function goesOn(job: string, document: string, plays: boolean): boolean {
  const { player, send } = usePlayer.getState()
  const isOpen = player.job === job && player.queue[player.index]?.document === document
  if (!isOpen || player.phase === 'failed') return false
  if (plays) send({ type: 'play', at: Date.now() })
  return true
}

/** Takes what was spoken meanwhile into the line. */
export function chaptersCame(job: JobResponse): void {
  usePlayer.getState().send({ type: 'chapters-came', job: job.id, queue: chaptersOf(job) })
}

const LONGEST_WAIT_MS = 700

/** Nobody waits long for other devices before they hear something. */
async function soon<Value>(best: Promise<Value>, other: Promise<Value>): Promise<Value> {
  const late = new Promise<Value>((resolve) => {
    setTimeout(() => resolve(other), LONGEST_WAIT_MS)
  })
  return await Promise.race([best, late])
}

/** Fetches what sound needs, for whoever is about to hear something. */
export function fetchSound(): void {
  void soundOf().catch(() => (sound = undefined))
}

let sound: Promise<Sound> | undefined

/** What sound needs is fetched when the first chapter is opened, and not with the app. */
async function soundOf(): Promise<Sound> {
  return await (sound ??= import('./open-sound.ts').then(({ openSound }) => openSound(ON_SOUND)))
}

let last: Promise<void> = Promise.resolve()

/** Commands are carried out in order. */
function perform(command: PlayerCommand): void {
  if (command.type === 'keep') {
    const { job, document, place } = command
    void keepPlace({ job, document, part: 'audio' }, place)
    return
  }
  if (command.type === 'speed') void kept.set(SPEED, String(command.speed))
  last = last.then(async () => carryOut(await soundOf(), command))
}

function carryOut(to: Sound, command: Exclude<PlayerCommand, { type: 'keep' }>): void {
  switch (command.type) {
    case 'load': {
      const { chapter, from, speed } = command
      const { player, people, send } = usePlayer.getState()
      const { document, title } = chapter
      const path = pathsOf(player.job ?? '', chapter).audio
      const loading = { document, path, label: { title, artist: people }, from, speed }
      // Not waited for: whoever chooses another chapter meanwhile hears that one.
      void to.load(loading).catch(() => send({ type: 'failed', document }))
      return
    }
    case 'play':
      return to.play()
    case 'pause':
      return to.pause()
    case 'seek':
      return to.seek(command.seconds)
    case 'speed':
      return to.speed(command.speed)
    case 'stop':
      return to.stop()
  }
}

const ON_SOUND: OnSound = {
  loaded: (document, length) => tell({ type: 'loaded', document, length }),
  ticked: (document, seconds) => tell({ type: 'ticked', document, seconds, at: Date.now() }),
  ended: (document) => tell({ type: 'ended', document, at: Date.now() }),
  failed: (document) => tell({ type: 'failed', document }),
  asked(what) {
    const at = Date.now()
    if (typeof what !== 'string') {
      const event = 'skip' in what ? { type: 'skipped' as const, by: what.skip } : null
      return tell({ ...(event ?? { type: 'sought' as const, seconds: seekOf(what) }), at })
    }
    if (what === 'play' || what === 'pause') return tell({ type: what, at })
    if (what === 'previous') return tell({ type: 'previous', at })
    tell({ type: 'chapter-chosen', index: usePlayer.getState().player.index + 1, at })
  },
  interrupted: (isOver) =>
    tell({ type: isOver ? 'interruption-over' : 'interrupted', at: Date.now() }),
}

function seekOf(what: { readonly skip: number } | { readonly seek: number }): number {
  return 'seek' in what ? what.seek : 0
}

function tell(event: PlayerEvent): void {
  usePlayer.getState().send(event)
}
