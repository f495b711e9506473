import { usePlayer } from '#app/listen/player-store.ts'
import { sentenceAt } from '#app/listen/read-along.ts'
import { useTiming } from '#app/listen/use-timing.ts'
import type { DocumentNow } from './use-document.ts'

/** The sentence of a document that is being spoken; null while its chapter is not open, or is another revision’s. */
export function useSpoken(jobId: string, { id, revision, audio }: DocumentNow): string | null {
  const sentences = useTiming(jobId, { document: id, revision }, audio.status === 'done')
  return usePlayer(({ player }) => {
    const chapter = player.job === jobId ? player.queue[player.index] : undefined
    const isOpen = chapter?.document === id && chapter.revision === revision
    return isOpen && player.phase !== 'failed' ? sentenceAt(sentences, player.seconds) : null
  })
}
