import { Platform } from 'react-native'

/** Headings and readings are set in a serif, as in the PDFs; what is operated is not. */
export const FONTS = {
  serif: Platform.select({
    web: '"EB Garamond", Georgia, "Times New Roman", serif',
    ios: 'Georgia',
    default: 'serif',
  }),
  sans: Platform.select({
    web: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    default: undefined,
  }),
} as const
