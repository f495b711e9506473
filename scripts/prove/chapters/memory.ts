import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { strungTogether } from './readings.ts'

const MOST_MEGABYTES = 500
const PROGRAM = join(import.meta.dirname, '../../../gpu-bridge/speak/index.ts')
const TELL_MEMORY = join(import.meta.dirname, '../../../bench/tell-cpu.ts')
/** So many chapters come to forty minutes. */
const CHAPTERS = 3

/** Speaks several chapters as one for shops, which is the largest there is, and looks at the process. */
export async function showMemory(scripts: readonly Script[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'billion-memory-'))
  try {
    const script = strungTogether(scripts.slice(0, CHAPTERS))
    const request = { do: 'speak', script, to: join(folder, 'long.mp3'), timing: null }
    const child = spawn(process.execPath, ['--import', TELL_MEMORY, PROGRAM])
    const gone = once(child, 'close')
    child.stdin.end(JSON.stringify({ ...request, profile: 'shop' }))
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    await gone
    const megabytes = Number(/peak ([\d.]+) MB/.exec(errors)?.[1])
    const seconds = Number(/"seconds":([\d.]+)/.exec(output)?.[1])
    const told = `${megabytes.toFixed(0)} MB for ${(seconds / 60).toFixed(1)} minutes`
    if (!(megabytes < MOST_MEGABYTES && seconds > 0))
      throw new Error(`${told}; ${errors}; ${output.slice(-300)}`)
    return told
  } finally {
    await rm(folder, { recursive: true })
  }
}
