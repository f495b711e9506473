import { useColorScheme, useWindowDimensions } from 'react-native'
import { useSettings } from '#app/stores/settings.ts'
import { WIDE_FROM, type Colours, type ThemeName } from './scale.ts'
import { COLOURS } from './tokens.ts'

export interface Theme {
  readonly name: ThemeName
  readonly colours: Colours
  /** How large words are: 1 is 100 %. */
  readonly factor: number
  readonly isWide: boolean
}

/** What everything is drawn with: as people set it, or as their device has it. */
export function useTheme(): Theme {
  const device = useColorScheme()
  const { width } = useWindowDimensions()
  const { theme, textSize } = useSettings()
  const ofDevice = device === 'dark' ? 'dark' : 'light'
  const name = theme === 'system' ? ofDevice : theme
  return { name, colours: COLOURS[name], factor: textSize, isWide: width >= WIDE_FROM }
}
