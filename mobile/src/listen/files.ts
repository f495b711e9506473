import { Directory, File, Paths } from 'expo-file-system'
import { addressOf } from '#app/api/address.ts'
import { bearer } from '#app/api/session.ts'

/** Files of the API that are kept on this device, by their path. */
export interface KeptFiles {
  /** Whether this device lets anything be kept: a browser in a private window may not. */
  canKeep(): Promise<boolean>
  /** Fetches and keeps one; gives its bytes. Throws `Failed`, or what the device says where it has no room. */
  keep(path: string): Promise<number>
  /** Where it can be played from; null where it is not kept. On a page to be revoked after use. */
  find(path: string): Promise<string | null>
  drop(path: string): Promise<void>
  forget(): Promise<void>
}

const folder = () => new Directory(Paths.document, 'kept')

export const files: KeptFiles = {
  canKeep: () => Promise.resolve(true),
  async keep(path) {
    folder().create({ idempotent: true, intermediates: true })
    const headers = { authorization: `Bearer ${await bearer()}` }
    const target = fileOf(path)
    if (target.exists) target.delete()
    const file = await File.downloadFileAsync(addressOf(path), target, { headers })
    return file.size ?? 0
  },
  async find(path) {
    const file = fileOf(path)
    return file.exists ? file.uri : null
  },
  async drop(path) {
    const file = fileOf(path)
    if (file.exists) file.delete()
  },
  async forget() {
    if (folder().exists) folder().delete()
  },
}

/** A name that any file system takes, another for each path. */
function fileOf(path: string): File {
  return new File(folder(), `${path.replaceAll(/[^\w.-]+/g, '_')}.mp3`)
}
