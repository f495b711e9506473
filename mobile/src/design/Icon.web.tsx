import type { IconProps } from './Icon.tsx'
import { ICON_PATHS } from './icon-paths.ts'

/** They point along the line of reading, whichever way that goes. */
const POINTING: ReadonlySet<IconProps['name']> = new Set(['back', 'next'])

/** Long words beside it break instead. */
const UNSHRUNK = { flexShrink: 0 }

/** A small drawing beside words that say the same: nobody is read it. */
export function Icon({ name, colour, size = 22 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
      focusable={false}
      style={UNSHRUNK}
      {...(POINTING.has(name) && { className: 'pointing' })}
    >
      <path
        d={ICON_PATHS[name]}
        stroke={colour}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </svg>
  )
}
