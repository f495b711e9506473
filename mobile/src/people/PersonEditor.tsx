import { useState } from 'react'
import { View } from 'react-native'
import { answerOf } from '#app/api/call.ts'
import { fieldWords } from '#app/api/failure-words.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Told } from '#app/design/Told.tsx'
import type { Language, Words } from '#app/words/catalogue.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { asksHour, HourChoice } from './HourChoice.tsx'
import type { PersonForm, PersonProblems } from './person-form.ts'
import { PersonFields } from './PersonFields.tsx'

interface Kept {
  readonly id: string
}

type Sent =
  | { readonly ok: true; readonly sent: Promise<Kept> }
  | { readonly ok: false; readonly problems: PersonProblems }

interface PersonEditorProps {
  readonly form: PersonForm
  readonly onChange: (form: PersonForm) => void
  readonly asksWhose?: boolean
  readonly label: string
  readonly send: () => Sent
  readonly onKept: (person: Kept) => void
}

/** The form of a person with what is wrong with it, and the way to keep it. */
export function PersonEditor(props: PersonEditorProps) {
  const { form, onChange, asksWhose = false, label, send, onKept } = props
  const catalogue = useWords()
  const { people: words } = catalogue
  const language = useLanguage()
  const [problems, setProblems] = useState<PersonProblems>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSaving, setSaving] = useState(false)
  const keep = async () => {
    const sent = send()
    setProblems(sent.ok ? {} : sent.problems)
    setFailure(null)
    if (!sent.ok) return
    setSaving(true)
    const answer = await answerOf(sent.sent)
    setSaving(false)
    if (answer.ok) onKept(answer.value)
    else setFailure(answer.failure)
  }
  return (
    <View style={{ gap: SPACE.large }}>
      <PersonFields form={form} onChange={onChange} problems={problems} asksWhose={asksWhose} />
      <HourChoice
        failure={failure}
        birth={form.birth}
        onChange={(birth) => onChange({ ...form, birth })}
      />
      {!asksHour(failure) && (
        <Told failure={failure} words={refusalWords(failure, catalogue, language)} />
      )}
      <Button
        label={label}
        onPress={() => void keep()}
        busy={isSaving && words.saving}
        kind="primary"
        testID="keep"
      />
    </View>
  )
}

/** Each field that was refused: in our words where it is foreseen, or else as everywhere. */
function refusalWords(failure: Failure | null, words: Words, language: Language): string | null {
  if (failure?.kind !== 'refused' || failure.fields.length === 0) return null
  return failure.fields
    .map((problem) =>
      problem.field === 'consent' ? words.people.whoseTaken : fieldWords(problem, words, language),
    )
    .join(' ')
}
