import { bytesOf } from '#app/api/call.ts'
import type { OnVoice, VoiceSound } from './voice-sound.ts'

/** A few seconds of a voice, in a page. */
export function openVoiceSound({ ended }: OnVoice): VoiceSound {
  const audio = new Audio()
  let address: string | null = null
  const stop = () => {
    audio.pause()
    if (address !== null) URL.revokeObjectURL(address)
    address = null
  }
  audio.addEventListener('ended', ended)
  audio.addEventListener('error', ended)
  return {
    async play(path) {
      stop()
      address = URL.createObjectURL(await bytesOf(path))
      audio.src = address
      await audio.play()
    },
    stop,
  }
}
