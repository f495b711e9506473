import type { Kept } from './kept.ts'

/** A page that may keep nothing works all the same, until it is closed. */
export const kept: Kept = {
  get: async (name) => attempt(() => localStorage.getItem(name)),
  set: async (name, value) => void attempt(() => localStorage.setItem(name, value)),
  remove: async (name) => void attempt(() => localStorage.removeItem(name)),
}

/** A page has no keychain. What is its own no other page reads. */
export const keptSecretly: Kept = kept

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}
