import { ApiError, type Address } from '#cli/api-client.ts'
import { StepBar, type Output } from '#cli/start/step-bar.ts'
import type { Client } from '#workers/api/contract/client.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { fileOf, saveArchive } from './save-archive.ts'

/** Between two looks at an export that is being packed. */
const LOOK_MS = 1_000

type Packed = Awaited<ReturnType<Client['getExport']>>

interface Saving {
  readonly client: Client
  readonly address: Address
  readonly output: string
  /** Where it is shown how far it is. */
  readonly shown: Output
}

/**
 * Waits until an export is packed, and puts its archives into files. Returns the files. Throws `ApiError` for one that
 * could not be packed, and what `saveArchive` throws.
 */
export async function saveExport(
  begun: Packed,
  { client, address, output, shown }: Saving,
): Promise<readonly string[]> {
  const { id, archives } = await untilPacked(client, begun)
  const files: string[] = []
  for (const [index, archive] of archives.entries()) {
    const file = fileOf(output, index + 1, archives.length)
    const bar = new StepBar(
      shown,
      archives.length === 1 ? id.slice(0, 20) : `${index + 1} of ${archives.length}`,
    )
    await saveArchive(address, archive, { file, tell: (fraction) => bar.show(fraction) })
    bar.finish()
    files.push(file)
  }
  return files
}

async function untilPacked(client: Client, begun: Packed): Promise<Packed> {
  let packed = begun
  while (packed.status === 'queued' || packed.status === 'running') {
    await pause(LOOK_MS)
    packed = await client.getExport({ params: { exportId: begun.id } })
  }
  if (packed.status === 'done') return packed
  throw new ApiError(200, `${packed.id} could not be packed; begin another`)
}
