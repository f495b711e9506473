import type { ReactNode } from 'react'
import { BackTo } from '#app/design/BackTo.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { useWords } from '#app/words/use-words.ts'

interface AccountPageProps {
  readonly title: string
  readonly lead?: string
  /** Where it lies under; the account by default. */
  readonly under?: '/account' | '/account/webhooks' | '/account/sign-in'
  readonly children: ReactNode
}

/** A page of the account, with the way back to what it lies under. */
export function AccountPage({ title, lead, under = '/account', children }: AccountPageProps) {
  const { common } = useWords()
  return (
    <Screen
      title={title}
      {...(lead !== undefined && { lead })}
      above={<BackTo label={common.back} path={under} />}
    >
      {children}
    </Screen>
  )
}
