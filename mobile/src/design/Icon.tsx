import Svg, { Path } from 'react-native-svg'
import { ICON_PATHS, type IconName } from './icon-paths.ts'

export type { IconName }

export interface IconProps {
  readonly name: IconName
  readonly colour: string
  readonly size?: number
}

/** A small drawing beside words that say the same: nobody is read it. */
export function Icon({ name, colour, size = 22 }: IconProps) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <Path
        d={ICON_PATHS[name]}
        stroke={colour}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </Svg>
  )
}
