import { account } from './account.ts'
import { common } from './common.ts'
import { couple } from './couple.ts'
import { first } from './first.ts'
import { listen } from './listen.ts'
import { order } from './order.ts'
import { parts } from './parts.ts'
import { people } from './people.ts'
import { problems } from './problems.ts'
import { reader } from './reader.ts'
import { shown } from './shown.ts'

/** The truth: every other language has the same keys. One file an area. */
export const en = {
  common,
  problems,
  parts,
  first,
  people,
  couple,
  order,
  reader,
  listen,
  account,
  shown,
} as const
