// Finds a person whose number the case worker does not have: by name and birth date, or by address, as the role's parts of
// Folkeregisteret allow. What is searched for lives on this page alone. Choosing a hit looks the person up, with its own log line.
import { Alert, Button, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Personsoekmaate, Personsvar } from '../../http/contract.ts'
import type { Personsoeksvar } from '../../http/contract-person-search.ts'
import type { ApiProblem } from '../api/call.ts'
import { personKey } from '../api/person.ts'
import { useMeg, usePost } from '../api/session.tsx'
import { ErrorList } from '../page/error-list.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { PersonHits } from './person-hits.tsx'
import { useReason } from './reason.ts'
import { SearchFields } from './search-fields.tsx'
import { faultsOf, type Searched, searchErrors, sentOf } from './search-form.ts'

interface FindPersonProps {
  /** Unique on the page. */
  readonly id: string
  readonly onFound: (nummer: string) => void
}

/** Nothing where the role has not the parts. */
export function FindPerson({ id, onFound }: FindPersonProps) {
  const { personsoek: words } = useTexts().oppslag
  const ways = useMeg().data?.valgtRolle?.personsoek ?? []
  const [open, setOpen] = useState(false)
  const [first] = ways
  if (first === undefined) return null
  return (
    <div className="find-person">
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={`${id}-soek`}
        onClick={() => setOpen(!open)}
      >
        {open ? words.lukk : words.aapne}
      </Button>
      <div id={`${id}-soek`}>{open ? <Search id={id} ways={ways} first={first} onFound={onFound} /> : null}</div>
    </div>
  )
}

interface SearchProps extends FindPersonProps {
  readonly ways: readonly Personsoekmaate[]
  readonly first: Personsoekmaate
}

function Search({ id, ways, first, onFound }: SearchProps) {
  const { personsoek: words } = useTexts().oppslag
  const [searched, setSearched] = useState<Searched>({ maate: first, felt: {} })
  const [attempt, setAttempt] = useState(0)
  const { search, choose } = useSearch(onFound)
  const faults = attempt > 0 ? faultsOf(searched, words.fyllUt) : {}
  const run = (): void => {
    const ready = Object.keys(faultsOf(searched, words.fyllUt)).length === 0
    setAttempt(ready ? 0 : attempt + 1)
    if (ready) search.mutate(searched)
  }
  const turn = (maate: Personsoekmaate): void => {
    setSearched({ ...searched, maate })
    setAttempt(0)
    search.reset()
  }
  return (
    <div className="indented">
      <Paragraph className="quiet">{words.hint}</Paragraph>
      <ErrorList errors={searchErrors(id, faults)} attempt={attempt} />
      <Ways id={id} ways={ways} chosen={searched.maate} onTurn={turn} />
      <SearchFields id={id} searched={searched} faults={faults} onChange={setSearched} onEnter={run} />
      <div>
        <Button type="button" variant="secondary" loading={search.isPending} onClick={run}>
          {search.isPending ? words.soeker : words.soek}
        </Button>
      </div>
      {search.isError ? <ProblemBox error={search.error} /> : null}
      {choose.isError ? <ProblemBox error={choose.error} /> : null}
      <div aria-live="polite">
        {search.data === undefined ? null : (
          <Found answer={search.data} maate={searched.maate} isBusy={choose.isPending} onChoose={choose.mutate} />
        )}
      </div>
    </div>
  )
}

interface WaysProps extends Pick<SearchProps, 'id' | 'ways'> {
  readonly chosen: Personsoekmaate
  readonly onTurn: (maate: Personsoekmaate) => void
}
function Ways({ id, ways, chosen, onTurn }: WaysProps) {
  const { personsoek: words } = useTexts().oppslag
  if (ways.length < 2) return null
  return (
    <fieldset className="choices choices-inline">
      <legend>{words.maate}</legend>
      {ways.map((way) => (
        <Radio
          key={way}
          name={`${id}-maate`}
          value={way}
          label={words.maater[way]}
          checked={chosen === way}
          onChange={() => onTurn(way)}
        />
      ))}
    </fieldset>
  )
}

interface FoundProps {
  readonly answer: Personsoeksvar
  readonly maate: Personsoekmaate
  readonly isBusy: boolean
  readonly onChoose: (haandtak: string) => void
}
function Found({ answer, maate, ...choice }: FoundProps) {
  const { personsoek: words } = useTexts().oppslag
  if (answer.treff.length > 0) return <PersonHits treff={answer.treff} {...choice} />
  return <Alert data-color="info">{maate === 'adresse' ? words.ingenPaaAdresse : words.ingen}</Alert>
}

/** The search and the choice, both with the wizard's reason. Who is chosen is known to the page from then on, and not asked for again. */
function useSearch(onFound: (nummer: string) => void) {
  const post = usePost()
  const client = useQueryClient()
  const reason = useReason()
  const search = useMutation<Personsoeksvar, ApiProblem, Searched>({
    gcTime: 0,
    mutationFn: (searched) => post<Personsoeksvar>('/api/v1/personsoek', { ...sentOf(searched), ...reason }),
  })
  const choose = useMutation<Personsvar, ApiProblem, string>({
    gcTime: 0,
    mutationFn: (haandtak) => post<Personsvar>('/api/v1/personsoek/valg', { haandtak, ...reason }),
    onSuccess: (person) => {
      client.setQueryData(personKey(person.identifikator, reason), person)
      onFound(person.identifikator)
    },
  })
  return { search, choose }
}
