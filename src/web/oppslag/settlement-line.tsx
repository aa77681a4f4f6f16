// Beside a person: what Skatteetaten has for the chosen year. It is asked once per person and reason, each with rows of the log;
// no answer is said to be none, and nothing here stops anybody.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Link as RouteLink } from 'wouter'
import { Link } from '@digdir/designsystemet-react'
import type { Personoppslag, RolleValg, SisteOppgjoer } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePerson } from '../api/person.ts'
import { usePost } from '../api/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { DraftPerson } from './draft.ts'
import { readNumber } from './number-input.ts'
import { useReason, useTypeOf } from './reason.ts'
import { availabilityOf, availabilityText, shortText, type Tilgjengelig } from './settlement-words.ts'
import { pathOf } from './steps.ts'

/** Asks when the number is whole and the register has found the person; until then nothing is asked. */
function useLastSettlement(typed: string): UseQueryResult<SisteOppgjoer, ApiProblem> {
  const post = usePost()
  const reason = useReason()
  const typeOf = useTypeOf()
  const found = usePerson(typed)
  const read = readNumber(typed)
  const identifikator = read.ok ? read.identifikator : ''
  const asked = { identifikator, ...typeOf(identifikator), ...reason } satisfies Personoppslag
  return useQuery<SisteOppgjoer, ApiProblem>({
    queryKey: ['siste-oppgjoer', identifikator, reason.saksreferanse, reason.begrunnelse],
    enabled: read.ok && found.data !== undefined,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => post<SisteOppgjoer>('/api/v1/personer/siste-oppgjoer', asked, signal),
  })
}

/** Where another year may be the better one. */
const worthChanging: readonly Tilgjengelig[] = ['ikke-ennaa', 'ingen']

interface SettlementLineProps {
  readonly person: DraftPerson
  readonly aar: number | null
  readonly rolle: Pick<RolleValg, 'stadier'>
  /** The draft's id, where the year may be changed from here. */
  readonly id?: string
}

export function SettlementLine({ person, aar, rolle, id }: SettlementLineProps) {
  const texts = useTexts()
  const { tilgjengelig: words } = texts.oppslag
  const found = useLastSettlement(person.nummer)
  if (aar === null || (found.isPending && found.fetchStatus === 'idle')) return null
  if (found.isPending) return <span className="settlement quiet">{words.henter}</span>
  const answer = found.data ?? null
  const what = availabilityOf(aar, answer)
  return (
    <span className="settlement" data-what={what} data-testid="tilgjengelig">
      <span>{availabilityText(aar, answer, rolle, texts)}</span>
      {id === undefined || !worthChanging.includes(what) ? null : (
        <Link asChild>
          <RouteLink href={pathOf(id, 'aar')}>{words.byttAar}</RouteLink>
        </Link>
      )}
    </span>
  )
}

/** Above the years: the last one that is settled for the person, or why that is not known. Nothing before the person is known. */
export function LastSettled({ person, rolle }: Pick<SettlementLineProps, 'person' | 'rolle'>) {
  const texts = useTexts()
  const found = useLastSettlement(person.nummer)
  if (found.isPending) return null
  const answer = found.data ?? null
  const text =
    answer?.svar === 'finnes' ? texts.oppslag.tilgjengelig.siste(answer.aar) : availabilityText(0, answer, rolle, texts)
  return (
    <p className="settlement" data-testid="siste-oppgjoer">
      {text}
    </p>
  )
}

/** In one year's choice, and only when something is known of that very year. */
export function YearSettled({ person, aar, rolle }: Pick<SettlementLineProps, 'person' | 'rolle'> & { aar: number }) {
  const texts = useTexts()
  const answer = useLastSettlement(person.nummer).data
  const text = answer === undefined ? null : shortText(aar, answer, rolle, texts)
  return text === null ? null : <span className="card-line">{text}</span>
}
