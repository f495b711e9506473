/** WebAuthn as browsers have it: options and answers travel as JSON. */
export const passkey = {
  /** Whether this browser makes passkeys from JSON. */
  isThere: () =>
    typeof PublicKeyCredential !== 'undefined' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function',

  /** What the device makes of the options of `askNewPasskey`; null when whoever holds it would not. */
  async make(options: object): Promise<PasskeyAnswer | null> {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    )
    return answerOf(await orNull(navigator.credentials.create({ publicKey })))
  },

  /** What the device answers to the options of `askPasskey`; null when whoever holds it would not. */
  async answer(options: object): Promise<PasskeyAnswer | null> {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      options as PublicKeyCredentialRequestOptionsJSON,
    )
    return answerOf(await orNull(navigator.credentials.get({ publicKey })))
  },
}

/** JSON, as WebAuthn has it. */
export interface PasskeyAnswer {
  readonly [key: string]: unknown
  readonly id: string
}

/** A device that was told to stop throws; nothing else is wrong then. */
async function orNull(asked: Promise<Credential | null>): Promise<Credential | null> {
  return await asked.catch(() => null)
}

function answerOf(credential: Credential | null): PasskeyAnswer | null {
  return credential instanceof PublicKeyCredential ? { ...credential.toJSON() } : null
}
