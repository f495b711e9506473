import { ask, type Service } from './ask.ts'
import type { Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'

const SERVICE: Service = { party: { name: 'r2', isDead: false }, trouble: 'r2', takes: [5, 60] }

export interface Stored {
  readonly key: string
  readonly bytes: Uint8Array
  readonly httpMetadata: { readonly contentType?: string }
  readonly customMetadata: Readonly<Record<string, string>>
  readonly at: number
}

interface PutOptions {
  readonly onlyIf?: { readonly etagDoesNotMatch?: string }
  readonly httpMetadata?: Stored['httpMetadata']
  readonly customMetadata?: Stored['customMetadata']
}

/** R2 in memory, reached over a network with troubles. Told of every object that is stored, and by whom. */
export class SimulatedR2 {
  readonly objects = new Map<string, Stored>()
  /** The same by what they belong to: a world has thousands, and who looks asks for those of one job. */
  readonly #folders = new Map<string, Map<string, Stored>>()
  /** Told when an object arrives, by whom it was sent, and when. */
  onPut: (stored: Stored, by: string, sentAt: number) => void = () => {}
  /** Told when somebody looks what there is under a prefix. */
  onList: (prefix: string, by: string) => void = () => {}
  /** Told when somebody looks for an object. */
  onLook: (key: string, by: string) => void = () => {}
  readonly #on: { readonly stage: Stage; readonly troubles: Troubles }

  constructor(stage: Stage, troubles: Troubles) {
    this.#on = { stage, troubles }
  }

  /** As a Worker binds it. */
  get binding(): R2Bucket {
    return {
      head: async (key: string) => {
        const by = this.#on.stage.party.name
        return await this.#ask(() => (this.onLook(key, by), this.#seen(key)))
      },
      get: async (key: string) => await this.#ask(() => this.#seen(key)),
      list: async (asked: { prefix: string; limit?: number }) => {
        const by = this.#on.stage.party.name
        return await this.#ask(() => this.#list(asked, by))
      },
      delete: async (keys: string | string[]) => {
        await this.#ask(() => [keys].flat().forEach((key) => this.#delete(key)))
      },
      put: async (key: string, body: Body, options: PutOptions) => {
        const by = this.#on.stage.party.name
        const bytes = await bytesOf(body)
        const sentAt = this.#on.stage.now
        return await this.#ask(() => this.#put(key, bytes, { ...options, by, sentAt }))
      },
    } as unknown as R2Bucket
  }

  under(prefix: string): Stored[] {
    const folder = FOLDER.exec(prefix)?.[0]
    const among = folder === undefined ? this.objects : this.#folders.get(folder)
    return [...(among?.values() ?? [])].filter(({ key }) => key.startsWith(prefix))
  }

  #delete(key: string): void {
    this.objects.delete(key)
    this.#folders.get(folderOf(key))?.delete(key)
  }

  async #ask<T>(work: () => T): Promise<T> {
    return await ask(this.#on, SERVICE, work)
  }

  #put(
    key: string,
    bytes: Uint8Array,
    { by, sentAt, onlyIf, ...given }: PutOptions & { by: string; sentAt: number },
  ) {
    if (onlyIf?.etagDoesNotMatch === '*' && this.objects.has(key)) return null
    const { httpMetadata = {}, customMetadata = {} } = given
    const stored = { key, bytes, httpMetadata, customMetadata, at: this.#on.stage.now }
    this.onPut(stored, by, sentAt)
    this.objects.set(key, stored)
    const folder = folderOf(key)
    this.#folders.set(folder, (this.#folders.get(folder) ?? new Map()).set(key, stored))
    return this.#seen(key)
  }

  #list({ prefix, limit = 1000 }: { prefix: string; limit?: number }, by: string) {
    this.onList(prefix, by)
    const objects = this.under(prefix)
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, limit)
    return { objects: objects.map(({ key }) => this.#seen(key)!) }
  }

  #seen(key: string) {
    const stored = this.objects.get(key)
    if (!stored) return null
    const { bytes, httpMetadata, customMetadata } = stored
    const text = () => new TextDecoder().decode(bytes)
    return {
      key,
      size: bytes.byteLength,
      httpMetadata,
      customMetadata,
      bytes: async () => bytes,
      text: async () => text(),
      json: async () => JSON.parse(text()) as unknown,
      get body() {
        return new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(bytes)
            controller.close()
          },
        })
      },
    }
  }
}

/** `jobs/job_1/`, `people/per_1/`. */
const FOLDER = /^[^/]+\/[^/]+\//

function folderOf(key: string): string {
  return FOLDER.exec(key)?.[0] ?? ''
}

type Body = Uint8Array | ArrayBuffer | string | ReadableStream<Uint8Array>

async function bytesOf(body: Body): Promise<Uint8Array> {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  if (body instanceof Uint8Array) return body
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}
