import { View } from 'react-native'
import { SvgXml } from 'react-native-svg'
import { useTheme } from './theme.ts'
import { withLight } from './with-light.ts'

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

/** A chart. On the web its parts can be tapped; a device draws it as one picture, with what is lit in it. */
export function Drawing({ svg, label, ratio = 1, lit = [] }: DrawingProps) {
  const { colours } = useTheme()
  return (
    <View role="img" aria-label={label} style={{ width: '100%', aspectRatio: ratio }}>
      <SvgXml xml={withLight(svg, lit, colours.gold)} width="100%" height="100%" />
    </View>
  )
}
