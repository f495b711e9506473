import type { PasskeyAnswer } from './passkey.web.ts'

/** Phones sign in by the app's own session; their passkeys ask for a native module that is not in it. */
export const passkey = {
  isThere: () => false,
  make: async (_options: object): Promise<PasskeyAnswer | null> => await Promise.resolve(null),
  answer: async (_options: object): Promise<PasskeyAnswer | null> => await Promise.resolve(null),
}
