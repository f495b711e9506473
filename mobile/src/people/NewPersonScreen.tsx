import { useLocalSearchParams, useRouter } from 'expo-router'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { useWords } from '#app/words/use-words.ts'
import { EMPTY_PERSON, readPerson } from './person-form.ts'
import { PersonEditor } from './PersonEditor.tsx'

/** Somebody new. With `?then=order` the way leads on to a reading about them, beside `?first=` where there is one. */
export function NewPersonScreen() {
  const { people: words } = useWords()
  const router = useRouter()
  const { then, first } = useLocalSearchParams<{ then?: string; first?: string }>()
  const [form, setForm] = useState(EMPTY_PERSON)
  return (
    <Screen title={words.newTitle} above={<BackTo label={words.title} path="/people" />}>
      <PersonEditor
        form={form}
        onChange={setForm}
        asksWhose
        label={words.save}
        send={() => {
          const read = readPerson(form)
          if (!read.ok) return read
          return { ok: true, sent: api.createPerson({ json: read.person }) }
        }}
        onKept={({ id }) => {
          const order = first === undefined ? `first=${id}` : `first=${first}&second=${id}`
          router.replace(then === 'order' ? `/order?${order}` : `/people/${id}`)
        }}
      />
    </Screen>
  )
}
