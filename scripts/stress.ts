import { ordersBeside } from './stress/orders-beside.ts'
import { reportAccepted, reportDocuments, reportThroughput } from './stress/report-stress.ts'
import { areWhole, runStress } from './stress/run-stress.ts'
import { STRESS_USAGE, stressOptions, type StressOptions } from './stress/stress-options.ts'

/** Up to so many jobs are told of document by document. */
const MOST_TOLD = 4

const options = stressOptions(process.argv.slice(2))
if (!options) console.log(STRESS_USAGE)
process.exit(options ? await stress(options) : 2)

/** Orders everything at once, and tells how long what took. 0 when every job is complete, or orders are accepted as soon as is promised. */
async function stress(wish: StressOptions): Promise<number> {
  if (wish.beside !== null) {
    const { told, isKept } = reportAccepted(await ordersBeside(wish, wish.beside))
    console.log(told)
    return isKept ? 0 : 1
  }
  const watched = await runStress(wish)
  if (watched.length <= MOST_TOLD) console.log(reportDocuments(watched))
  console.log(reportThroughput(watched))
  return areWhole(watched) ? 0 : 1
}
