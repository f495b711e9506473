import { useState } from 'react'
import { type GestureResponderEvent, Pressable, View } from 'react-native'
import { SvgXml } from 'react-native-svg'
import { useTheme } from './theme.ts'
import { partTouched } from './touched/part-touched.ts'
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

/** A chart. A device draws it as one picture, with what is lit in it, and finds what was tapped by its shapes. */
export function Drawing({ svg, label, ratio = 1, onPart, lit = [] }: DrawingProps) {
  const { colours } = useTheme()
  const [width, setWidth] = useState(0)
  const press = ({ nativeEvent: { locationX: x, locationY: y } }: GestureResponderEvent) => {
    const about = partTouched({ svg, x, y, width })
    if (about !== null) onPart?.(about)
  }
  return (
    <Pressable
      role="img"
      aria-label={label}
      disabled={onPart === undefined}
      onPress={press}
      onLayout={({ nativeEvent }) => setWidth(nativeEvent.layout.width)}
      style={{ width: '100%', aspectRatio: ratio }}
    >
      {/* The picture takes no touch: places are told from the edge of what does. */}
      <View pointerEvents="none" style={{ width: '100%', height: '100%' }}>
        <SvgXml xml={withLight(svg, lit, colours.gold)} width="100%" height="100%" />
      </View>
    </Pressable>
  )
}
