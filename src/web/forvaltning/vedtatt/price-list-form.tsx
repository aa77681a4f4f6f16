// The form of a price list: the decision, how the list is worked, its brackets, and the law's own checks while one writes.
import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { NyPrisliste } from '../../../http/contract-forvaltning.ts'
import { allRates } from '../../law/post-sets.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { useSpeech } from '../../texts/use-texts.tsx'
import { AdminPage } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { FormActions } from '../form-actions.tsx'
import { useDeed } from '../use-listed.ts'
import { AdoptedFields } from './adopted-fields.tsx'
import type { Beginning } from './beginning.ts'
import { BracketRows } from './bracket-rows.tsx'
import { ImportCsv } from './import-csv.tsx'
import { asErrors, listFaults } from './list-faults.ts'
import { ListFields } from './list-fields.tsx'
import { draftOf, type PriceListDraft, readDraft, readList } from './price-list-draft.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { findFault } from '../../../rules/words/words.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export function PriceListForm({ beginning }: { beginning: Beginning }) {
  const texts = useOfficeTexts()
  const { forvaltning: words } = texts
  const [draft, setDraft] = useState(beginning.draft)
  const [attempt, setAttempt] = useState(0)
  const [, go] = useLocation()
  const { to } = useAdministered()
  const adopt = useDeed<NyPrisliste>()
  const read = readDraft(draft, texts)
  const all: readonly FieldError[] = read.ok ? asErrors(faultsOf(draft, texts) ?? []) : read.errors
  const errors = attempt === 0 ? [] : all
  const change = (part: Partial<PriceListDraft>): void => setDraft({ ...draft, ...part })
  const errorOf = (felt: string): string | undefined => errors.find((error) => error.felt === felt)?.tekst
  const home = to('priser')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!read.ok || all.length > 0) return void setAttempt(attempt + 1)
    const body = { ...read.sent, ...beginning.replaces }
    adopt.mutate({ path: 'prislister', body }, { onSuccess: () => go(`${home}&lagret=ja`) })
  }
  return (
    <AdminPage wide title={beginning.title} failed={errors.length > 0 || adopt.isError} above={<Back home={home} />}>
      <ErrorList errors={errors} attempt={attempt} />
      {beginning.note === null ? null : <Alert data-color="info">{beginning.note}</Alert>}
      <form onSubmit={submit} noValidate autoComplete="off">
        <Heading level={2} data-size="sm">
          {words.liste.vedtaket}
        </Heading>
        <AdoptedFields draft={draft} onChange={change} errorOf={errorOf} />
        <Heading level={2} data-size="sm">
          {words.liste.trinnene}
        </Heading>
        <ImportCsv onRead={(liste) => change(listOf(liste, draft))} />
        <BracketRows trinn={draft.trinn} onChange={(trinn) => change({ trinn })} errorOf={errorOf} />
        <Heading level={2} data-size="sm">
          {words.liste.regler}
        </Heading>
        <ListFields draft={draft} onChange={change} errorOf={errorOf} />
        <Warnings draft={draft} />
        {adopt.isError ? <ProblemBox error={adopt.error} /> : null}
        <FormActions pending={adopt.isPending} send={words.lagre} sending={words.lagrer} cancel={home} />
      </form>
    </AdminPage>
  )
}

/** What a file holds goes in; the decision and the note are the form's. */
function listOf(liste: Parameters<typeof draftOf>[0], { fra, til, vedtatt, saksnummer, merknad }: PriceListDraft) {
  return { ...draftOf(liste, { fra, til, vedtatt, saksnummer }), merknad }
}

function faultsOf(draft: PriceListDraft, texts: ReturnType<typeof useOfficeTexts>) {
  const read = readList(draft, texts)
  return read.ok ? listFaults(read.liste, draft.fra, allRates()) : null
}

export function Back({ home }: { home: string }) {
  return (
    <Link asChild>
      <RouteLink href={home}>{useOfficeTexts().forvaltning.tilbake}</RouteLink>
    </Link>
  )
}

function Warnings({ draft }: { draft: PriceListDraft }) {
  const { language } = useSpeech()
  const texts = useOfficeTexts()
  const { liste: words } = texts.forvaltning
  const faults = faultsOf(draft, texts)
  if (faults === null) return null
  if (faults.length === 0) return <Paragraph role="status">{words.kontrollert}</Paragraph>
  return (
    <Alert data-color={faults.some(({ alvor }) => alvor === 'feil') ? 'danger' : 'warning'} role="status">
      <Heading level={2} data-size="xs">
        {words.varsler}
      </Heading>
      <ul>
        {faults.map(({ felt, kode, tekst }) => (
          <li key={felt + kode}>
            <FromRule tekst={tekst} told={findFault(language, tekst)} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}
