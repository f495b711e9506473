import { TOUCH } from '#app/design/scale.ts'
import { useTheme } from '#app/design/theme.ts'
import type { SliderProps } from './Slider.tsx'

/** The browser's own slider: keys, fingers and screen readers move it as they move every other. */
export function Slider({ label, told, value, most, step, onChange }: SliderProps) {
  const { colours } = useTheme()
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={told}
      min={-most}
      max={most}
      step={step}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
      style={{ width: '100%', minHeight: TOUCH, accentColor: colours.gold, margin: 0 }}
    />
  )
}
