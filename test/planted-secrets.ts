/**
 * Secrets for a test to plant in environment and D1. None of them may ever be seen in an
 * answer, a log or an error: `findSecrets` looks for them in whatever a test run left behind.
 */
export const PLANTED = {
  developmentToken: 'planted-development-token-R7kq2mXv',
  operatorToken: 'planted-operator-token-Zt94hWcB',
  /** What the environment holds of the operator's token where D1 holds another. */
  operatorTokenOfEnvironment: 'planted-environment-token-Qp31nLdY',
  /** Signs sessions. */
  authSecret: 'planted-auth-secret-Hx62bTnEw0sJ9dLq',
  /** SETTINGS_KEY and SETTINGS_KEY_PREVIOUS: 32 bytes in base64. */
  settingsKey: btoa('planted: the present sealing key'),
  previousSettingsKey: btoa('planted: the former sealing key!'),
} as const

/**
 * The names of the planted secrets a text holds, as they are or as somebody might have encoded
 * them. `more` are other words to look for, such as a sealed value.
 */
export function findSecrets(text: string, more: readonly string[] = []): string[] {
  const planted = Object.entries(PLANTED)
    .filter(([, secret]) => disguises(secret).some((disguise) => text.includes(disguise)))
    .map(([name]) => name)
  return [...planted, ...more.filter((word) => text.includes(word))]
}

/** The secret as it is, in base64, in hex, in an address; of a sealing key also its bytes. */
function disguises(secret: string): string[] {
  const plain = secret.startsWith('planted-') ? [secret] : [secret, atob(secret)]
  return plain.flatMap((text) => {
    const hex = Array.from(text, (letter) => letter.charCodeAt(0).toString(16)).join('')
    return [text, btoa(text).slice(0, -4), hex, hex.toUpperCase(), encodeURIComponent(text)]
  })
}
