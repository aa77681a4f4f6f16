// Gives one role to a person or an integration. What must be approved by another administrator is said as soon as it is given.
import { Alert, Button, Heading, Paragraph, Radio } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { printDate } from '../../../base/print.ts'
import type { NyTilgang, Tilgang } from '../../../http/contract-administrasjon.ts'
import type { Integrasjon } from '../../../http/contract-integrasjoner.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SelectField } from '../../page/select-field.tsx'
import { useDeed } from '../use-listed.ts'
import { checkGrant, emptyGrant, type GrantDraft, grantField, sentGrant } from './grant-draft.ts'
import { HostMunicipality } from './host-municipality.tsx'
import { GrantDays, type GrantFieldsProps, PersonFields } from './person-fields.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

interface GrantFormProps {
  readonly rolleId: string
  /** Today. */
  readonly dato: string
  /** Those that may be given the role: active, and without it. */
  readonly integrasjoner: readonly Integrasjon[]
}

export function GrantForm({ rolleId, dato, integrasjoner }: GrantFormProps) {
  const texts = useOfficeTexts()
  const { gi: words } = texts.tilganger
  const [draft, setDraft] = useState(emptyGrant)
  const [attempt, setAttempt] = useState(0)
  const give = useDeed<NyTilgang, Tilgang>()
  const all = checkGrant(draft, dato, texts)
  const errors = attempt === 0 ? [] : all
  const change = (part: Partial<GrantDraft>): void => setDraft({ ...draft, ...part })
  const fields: GrantFieldsProps = {
    draft,
    onChange: change,
    errorOf: (felt) => errors.find((error) => error.felt === felt)?.tekst,
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (all.length > 0) return void setAttempt(attempt + 1)
    const onSuccess = (): void => {
      setDraft(emptyGrant)
      setAttempt(0)
    }
    give.mutate({ path: `roller/${rolleId}/tilganger`, body: sentGrant(draft) }, { onSuccess })
  }
  return (
    <section className="admin-section" aria-labelledby="gi-rollen">
      <Heading level={2} data-size="sm" id="gi-rollen">
        {words.tittel}
      </Heading>
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <Receiver draft={draft} onChange={change} />
        {draft.til === 'person' ? <PersonFields {...fields} /> : null}
        {draft.til === 'person' ? <HostMunicipality {...fields} /> : null}
        {draft.til === 'person' ? null : <ChooseIntegration {...fields} integrasjoner={integrasjoner} />}
        <GrantDays {...fields} />
        {give.isError ? <ProblemBox error={give.error} /> : null}
        <div>
          <Button type="submit" loading={give.isPending}>
            {give.isPending ? words.gir : words.knapp}
          </Button>
        </div>
        {give.data === undefined ? null : <Given grant={give.data} dato={dato} />}
      </form>
    </section>
  )
}

function Receiver({ draft, onChange }: Pick<GrantFieldsProps, 'draft' | 'onChange'>) {
  const { gi: words } = useOfficeTexts().tilganger
  return (
    <fieldset className="choices">
      <legend>{words.hvem}</legend>
      {(['person', 'integrasjon'] as const).map((til) => (
        <Radio
          key={til}
          name="mottaker"
          value={til}
          label={words[til]}
          checked={draft.til === til}
          onChange={() => onChange({ til })}
        />
      ))}
      <Paragraph className="quiet">{draft.til === 'person' ? words.selv : words.egenIntegrasjon}</Paragraph>
    </fieldset>
  )
}

type ChooseProps = GrantFieldsProps & Pick<GrantFormProps, 'integrasjoner'>

function ChooseIntegration({ draft, onChange, errorOf, integrasjoner }: ChooseProps) {
  const { gi: words } = useOfficeTexts().tilganger
  return (
    <SelectField
      id={grantField.integrasjon}
      label={words.velgIntegrasjon}
      hint={integrasjoner.length === 0 ? words.ingenIntegrasjon : undefined}
      value={draft.integrasjon}
      options={integrasjoner.map(({ id, navn }) => [id, navn])}
      none={words.velg}
      error={errorOf(grantField.integrasjon)}
      onChoose={(integrasjon) => onChange({ integrasjon })}
    />
  )
}

/** What became of it: in force, to come, or waiting for another administrator, and why. */
export function Given({ grant, dato, ok }: { grant: Tilgang; dato: string; ok?: string }) {
  const { gi: words, grunn } = useOfficeTexts().tilganger
  if (grant.status === 'venter') {
    return (
      <Alert data-color="warning" role="status">
        <Heading level={3} data-size="2xs">
          {words.venterTittel}
        </Heading>
        <Paragraph>
          {grunn[grant.grunn ?? '']} {words.venterTekst}
        </Paragraph>
      </Alert>
    )
  }
  const later = grant.fra > dato ? words.gittSenere(printDate(grant.fra)) : (ok ?? words.gitt)
  return (
    <Alert data-color="success" role="status">
      {later}
    </Alert>
  )
}
