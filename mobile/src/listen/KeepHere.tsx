import type { JobResponse } from '@contract/jobs.ts'
import { IconButton } from '#app/design/IconButton.tsx'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { chartPathOf } from '#app/reader/chart-of.ts'
import { useWords } from '#app/words/use-words.ts'
import { chaptersOf, keptPathsOf } from './chapters.ts'
import { keptOf } from './offline-queue.ts'
import { useOffline } from './offline-store.ts'

/** Keeps everything of a reading that is spoken by now on this device, or lets it go. */
export function KeepHere({ job }: { readonly job: JobResponse }) {
  const { downloads, isPossible, want, drop } = useOffline()
  const { name } = useTheme()
  const { listen } = useWords()
  const charts = job.documents.flatMap((document) => chartPathOf(job, document, name) ?? [])
  const paths = chaptersOf(job).flatMap((chapter) => keptPathsOf(job.id, chapter))
  const state = keptOf(downloads, paths)
  const all = [...paths, ...charts]
  if (!isPossible)
    return (
      <Text kind="small" tone="quiet">
        {listen.keepsNothing}
      </Text>
    )
  if (state === 'none' || state === 'gone') {
    return (
      <IconButton
        icon="download"
        label={listen.keep}
        isDisabled={paths.length === 0}
        onPress={() => want(all)}
      />
    )
  }
  const coming = downloads.isOnline ? listen.keeping : listen.keepingWaits
  return (
    <IconButton
      icon={state === 'kept' ? 'check' : 'clock'}
      tone="gold"
      label={`${state === 'kept' ? listen.kept : coming}. ${listen.letGo}`}
      isPressed
      onPress={() => void drop(all)}
    />
  )
}
