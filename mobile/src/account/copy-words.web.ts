/** What a page may copy; a page that is not served securely may nothing. */
export const copyWords = {
  isThere: () => 'clipboard' in navigator,
  copy: async (words: string): Promise<boolean> =>
    await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    ),
}
