import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What only this machine knows. Each comes from the environment where it is set there. */
export interface LocalSecrets {
  /** Bears an owner's requests. */
  readonly developmentToken: string
  /** Bears an operator's requests. */
  readonly operatorToken: string
  /** With which the settings in D1 are sealed: 32 bytes in base64. */
  readonly settingsKey: string
  /** With which sessions, links and signing keys are secured. */
  readonly authSecret: string
}

/** Reads the state folder's secrets, making those that are not there yet; nobody else may read the files. */
export function localSecrets(
  state: string,
  environment: Readonly<Record<string, string | undefined>>,
): LocalSecrets {
  const secret = (variable: string, file: string, made: BufferEncoding) =>
    environment[variable] || keptSecret(join(state, file), made)
  return {
    developmentToken: secret('DEVELOPMENT_TOKEN', 'development-token', 'base64url'),
    operatorToken: secret('OPERATOR_TOKEN', 'operator-token', 'base64url'),
    settingsKey: secret('SETTINGS_KEY', 'settings-key', 'base64'),
    authSecret: secret('AUTH_SECRET', 'auth-secret', 'base64url'),
  }
}

/** Moved into place when it is whole: a start that dies half-way leaves no half of a secret. */
function keptSecret(file: string, made: BufferEncoding): string {
  if (!existsSync(file)) {
    writeFileSync(`${file}.part`, randomBytes(32).toString(made), { mode: 0o600 })
    renameSync(`${file}.part`, file)
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
