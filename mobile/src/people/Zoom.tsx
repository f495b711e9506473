import type { ReactNode } from 'react'
import { ScrollView, View } from 'react-native'
import { LARGEST } from './largest.ts'

export interface ZoomProps {
  /** How large: 1 is whole. */
  readonly scale: number
  /** Two fingers, or a wheel, wish for another size. */
  readonly onScale: (scale: number) => void
  readonly ratio: number
  readonly children: ReactNode
}

/** Something to look at closely, by two fingers or by buttons. */
export function Zoom({ scale, ratio, children }: ZoomProps) {
  return (
    <ScrollView
      maximumZoomScale={LARGEST}
      minimumZoomScale={1}
      horizontal
      style={{ width: '100%', aspectRatio: ratio }}
      contentContainerStyle={{ width: `${scale * 100}%` }}
    >
      <View style={{ width: '100%' }}>{children}</View>
    </ScrollView>
  )
}
