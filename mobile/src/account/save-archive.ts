import { File, Paths } from 'expo-file-system'
import { addressOf } from '#app/api/address.ts'
import { Failed } from '#app/api/failure.ts'
import { bearer } from '#app/api/session.ts'

/** Fetches a file of one's own into the app's documents, and tells where it lies. Throws `Failed`. */
export async function saveArchive(url: string, name: string): Promise<string | null> {
  const headers = { authorization: `Bearer ${await bearer()}` }
  const path = new URL(url, 'http://localhost').pathname
  const file = new File(Paths.document, name)
  await File.downloadFileAsync(addressOf(path), file, { headers, idempotent: true }).catch(() => {
    throw new Failed({ kind: 'offline' })
  })
  return file.uri
}
