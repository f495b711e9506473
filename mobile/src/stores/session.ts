import { create } from 'zustand'
import { keptAnswers } from '#app/api/kept-answers.ts'
import { keptSecretly, watchKept } from './kept.ts'

const TOKEN = 'token'

interface Session {
  /** Null before anybody began, or before it was looked for. */
  readonly token: string | null
  /** Another number once somebody signed out: what screens showed until then is for nobody's eyes. */
  readonly turn: number
  /** Looks for what was kept, until there is something: another page may have begun meanwhile. */
  load(): Promise<void>
  /** Another account's answers are not shown to this one. */
  keep(token: string): Promise<void>
  /** Signs out on this device. Who signed in meanwhile on another page of it stays. */
  forget(): Promise<void>
}

/** Who uses the app on this device: on every page of a browser the same. */
export const useSession = create<Session>((set, get) => {
  watchKept(TOKEN, (token) => {
    if (token !== get().token) set({ token, turn: get().turn + (token === null ? 1 : 0) })
  })
  return {
    token: null,
    turn: 0,
    async load() {
      if (get().token !== null) return
      const token = await keptSecretly.get(TOKEN)
      if (get().token === null) set({ token })
    },
    async keep(token) {
      set({ token })
      await keptSecretly.set(TOKEN, token)
      await keptAnswers.forget()
    },
    async forget() {
      const { token, turn } = get()
      const kept = await keptSecretly.get(TOKEN)
      if (kept === token) await keptSecretly.remove(TOKEN)
      set({ token: kept === token ? null : kept, turn: turn + 1 })
      await keptAnswers.forget()
    },
  }
})
