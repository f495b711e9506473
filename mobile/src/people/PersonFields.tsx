import { useState } from 'react'
import { View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Field } from '#app/design/Field.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { BirthFields } from './BirthFields.tsx'
import type { BirthField, BirthProblem } from './birth-form.ts'
import { PRONOUNS, type PersonForm, type PersonProblems } from './person-form.ts'

interface PersonFieldsProps {
  readonly form: PersonForm
  readonly onChange: (form: PersonForm) => void
  readonly problems: PersonProblems
  /** Whether it is asked whose data these are: of somebody new. */
  readonly asksWhose?: boolean
}

/** Everything that may be said of a person. */
export function PersonFields({ form, onChange, problems, asksWhose = false }: PersonFieldsProps) {
  const { people: words } = useWords()
  const [isMore, setMore] = useState(form.spokenAs !== '' || form.hebrewName !== '')
  const change = (some: Partial<PersonForm>) => onChange({ ...form, ...some })
  const { whoseChoices, pronounChoices } = words
  const { name: nameProblem, whose: whoseProblem, ...birthProblems } = problems
  return (
    <View style={{ gap: SPACE.medium }}>
      <Field
        label={words.name}
        value={form.name}
        onChange={(name) => change({ name })}
        hint={words.nameHint}
        problem={nameProblem === undefined ? undefined : words[nameProblem]}
        autoComplete="off"
        maxLength={120}
        testID="name"
      />
      <BirthFields
        form={form.birth}
        onChange={(birth) => change({ birth })}
        problems={birthProblems as Partial<Record<BirthField, BirthProblem>>}
      />
      <Choice
        label={words.pronouns}
        value={form.pronouns ?? 'none'}
        onChange={(value) => change({ pronouns: value === 'none' ? null : value })}
        options={[...PRONOUNS, 'none' as const].map((value) => ({
          value,
          label: pronounChoices[value],
        }))}
      />
      {isMore ? (
        <>
          <Field
            label={words.spokenAs}
            value={form.spokenAs}
            onChange={(spokenAs) => change({ spokenAs })}
            hint={words.spokenAsHint}
            maxLength={120}
          />
          <Field
            label={words.hebrewName}
            value={form.hebrewName}
            onChange={(hebrewName) => change({ hebrewName })}
            hint={words.hebrewNameHint}
            maxLength={120}
          />
        </>
      ) : (
        <Button label={words.more} onPress={() => setMore(true)} kind="quiet" icon="plus" />
      )}
      {asksWhose && (
        <View style={{ gap: SPACE.small }}>
          <Choice
            label={words.whose}
            value={form.whose}
            onChange={(whose) => change({ whose })}
            options={(['own', 'declared'] as const).map((value) => ({
              value,
              label: whoseChoices[value],
            }))}
          />
          {form.whose === 'declared' && (
            <Button
              label={words.whoseDeclared}
              onPress={() => change({ isAgreed: !form.isAgreed })}
              kind={form.isAgreed ? 'primary' : 'plain'}
              {...(form.isAgreed && { icon: 'check' as const })}
              testID="agreed"
            />
          )}
          {whoseProblem !== undefined && (
            <Text kind="small" tone="hard" aria-live="polite">
              {words.whoseNeeded}
            </Text>
          )}
        </View>
      )}
    </View>
  )
}
