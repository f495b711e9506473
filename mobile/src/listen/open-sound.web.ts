import { soundSource, type Source } from './sound-source.web.ts'
import { SKIPS } from './player-state.ts'
import type { Loading, OnSound, Sound } from './sound.ts'

/** Sound of a page: one audio element, and the device’s controls by the Media Session API where there is one. */
export function openSound(on: OnSound): Sound {
  const audio = new Audio()
  audio.preload = 'auto'
  let open: { readonly loading: Loading; readonly source: Source | null } | null = null
  let turn = 0
  let isWanted = false
  const told = (tell: (document: string) => unknown) => () => {
    if (open?.source) tell(open.loading.document)
  }
  audio.addEventListener(
    'loadedmetadata',
    told((document) => {
      audio.currentTime = open!.loading.from
      audio.playbackRate = open!.loading.speed
      on.loaded(document, audio.duration)
    }),
  )
  audio.addEventListener(
    'timeupdate',
    told((document) => on.ticked(document, audio.currentTime)),
  )
  audio.addEventListener(
    'ended',
    told((document) => on.ended(document)),
  )
  audio.addEventListener(
    'error',
    told((document) => on.failed(document)),
  )
  // What we did not ask for, the device did: a call, another app, headphones pulled out.
  audio.addEventListener(
    'pause',
    told(() => isWanted && !audio.ended && on.interrupted(false)),
  )
  audio.addEventListener(
    'play',
    told(() => !isWanted && on.interrupted(true)),
  )
  listenToDevice(on)
  return {
    async load(loading) {
      const mine = (turn += 1)
      isWanted = false
      audio.pause()
      open?.source?.release()
      open = { loading, source: null }
      const source = await soundSource(loading.path)
      if (mine !== turn) return source.release()
      open = { loading: open?.loading ?? loading, source }
      audio.src = source.url
      audio.load()
      label(loading.label)
    },
    play() {
      isWanted = true
      const mine = turn
      // A page may begin to sound only after a touch; where it may not, that is a pause.
      audio.play().catch((error: unknown) => {
        const isForbidden = error instanceof DOMException && error.name === 'NotAllowedError'
        if (isForbidden && mine === turn) on.asked('pause')
      })
      showState('playing')
    },
    pause() {
      isWanted = false
      audio.pause()
      showState('paused')
    },
    seek(seconds) {
      // What is still being fetched begins there.
      if (open !== null) open = { ...open, loading: { ...open.loading, from: seconds } }
      if (audio.readyState > 0) audio.currentTime = seconds
    },
    speed(speed) {
      audio.defaultPlaybackRate = speed
      audio.playbackRate = speed
    },
    stop() {
      isWanted = false
      turn += 1
      audio.pause()
      open?.source?.release()
      open = null
      audio.removeAttribute('src')
      showState('none')
    },
  }
}

function label({ title, artist }: Loading['label']): void {
  if (!('mediaSession' in navigator)) return
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist })
}

function showState(state: MediaSessionPlaybackState): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = state
}

function listenToDevice(on: OnSound): void {
  if (!('mediaSession' in navigator)) return
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => on.asked('play'),
    pause: () => on.asked('pause'),
    stop: () => on.asked('pause'),
    nexttrack: () => on.asked('next'),
    previoustrack: () => on.asked('previous'),
    seekbackward: ({ seekOffset }) => on.asked({ skip: -(seekOffset ?? SKIPS.short) }),
    seekforward: ({ seekOffset }) => on.asked({ skip: seekOffset ?? SKIPS.long }),
    seekto: ({ seekTime }) => on.asked({ seek: seekTime ?? 0 }),
  }
  for (const [action, handler] of Object.entries(actions)) {
    try {
      navigator.mediaSession.setActionHandler(action as MediaSessionAction, handler)
    } catch {
      // A browser that knows no such key shows none.
    }
  }
}
