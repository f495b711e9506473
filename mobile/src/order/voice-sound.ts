import { createAudioPlayer } from 'expo-audio'
import { addressOf } from '#app/api/address.ts'
import { bearer } from '#app/api/session.ts'

/** What plays a few seconds of a voice. */
export interface VoiceSound {
  /** Plays the sample at a path of the API; throws where it cannot be had. */
  play(path: string): Promise<void>
  stop(): void
}

export interface OnVoice {
  /** It is over, or it cannot be heard. */
  readonly ended: () => void
}

/** A few seconds of a voice, on a device. */
export function openVoiceSound({ ended }: OnVoice): VoiceSound {
  const player = createAudioPlayer(null)
  player.addListener('playbackStatusUpdate', ({ didJustFinish }) => {
    if (didJustFinish) ended()
  })
  return {
    async play(path) {
      const headers = { authorization: `Bearer ${await bearer()}` }
      player.replace({ uri: addressOf(path), headers })
      player.play()
    },
    stop: () => player.pause(),
  }
}
