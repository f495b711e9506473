import { create } from 'zustand'
import { keptAnswers } from '#app/api/kept-answers.ts'
import { keptSecretly } from './kept.ts'

const TOKEN = 'token'

interface Session {
  /** Null before anybody began, or before it was looked for. */
  readonly token: string | null
  readonly isLoaded: boolean
  /** Looks for what was kept; harmless twice. */
  load(): Promise<void>
  /** Another account's answers are not shown to this one. */
  keep(token: string): Promise<void>
  /** Signs out on this device. */
  forget(): Promise<void>
}

/** Who uses the app on this device. */
export const useSession = create<Session>((set, get) => ({
  token: null,
  isLoaded: false,
  async load() {
    if (get().isLoaded) return
    const token = await keptSecretly.get(TOKEN)
    if (!get().isLoaded) set({ token, isLoaded: true })
  },
  async keep(token) {
    set({ token, isLoaded: true })
    await keptSecretly.set(TOKEN, token)
    await keptAnswers.forget()
  },
  async forget() {
    set({ token: null, isLoaded: true })
    await keptSecretly.remove(TOKEN)
    await keptAnswers.forget()
  },
}))
