import { Directory, File, Paths } from 'expo-file-system'
import { Share } from 'react-native'
import { addressOf } from '#app/api/address.ts'
import { Failed } from '#app/api/failure.ts'
import { bearer } from '#app/api/session.ts'

/** Fetches a file of the API and hands it to the device: where it goes is asked there. Throws `Failed`. */
export async function saveFile(path: string, name: string): Promise<void> {
  const folder = new Directory(Paths.cache, 'taken')
  folder.create({ idempotent: true, intermediates: true })
  const target = new File(folder, name)
  if (target.exists) target.delete()
  const headers = { authorization: `Bearer ${await bearer()}` }
  const file = await File.downloadFileAsync(addressOf(path), target, { headers }).catch(() => {
    throw new Failed({ kind: 'offline' })
  })
  await Share.share({ url: file.uri, title: name })
}
