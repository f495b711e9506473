/** A phone's words are copied by holding a finger on them: nothing more is needed for it. */
export const copyWords = {
  isThere: () => false,
  copy: async (_words: string): Promise<boolean> => await Promise.resolve(false),
}
