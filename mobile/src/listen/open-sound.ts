import { createAudioPlayer, setAudioModeAsync, type AudioPlayer } from 'expo-audio'
import { addressOf } from '#app/api/address.ts'
import { bearer } from '#app/api/session.ts'
import { files } from './files.ts'
import type { Loading, OnSound, Sound } from './sound.ts'

/** Sound of a device: it goes on in the background and is shown on the lock screen. */
export function openSound(on: OnSound): Sound {
  void setAudioModeAsync({
    playsInSilentMode: true,
    shouldPlayInBackground: true,
    interruptionMode: 'doNotMix',
  })
  const player = createAudioPlayer(null, { updateInterval: 250 })
  let open: Loading | null = null
  let isLoaded = false
  let shouldPlay = false
  player.addListener('playbackStatusUpdate', (status) => {
    if (open === null) return
    if (!isLoaded && status.isLoaded) {
      isLoaded = true
      void begun(player, open)
      on.loaded(open.document, status.duration)
      return
    }
    if (status.didJustFinish) {
      shouldPlay = false
      return on.ended(open.document)
    }
    if (status.playing) on.ticked(open.document, status.currentTime)
    // The lock screen, a call, or headphones pulled out: the device changed it, not we.
    if (isLoaded && !status.isBuffering && status.playing !== shouldPlay) {
      shouldPlay = status.playing
      on.interrupted(status.playing)
    }
  })
  return {
    async load(loading) {
      open = loading
      isLoaded = false
      shouldPlay = false
      const kept = await files.find(loading.path)
      const headers = { authorization: `Bearer ${await bearer()}` }
      player.replace(kept === null ? { uri: addressOf(loading.path), headers } : { uri: kept })
      const { title, artist } = loading.label
      player.setActiveForLockScreen(true, { title, artist })
    },
    play() {
      shouldPlay = true
      player.play()
    },
    pause() {
      shouldPlay = false
      player.pause()
    },
    seek(seconds) {
      // What is still being fetched begins there.
      if (open !== null) open = { ...open, from: seconds }
      if (isLoaded) void player.seekTo(seconds)
    },
    speed: (speed) => player.setPlaybackRate(speed, 'high'),
    stop() {
      open = null
      shouldPlay = false
      player.pause()
      player.clearLockScreenControls()
    },
  }
}

async function begun(player: AudioPlayer, { from, speed }: Loading): Promise<void> {
  player.setPlaybackRate(speed, 'high')
  if (from > 0) await player.seekTo(from)
}
