/** Words that go on with a list, and say nothing of what stands on it. */
export const JOINING_WORDS =
  ", - & ' ’ 's ’s and or nor plus the both either neither two all alike also too well as like her his their its own conscious unconscious".split(
    ' ',
  )
