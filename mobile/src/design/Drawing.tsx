import { View } from 'react-native'
import { SvgXml } from 'react-native-svg'

export interface DrawingProps {
  /** The text of an SVG as the API draws it. */
  readonly svg: string
  /** What is to be seen, in words. */
  readonly label: string
  /** Width over height, so that nothing jumps when it is there. */
  readonly ratio?: number
  /** Takes what the part that was tapped is about, by the names that facts have for it: its `data-about`. */
  readonly onPart?: ((about: string) => void) | undefined
  /** What is lit, by the same names. */
  readonly lit?: readonly string[]
}

/** A chart. On the web its parts can be tapped and lit; a device draws it as one picture. */
export function Drawing({ svg, label, ratio = 1 }: DrawingProps) {
  return (
    <View role="img" aria-label={label} style={{ width: '100%', aspectRatio: ratio }}>
      <SvgXml xml={svg} width="100%" height="100%" />
    </View>
  )
}
