import { View } from 'react-native'
import { textOf } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Drawing } from '#app/design/Drawing.tsx'
import { useTheme } from '#app/design/theme.ts'
import { chartPathOf } from './chart-of.ts'
import type { InJob } from './use-document.ts'

interface DocumentChartProps extends Pick<InJob, 'job' | 'document'> {
  /** What is spoken of, by the names facts have for parts of a chart. */
  readonly lit?: readonly string[]
  /** The widest it is drawn. */
  readonly size?: number
}

/** The chart a document tells of. Nothing stands there where there is none, or where it cannot be had. */
export function DocumentChart({ job, document, lit = [], size = 420 }: DocumentChartProps) {
  const { name } = useTheme()
  const path = chartPathOf(job, document, name)
  const asked = useAsked(`chart:${path}`, async () => (path === null ? '' : await textOf(path)))
  const box = { width: '100%', maxWidth: size, alignSelf: 'center' } as const
  if (path === null || asked.state === 'failed') return null
  // Its room is kept, so that no line jumps from under somebody's eyes.
  if (asked.state === 'loading') return <View style={[box, { aspectRatio: 1 }]} />
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(asked.value) ?? []
  return (
    <View style={box}>
      <Drawing
        svg={asked.value}
        label={document.title}
        ratio={Number(width) / Number(height)}
        lit={lit}
      />
    </View>
  )
}
