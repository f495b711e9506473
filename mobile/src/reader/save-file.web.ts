import { bytesOf } from '#app/api/call.ts'

/** Fetches a file of the API and has the browser save it. Throws `Failed`. */
export async function saveFile(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await bytesOf(path))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
