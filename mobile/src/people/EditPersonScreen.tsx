import { useLocalSearchParams, useRouter } from 'expo-router'
import type { PersonResponse } from '@contract/people.ts'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { correctionOf, personForm } from './person-form.ts'
import { PersonEditor } from './PersonEditor.tsx'

/** Corrects somebody who is kept. */
export function EditPersonScreen() {
  const { people: words } = useWords()
  const { id } = useLocalSearchParams<{ id: string }>()
  const asked = useAsked(`person ${id}`, () => api.getPerson({ params: { personId: id } }))
  const title = asked.state === 'ready' ? filled(words.editTitle, { name: asked.value.name }) : ''
  return (
    <Screen
      above={<BackTo label={words.title} path="/people" />}
      {...(title && { title, lead: words.editLead })}
    >
      <StateOf of={asked} loading={words.personLoading}>
        {(person) => <Correction person={person} />}
      </StateOf>
    </Screen>
  )
}

function Correction({ person }: { readonly person: PersonResponse }) {
  const { people: words } = useWords()
  const router = useRouter()
  const [form, setForm] = useState(() => personForm(person))
  return (
    <PersonEditor
      form={form}
      onChange={setForm}
      label={words.saveEdit}
      send={() => {
        const read = correctionOf(form)
        if (!read.ok) return read
        const params = { personId: person.id }
        return { ok: true, sent: api.correctPerson({ params, json: read.person }) }
      }}
      onKept={({ id }) => router.replace(`/people/${id}`)}
    />
  )
}
