import { blocksToRun } from '../../test/docs/run-blocks.ts'
import { shellBlocks, type ShellBlock } from '../../test/docs/shell-blocks.ts'
import { BareMachine } from './docs/bare-machine.ts'
import { showStart } from './docs/readme-starts.ts'
import type { Case } from './prove.ts'

/** One clone for all cases, made when the first asks for it; it is left installed. */
let machine: BareMachine | null = null

export function removeBareMachine(): void {
  machine?.remove()
  machine = null
}

/** What of the documents' commands takes too long for the tests, on a machine with git, Node and npm alone. */
export const DOC_CASES: readonly Case[] = [...blocksToRun(shellBlocks(), 'run: proof')].map(
  ([file, blocks]) => ({
    name: `what ${file} has its readers type works in a clone on a bare machine`,
    show: async () => await show(blocks),
  }),
)

async function show(blocks: readonly ShellBlock[]): Promise<string> {
  machine ??= new BareMachine()
  const told: string[] = []
  for (const { code } of blocks) {
    // What serves on has no end to wait for.
    if (/\bnpm start$/.test(code)) told.push(await showStart(machine, code))
    else {
      await machine.type(`set -e\n${code}`).end()
      told.push(`${code.split('\n').length} lines`)
    }
  }
  return told.join('; ')
}
