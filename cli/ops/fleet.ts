import type { Command } from 'commander'
import type * as z from 'zod'
import type { Doing } from './doing.ts'
import { FleetResponse, PodsResponse } from '#workers/api/contract/admin.ts'

/** `billion ops fleet`: how the pods of a pool stand. */
export function addFleet(program: Command, { api, tell, table }: Doing): void {
  program
    .command('fleet')
    .description('how the audio fleet of a pool stands, and its pods')
    .option('--pool <name>', 'by default the main one', 'main')
    .action(async ({ pool }: { readonly pool: string }) => {
      const query = new URLSearchParams({ pool })
      const fleet = await api().get(`/fleet?${query}`, FleetResponse)
      const { pods } = await api().get(`/pods?${query}`, PodsResponse)
      const rows = pods.map(({ id, name, seenAt, isLeaving }) => ({
        pod: id,
        name,
        'last seen': seenAt,
        leaving: isLeaving,
      }))
      tell(
        { fleet, pods },
        `${fleet.waiting} wait, ${fleet.leased} are spoken, by ${fleet.pods} of ${pods.length} pods`,
        ...(fleet.isDraining ? ['No new chapter is begun: it drains.'] : []),
        ...(fleet.why === null ? [] : [`The first in line: ${fleet.why}`]),
        ...rentingIn(fleet.renting),
        table('Pods', rows, 'There is no pod.'),
      )
    })
}

/** What was rented, where anything is, and why no more. */
function rentingIn({ line, rented, starting, dollarsAnHour, spentToday }: Renting): string[] {
  const cost = `$${dollarsAnHour.toFixed(2)} an hour, $${spentToday.toFixed(2)} today`
  return [
    ...(rented > 0 ? [`${rented} rented pods, ${starting} of them starting; ${cost}`] : []),
    ...(line === '' ? [] : [`Renting: ${line}`]),
  ]
}

type Renting = z.infer<typeof FleetResponse>['renting']
