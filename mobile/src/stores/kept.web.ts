import type { Kept } from './kept.ts'

/** A page that may keep nothing works all the same, until it is closed. */
export const kept: Kept = {
  get: async (name) => attempt(() => localStorage.getItem(name)),
  set: async (name, value) => void attempt(() => localStorage.setItem(name, value)),
  remove: async (name) => void attempt(() => localStorage.removeItem(name)),
}

/** A page has no keychain. What is its own no other page reads. */
export const keptSecretly: Kept = kept

/** Tells what another page of this browser made of a thing that is kept. */
export function watchKept(name: string, tell: (value: string | null) => void): void {
  globalThis.addEventListener('storage', ({ key, newValue }) => {
    if (key === name || key === null) tell(newValue)
  })
}

/** Forgets everything whose name begins so. */
export async function forgetKept(beginning: string): Promise<void> {
  const names = attempt(() => Object.keys(localStorage)) ?? []
  for (const name of names) if (name.startsWith(beginning)) await kept.remove(name)
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}
