import { useEffect, useState } from 'react'
import { Note } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'

type ByLicence = Readonly<Record<string, readonly string[]>>
interface Packages {
  readonly app: ByLicence
  readonly service: ByLicence
}

/** Whose work all of this is made of. */
export function LicencesScreen() {
  const { account: words } = useWords()
  const [packages, setPackages] = useState<Packages | null>(null)
  useEffect(() => {
    // It is long, and read by few: not loaded with the rest.
    void import('./licences/packages.data.json').then((data) => setPackages(data.default))
  }, [])
  return (
    <AccountPage title={words.licences} lead={words.licencesLead}>
      <Text kind="heading">{words.licencesWorks}</Text>
      {Object.values(words.works).map((work) => (
        <Text key={work}>{work}</Text>
      ))}
      {packages === null ? (
        <Note words={words.saving} />
      ) : (
        <>
          <Those title={words.licencesApp} of={packages.app} />
          <Those title={words.licencesService} of={packages.service} />
        </>
      )}
    </AccountPage>
  )
}

function Those({ title, of }: { readonly title: string; readonly of: ByLicence }) {
  const { account: words } = useWords()
  return (
    <>
      <Text kind="heading">{title}</Text>
      {Object.entries(of).map(([licence, names]) => (
        <Text key={licence} kind="small">
          <Text kind="small" isStrong>
            {`${licence} (${words.licencesCount(names.length)}): `}
          </Text>
          {names.join(', ')}
        </Text>
      ))}
    </>
  )
}
