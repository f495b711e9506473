import { create } from 'zustand'
import { kept } from './kept.ts'
import { readSettings, type Settings } from './read-settings.ts'

const SETTINGS = 'settings'

interface SettingsStore extends Settings {
  load(): Promise<void>
  change(some: Partial<Settings>): void
}

/** How the app looks and speaks on this device. */
export const useSettings = create<SettingsStore>((set, get) => ({
  ...readSettings(null),
  async load() {
    set(readSettings(await kept.get(SETTINGS)))
  },
  change(some) {
    set(some)
    const { theme, language, textSize } = get()
    void kept.set(SETTINGS, JSON.stringify({ theme, language, textSize }))
  },
}))
