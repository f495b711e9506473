import * as z from 'zod'
import type { FakeAccount } from './account.ts'
import { jsonOf, type Route } from './route.ts'

const Manifest = z.object({
  manifest: z.record(z.string(), z.object({ hash: z.string() }).loose()),
})
/** A token that says nothing: `{"alg":"none"}` and `{}`. */
const JWT = 'eyJhbGciOiJub25lIn0.e30.'
/** As many files as an upload takes at once. */
const BUCKET = 200

/** Static files: only those nobody has uploaded yet are asked for, in buckets. */
export function assetRoutes({ assets }: FakeAccount): Route[] {
  return [
    {
      method: 'POST',
      path: '/workers/scripts/:name/assets-upload-session',
      answer: (call) => {
        const { manifest } = jsonOf(call, Manifest)
        const hashes = [...new Set(Object.values(manifest).map(({ hash }) => hash))]
        const wanted = hashes.filter((hash) => !assets.has(hash))
        const buckets = Array.from({ length: Math.ceil(wanted.length / BUCKET) }, (_, index) =>
          wanted.slice(index * BUCKET, (index + 1) * BUCKET),
        )
        return { result: { jwt: JWT, buckets } }
      },
    },
    {
      method: 'POST',
      path: '/workers/assets/upload',
      answer: async (call) => {
        const type = call.headers.get('content-type') ?? ''
        const form = await new Response(call.body, { headers: { 'content-type': type } }).formData()
        for (const [hash, file] of form)
          assets.set(hash, typeof file === 'string' ? file : await file.text())
        return { result: { jwt: JWT } }
      },
    },
  ]
}
