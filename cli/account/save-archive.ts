import { ApiError, ApiUnreachable, type Address } from '#cli/api-client.ts'
import { InputError } from '#core/errors.ts'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { pipeline } from 'node:stream/promises'

interface Archive {
  /** Where it is at its API. */
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

/** Takes how much of it is here, 0 to 1. */
type Tell = (fraction: number) => void

/**
 * Puts an archive into a file, whole or not at all. What came before it broke off lies beside it as `.part`, and the
 * next time goes on from there. `tell` hears how far it is. Throws `ApiUnreachable` when it breaks off, `ApiError` for a
 * refusal or for other bytes than were packed, `InputError` where the file cannot be written.
 */
export async function saveArchive(
  address: Address,
  archive: Archive,
  { file, tell }: { readonly file: string; readonly tell: Tell },
): Promise<void> {
  const part = `${file}.part`
  if (bytesOf(part) > archive.bytes) rmSync(part)
  try {
    if (bytesOf(part) < archive.bytes) await goOn(address, archive, { part, tell })
    if ((await digestOf(part)) !== archive.sha256) {
      rmSync(part)
      throw new ApiError(200, 'what came is not what was packed; nothing was kept of it')
    }
    renameSync(part, file)
  } catch (error) {
    const isOfTheDisk = error instanceof Error && 'syscall' in error && 'path' in error
    throw isOfTheDisk
      ? new InputError('--output', `${file} cannot be written`, 'Give another.')
      : error
  }
}

async function goOn(
  { url, token }: Address,
  archive: Archive,
  { part, tell }: { readonly part: string; readonly tell: Tell },
): Promise<void> {
  const from = new URL(archive.url, url)
  if (from.origin !== url) throw new ApiError(200, 'the archive lies where the token is not for')
  const here = bytesOf(part)
  const headers = { authorization: `Bearer ${token}`, range: `bytes=${here}-` }
  const answer = await fetch(from, { headers, redirect: 'error' }).catch(brokenOff)
  if (!answer.ok) throw new ApiError(answer.status, `the archive is not given: ${answer.status}`)
  const isRest = answer.status === 206
  let have = isRest ? here : 0
  const told = async function* (body: AsyncIterable<Uint8Array>) {
    try {
      for await (const piece of body) {
        have += piece.length
        tell(have / archive.bytes)
        yield piece
      }
    } catch (cause) {
      brokenOff(cause)
    }
  }
  await pipeline(
    told(answer.body ?? noBody()),
    createWriteStream(part, { flags: isRest ? 'a' : 'w' }),
  )
  if (have < archive.bytes) brokenOff(undefined)
}

function brokenOff(cause: unknown): never {
  throw new ApiUnreachable('the archive broke off; the same again goes on from there', { cause })
}

async function* noBody(): AsyncGenerator<Uint8Array> {}

function bytesOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  if (existsSync(file)) await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** `all.zip` for the only archive; `all-1.zip`, `all-2.zip`, … where there are several. */
export function fileOf(output: string, number: number, count: number): string {
  if (count === 1) return output
  const dot = output.lastIndexOf('.')
  const end = dot > output.lastIndexOf('/') + 1 ? dot : output.length
  return `${output.slice(0, end)}-${number}${output.slice(end)}`
}
