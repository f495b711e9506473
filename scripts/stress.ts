import { LocalFleet } from './prove/fleet/local-fleet.ts'
import { instantConfig } from './stress/instant/instant-config.ts'
import { orderCouples } from './stress/order-couples.ts'
import { reportDocuments, reportThroughput } from './stress/report-stress.ts'
import { STRESS_USAGE, stressOptions, type StressOptions } from './stress/stress-options.ts'
import { StressPods } from './stress/stress-pods.ts'
import { watchJob } from './stress/watch-job.ts'

/** Up to so many jobs are told of document by document. */
const MOST_TOLD = 4

const options = stressOptions(process.argv.slice(2))
if (!options) console.log(STRESS_USAGE)
process.exit(options ? await stress(options) : 2)

/** Orders everything at once on a system of its own, and tells how long what took. 0 when every job is complete. */
async function stress(wish: StressOptions): Promise<number> {
  const { jobs, writer, words } = wish
  const fleet = await LocalFleet.start({
    variables: { WRITING_WORDS: String(words), ORDERS_MOST_OPEN_OF_CUSTOMER: String(jobs + 100) },
    ...(writer === 'instant' && { orchestrator: instantConfig }),
  })
  const pods = new StressPods()
  try {
    await pods.start(fleet, wish)
    const ordered = await orderCouples(fleet, wish)
    const watched = await Promise.all(
      ordered.map(async (order) => ({ ...order, history: await watchJob(fleet, order.jobId) })),
    )
    if (ordered.length <= MOST_TOLD) console.log(reportDocuments(watched))
    console.log(reportThroughput(watched))
    const isWhole = watched.every(({ history }) => history.at(-1)?.status === 'complete')
    return isWhole ? 0 : 1
  } finally {
    pods.stop()
    await fleet.stop()
  }
}
