import { create } from 'zustand'
import { useSession } from '#app/stores/session.ts'
import { isSame, NOBODY, type FirstPerson, type FirstWords } from './first-minute.ts'

interface FirstMinute {
  readonly self: FirstPerson
  readonly other: FirstPerson
  /** What was told, of whom. */
  readonly told: { readonly words: FirstWords; readonly of: readonly FirstPerson[] } | null
  /** Under which ids those who should be kept are kept. */
  readonly ids: { readonly self: string | null; readonly other: string | null }
  change(who: 'self' | 'other', person: FirstPerson): void
  tell(words: FirstWords, of: readonly FirstPerson[]): void
  keepId(who: 'self' | 'other', id: string): void
}

const NOTHING_YET = { self: NOBODY, other: NOBODY, told: null, ids: { self: null, other: null } }

/** The first minute as far as it went; it is still there for who looked elsewhere meanwhile. */
export const useFirstMinute = create<FirstMinute>((set, get) => ({
  ...NOTHING_YET,
  change(who, person) {
    const { ids } = get()
    // Somebody corrected is somebody else, as far as anybody knows.
    const isOther = !isSame(get()[who], person)
    set({ [who]: person, ...(isOther && { ids: { ...ids, [who]: null } }) })
  },
  tell(words, of) {
    set({ told: { words, of } })
  },
  keepId(who, id) {
    set({ ids: { ...get().ids, [who]: id } })
  },
}))

useSession.subscribe(({ turn }, before) => {
  if (turn !== before.turn) useFirstMinute.setState(NOTHING_YET)
})
