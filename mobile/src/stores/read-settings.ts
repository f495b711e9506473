export const THEME_CHOICES = ['system', 'light', 'dark'] as const
/** `mirrored` is English written from right to left: by it the layout is tested. */
export const LANGUAGE_CHOICES = ['system', 'en', 'de', 'mirrored'] as const
export const TEXT_SIZES = [1, 1.25, 1.5, 2] as const

export interface Settings {
  readonly theme: (typeof THEME_CHOICES)[number]
  readonly language: (typeof LANGUAGE_CHOICES)[number]
  /** How large words are: 1 is 100 %. */
  readonly textSize: number
}

/** What was kept, as far as it can be used; the rest is as it is for whoever never chose. */
export function readSettings(kept: string | null): Settings {
  const { theme, language, textSize } = fieldsOf(kept)
  return {
    theme: THEME_CHOICES.find((choice) => choice === theme) ?? 'system',
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? 'system',
    textSize: TEXT_SIZES.find((size) => size === textSize) ?? 1,
  }
}

function fieldsOf(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
