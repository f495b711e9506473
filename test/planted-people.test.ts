import { expect, it } from 'vitest'
import { findPeople, PLANTED_PEOPLE } from './planted-people.ts'

it('finds what a line tells of the planted people, and nothing in what tells nothing', () => {
  const line = JSON.stringify({ event: 'x', of: PLANTED_PEOPLE[0] })
  expect(findPeople(line)).toEqual(['Michael', '1968-08-23', '46.6103', '13.8558'])
  expect(findPeople(`{"event":"job.event","jobId":"job_1","personId":"per_1"}`)).toEqual([])
})
