import { addressOf } from '#app/api/address.ts'
import { Failed } from '#app/api/failure.ts'
import { refusalOf } from '#app/api/refusal-of.ts'
import { bearer } from '#app/api/session.ts'

/** Fetches a file of one's own and has the browser keep it as a download. Throws `Failed`. */
export async function saveArchive(url: string, name: string): Promise<string | null> {
  const headers = { authorization: `Bearer ${await bearer()}` }
  const answer = await fetch(addressOf(pathOf(url)), { headers }).catch(() => {
    throw new Failed({ kind: 'offline' })
  })
  if (!answer.ok) throw new Failed(await refusalOf(answer))
  const address = URL.createObjectURL(await answer.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
  return null
}

/** The API names its own address, which may be another than the one it is reached by here. */
function pathOf(url: string): string {
  return new URL(url, location.origin).pathname
}
