import * as z from 'zod'
import type { FakeAccount } from './account.ts'
import { jsonOf, refused, type Route } from './route.ts'

/** R2's buckets: made, listed and looked at. */
export function r2Routes({ buckets }: FakeAccount): Route[] {
  return [
    {
      method: 'GET',
      path: '/r2/buckets',
      answer: () => ({ result: { buckets: [...buckets.keys()].map(shown) } }),
    },
    {
      method: 'POST',
      path: '/r2/buckets',
      answer: (call) => {
        const { name } = jsonOf(call, z.object({ name: z.string() }))
        if (buckets.has(name))
          return refused(409, 10_004, 'The bucket you tried to create already exists')
        buckets.set(name, new Map())
        return { result: shown(name) }
      },
    },
    {
      method: 'GET',
      path: '/r2/buckets/:name',
      answer: ({ params: { name = '' } }) =>
        buckets.has(name)
          ? { result: shown(name) }
          : refused(404, 10_006, 'The specified bucket does not exist.'),
    },
  ]
}

function shown(name: string): object {
  return { name, creation_date: '1970-01-01T00:00:00Z', location: 'WEUR' }
}
