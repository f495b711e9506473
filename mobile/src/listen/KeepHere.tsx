import type { JobResponse } from '@contract/jobs.ts'
import { Button } from '#app/design/Button.tsx'
import { useTheme } from '#app/design/theme.ts'
import { chartPathOf } from '#app/reader/chart-of.ts'
import { useWords } from '#app/words/use-words.ts'
import { chaptersOf, keptPathsOf } from './chapters.ts'
import { keptOf } from './offline-queue.ts'
import { useOffline } from './offline-store.ts'

/** Keeps everything of a reading that is spoken by now on this device, or lets it go. */
export function KeepHere({ job }: { readonly job: JobResponse }) {
  const { downloads, want, drop } = useOffline()
  const { name } = useTheme()
  const { listen } = useWords()
  const charts = job.documents.flatMap((document) => chartPathOf(job, document, name) ?? [])
  const paths = chaptersOf(job).flatMap((chapter) => keptPathsOf(job.id, chapter))
  const state = keptOf(downloads, paths)
  switch (state) {
    case 'none':
    case 'gone':
      return (
        <Button
          kind="quiet"
          icon="download"
          label={listen.keep}
          isDisabled={paths.length === 0}
          onPress={() => want([...paths, ...charts])}
        />
      )
    case 'coming':
      return (
        <Button
          kind="quiet"
          icon="download"
          label={downloads.isOnline ? listen.keeping : listen.keepingWaits}
          hint={listen.letGo}
          onPress={() => void drop([...paths, ...charts])}
        />
      )
    case 'kept':
      return (
        <Button
          kind="quiet"
          icon="check"
          label={listen.kept}
          hint={`${listen.kept}. ${listen.letGo}`}
          onPress={() => void drop([...paths, ...charts])}
        />
      )
  }
}
