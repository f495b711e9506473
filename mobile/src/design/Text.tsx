import { Text as Native, type StyleProp, type TextProps, type TextStyle } from 'react-native'
import { FONTS } from './fonts.ts'
import { typeSize, type Colours, type TextKind } from './scale.ts'
import { useTheme } from './theme.ts'

const SERIF: ReadonlySet<TextKind> = new Set(['display', 'title', 'heading', 'lead'])
const HEADINGS: Partial<Record<TextKind, 1 | 2>> = { display: 1, title: 1, heading: 2 }

export interface WordsProps extends Omit<TextProps, 'style' | 'role'> {
  readonly kind?: TextKind
  /** Which heading it is; null of words that only look like one. */
  readonly level?: 1 | 2 | 3 | null
  readonly tone?: keyof Colours
  readonly align?: 'start' | 'center'
  readonly isStrong?: boolean
  /** Of words that are in another language than the app: BCP 47, for who has them read aloud. */
  readonly language?: string
  /** For what a kind does not say; never sizes. */
  readonly style?: StyleProp<TextStyle>
}

/** Words in one of the kinds there are. Titles and headings are told as such to those who listen. */
export function Text({
  kind = 'body',
  level = HEADINGS[kind] ?? null,
  tone = 'ink',
  align = 'start',
  isStrong = false,
  language,
  style,
  ...props
}: WordsProps) {
  const { colours, factor } = useTheme()
  const isSerif = SERIF.has(kind)
  return (
    <Native
      {...(level !== null && { role: 'heading', 'aria-level': level })}
      {...(language !== undefined && { lang: language, accessibilityLanguage: language })}
      {...props}
      style={[
        typeSize(kind, factor),
        {
          color: colours[tone],
          fontFamily: isSerif ? FONTS.serif : FONTS.sans,
          fontWeight: isStrong || kind === 'label' ? '600' : '400',
        },
        align === 'center' && { textAlign: 'center' },
        style,
      ]}
    />
  )
}
