import { create } from 'zustand'
import { answerOf, textOf } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { forgetKey } from '#app/order/order-key.ts'
import { kept } from '#app/stores/kept.ts'
import { useSession } from '#app/stores/session.ts'
import { files } from './files.ts'
import { keepApp } from './keep-app.ts'
import {
  afterDownload,
  nextDownload,
  NO_DOWNLOADS,
  type DownloadEvent,
  type Downloads,
} from './offline-queue.ts'
import { forgetWhatWaits, sayWhatWaits, useOutbox } from './outbox-store.ts'
import { forgetPlaces } from './places-store.ts'
import { watchNetwork } from './watch-network.ts'

const KEPT = 'downloads'
const LOOK_AGAIN_MS = 4_000

interface OfflineStore {
  readonly downloads: Downloads
  /** Whether anything can be kept on this device. */
  readonly isPossible: boolean
  /** Takes up what was left when the app ended, and listens for the network. Harmless twice. */
  begin(): Promise<void>
  want(paths: readonly string[]): void
  drop(paths: readonly string[]): Promise<void>
  /** Lets go of everything: another account’s chapters are not played to this one. */
  forget(): Promise<void>
}

let isBegun = false

/** What is kept on this device, and what is coming. */
export const useOffline = create<OfflineStore>((set, get) => {
  const tell = (event: DownloadEvent) => {
    set({ downloads: afterDownload(get().downloads, event) })
    void kept.set(KEPT, JSON.stringify(get().downloads.files))
  }

  async function goOn(): Promise<void> {
    const path = nextDownload(get().downloads, Date.now())
    if (path === null) return
    tell({ type: 'began', url: path })
    const fetched = await answerOf(fetchOne(path)).catch(() => NO_ROOM)
    tell(outcomeOf(path, fetched))
    await goOn()
  }

  return {
    downloads: NO_DOWNLOADS,
    isPossible: true,
    async begin() {
      if (isBegun) return
      isBegun = true
      void files.canKeep().then((isPossible) => set({ isPossible }))
      keepApp()
      useSession.subscribe(({ token }, before) => {
        if (before.token === null || token === before.token) return
        forgetWhatWaits()
        void forgetPlaces()
        void forgetKey(kept)
        void get().forget()
      })
      const left = JSON.parse((await kept.get(KEPT)) ?? '{}') as Downloads['files']
      set({ downloads: { isOnline: true, files: { ...left, ...get().downloads.files } } })
      tell({ type: 'restored' })
      watchNetwork((isOnline) => {
        tell({ type: isOnline ? 'online' : 'offline' })
        useOutbox.getState().tell({ type: isOnline ? 'online' : 'offline' })
        void goOn()
        void sayWhatWaits()
      })
      setInterval(() => void goOn(), LOOK_AGAIN_MS)
      await goOn()
    },
    want(paths) {
      // What plays it must be here as well.
      void import('./open-sound.ts')
      tell({ type: 'wanted', urls: paths })
      void goOn()
    },
    async drop(paths) {
      tell({ type: 'dropped', urls: paths })
      for (const path of paths.filter(isSound)) await files.drop(path)
    },
    async forget() {
      tell({ type: 'dropped', urls: Object.keys(get().downloads.files) })
      await files.forget()
    },
  }
})

type Fetched =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly failure: Failure | null }
/** The device would not take it: tried again later, for room may be made. */
const NO_ROOM: Fetched = { ok: false, failure: null }

/** Texts are kept with every other answer, sound as a file. Gives its bytes. */
async function fetchOne(path: string): Promise<number> {
  return isSound(path) ? await files.keep(path) : (await textOf(path)).length
}

function outcomeOf(url: string, fetched: Fetched): DownloadEvent {
  if (fetched.ok) return { type: 'finished', url, bytes: fetched.value }
  const kind = fetched.failure?.kind
  const isForGood = kind === 'gone' || kind === 'not-found' || kind === 'refused'
  return isForGood ? { type: 'gone', url } : { type: 'failed', url, at: Date.now() }
}

function isSound(path: string): boolean {
  return path.includes('/audio')
}
