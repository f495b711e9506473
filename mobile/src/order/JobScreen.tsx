import { useLocalSearchParams } from 'expo-router'
import { View } from 'react-native'
import type { JobResponse } from '@contract/jobs.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Button } from '#app/design/Button.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { DocumentGroups } from './DocumentGroups.tsx'
import { Happened } from './Happened.tsx'
import { JobActions } from './JobActions.tsx'
import { JobHead } from './JobHead.tsx'
import { followingOf } from './live/followings.ts'
import { isCutOff, type LiveJob } from './live/live-job.ts'
import { useFollowing } from './live/use-following.ts'
import { TwoKeys } from './TwoKeys.tsx'
import { WritingNow } from './WritingNow.tsx'

/** A reading while it is made, and afterwards: its documents light up one by one. */
export function JobScreen() {
  const { order: words } = useWords()
  const { id } = useLocalSearchParams<{ id: string }>()
  const { live, failure } = useFollowing(id)
  const back = <BackTo label={words.readings} path="/readings" />
  const { job } = live
  if (failure !== null) {
    const gone = failure.kind === 'not-found' ? words.gone : null
    return (
      <Screen above={back}>
        {failure.kind === 'signed-out' ? (
          <StateOf
            of={{ state: 'failed', failure, again: () => followingOf(id)?.begin() }}
            loading={words.liveLoading}
          >
            {() => null}
          </StateOf>
        ) : (
          <Told failure={failure} words={gone} />
        )}
      </Screen>
    )
  }
  return (
    <Screen above={back} width="page">
      {job === null ? (
        <Note words={live.isAway ? words.away : words.liveLoading} />
      ) : (
        <Job job={job} live={live} />
      )}
      {isCutOff(live) && (
        <Button label={words.awayTry} icon="offline" onPress={() => followingOf(id)?.begin()} />
      )}
    </Screen>
  )
}

interface JobProps {
  readonly job: JobResponse
  readonly live: LiveJob
}

function Job({ job, live }: JobProps) {
  const names = job.people.map(({ name }) => name)
  return (
    <View style={{ gap: SPACE.large }}>
      <JobHead job={job} live={live} />
      {job.keys !== null && <TwoKeys job={job} keys={job.keys} />}
      <WritingNow jobId={job.id} live={live} names={names} />
      <DocumentGroups jobId={job.id} live={live} names={names} />
      <Happened live={live} names={names} />
      <JobActions job={job} live={live} />
    </View>
  )
}
