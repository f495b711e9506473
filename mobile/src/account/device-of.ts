/** A browser and what it runs on, by their own names. */
export interface Device {
  readonly browser: string
  readonly system: string
}

/** The first that fits: later ones call themselves like earlier ones. */
const BROWSERS = [
  [/Edg/, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
  [/okhttp|Expo|CFNetwork/, 'One in a Billion'],
] as const
const SYSTEMS = [
  [/iPhone|iPad|CFNetwork/, 'iOS'],
  [/Android|okhttp/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const

/** What a user agent says of itself; null where it says nothing that people know. */
export function deviceOf(userAgent: string | null): Device | null {
  const nameIn = (known: typeof BROWSERS | typeof SYSTEMS) =>
    known.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const [browser, system] = [nameIn(BROWSERS), nameIn(SYSTEMS)]
  return browser === undefined || system === undefined ? null : { browser, system }
}
