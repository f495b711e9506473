import { digestOfToken } from '#d1/session-token.ts'
import type { DBAdapter, DBTransactionAdapter, Where } from '@better-auth/core/db/adapter'
import type { BetterAuthOptions } from 'better-auth'

type MakeAdapter = (options: BetterAuthOptions) => DBAdapter
type Row = Record<string, unknown>

/** Token by digest, for those that whoever asked knows. */
type Known = ReadonlyMap<string, string>

/**
 * Has the library keep of each session's token its digest alone. What the library asks for by a
 * token is looked up by the digest, and handed back with the token it asked by; a session that is
 * found in another way comes with its digest, which opens nothing.
 */
export function digestTokens(make: MakeAdapter): MakeAdapter {
  return (options) => {
    const adapter = make(options)
    const transaction: DBAdapter['transaction'] = async (run) =>
      await adapter.transaction(async (inner) => await run({ ...inner, ...digesting(inner) }))
    return { ...adapter, ...digesting(adapter), transaction }
  }
}

function digesting(adapter: DBTransactionAdapter): DBTransactionAdapter {
  return {
    ...adapter,
    create: async (asked) => {
      const { row, known } = await digested(asked.model, asked.data)
      return shown(await adapter.create({ ...asked, data: row as typeof asked.data }), known)
    },
    findOne: async (asked) => {
      const { where, known } = await looked(asked)
      return shown(await adapter.findOne({ ...asked, where }), known)
    },
    findMany: async (asked) => {
      const { where, known } = await looked(asked)
      const rows = await adapter.findMany<never>({ ...asked, where })
      return rows.map((row) => shown(row, known))
    },
    count: async (asked) => await adapter.count({ ...asked, where: (await looked(asked)).where }),
    update: async (asked) => {
      const { where, known } = await looked(asked)
      const { row, known: given } = await digested(asked.model, asked.update)
      const updated = await adapter.update<never>({ ...asked, where, update: row })
      return shown(updated, new Map([...known, ...given]))
    },
    updateMany: async (asked) => {
      const { where } = await looked(asked)
      const { row: update } = await digested(asked.model, asked.update)
      return await adapter.updateMany({ ...asked, where, update })
    },
    delete: async (asked) => {
      await adapter.delete({ ...asked, where: (await looked(asked)).where })
    },
    deleteMany: async (asked) =>
      await adapter.deleteMany({ ...asked, where: (await looked(asked)).where }),
    consumeOne: async (asked) => {
      const { where, known } = await looked(asked)
      return shown(await adapter.consumeOne({ ...asked, where }), known)
    },
    incrementOne: async (asked) => {
      const { where, known } = await looked(asked)
      return shown(await adapter.incrementOne({ ...asked, where }), known)
    },
  }
}

/** A row as it is kept. */
async function digested(model: string, row: Row): Promise<{ row: Row; known: Known }> {
  const token = row['token']
  if (model !== 'session' || typeof token !== 'string') return { row, known: new Map() }
  const digest = await digestOfToken(token)
  return { row: { ...row, token: digest }, known: new Map([[digest, token]]) }
}

/** A condition as it is looked up. */
async function looked<W extends Where[] | undefined>(asked: {
  readonly model: string
  readonly where?: W
}): Promise<{ where: W; known: Known }> {
  const known = new Map<string, string>()
  const digestOf = async (value: unknown) => {
    const digest = await digestOfToken(String(value))
    known.set(digest, String(value))
    return digest
  }
  const where: Where[] = []
  for (const condition of asked.where ?? []) {
    const isOfToken = asked.model === 'session' && condition.field === 'token'
    if (!isOfToken) where.push(condition)
    else if (Array.isArray(condition.value))
      where.push({ ...condition, value: await Promise.all(condition.value.map(digestOf)) })
    else where.push({ ...condition, value: await digestOf(condition.value) })
  }
  return { where: (asked.where && where) as W, known }
}

/** A row as whoever asked by its token knows it. */
function shown<T>(row: T, known: Known): T {
  const token = known.get(String((row as { token?: unknown } | null)?.token))
  return token === undefined ? row : { ...row, token }
}
