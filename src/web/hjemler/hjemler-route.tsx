// `/hjemler`, open to anyone: which law lets a municipality fetch tax data, for which service, and exactly what.
import { Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Api, apier } from '../../base/terms.ts'
import type { Feltliste, Hjemler } from '../../http/contract-administrasjon.ts'
import { type ApiProblem, call } from '../api/call.ts'
import { type Fact, Facts, LawLines } from '../page/facts.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import './hjemler.css'
import { FromRule } from '../page/from-rule.tsx'
import { useHjemlerTexts } from './use-hjemler-texts.ts'

type Area = Hjemler['tjenesteomraader'][number]

const useOpen = <T,>(key: readonly string[], path: string): UseQueryResult<T, ApiProblem> =>
  useQuery<T, ApiProblem>({ queryKey: key, queryFn: () => call<T>({ method: 'GET', path }) })

export function HjemlerRoute() {
  const { hjemler: words, frame } = useHjemlerTexts()
  const law = useOpen<Hjemler>(['hjemler'], '/api/v1/hjemler')
  if (law.isPending) return <Loading text={frame.laster} />
  return (
    <Page title={words.tittel} failed={law.isError}>
      {law.isError ? (
        <ProblemBox error={law.error} onRetry={() => void law.refetch()} />
      ) : (
        <Areas areas={law.data.tjenesteomraader} />
      )}
    </Page>
  )
}

function Areas({ areas }: { areas: readonly Area[] }) {
  const { hjemler: words } = useHjemlerTexts()
  return (
    <>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      {areas.map((area) => (area.skatt === null ? null : <TaxArea key={area.kode} area={area} skatt={area.skatt} />))}
      <Heading level={2} data-size="sm">
        {words.uten}
      </Heading>
      <Paragraph>{words.utenHint}</Paragraph>
      <ul className="without-tax">
        {areas.map(({ kode, navn, skatt }) =>
          skatt === null ? (
            <li key={kode}>
              <FromRule tekst={navn} />
            </li>
          ) : null,
        )}
      </ul>
    </>
  )
}

function TaxArea({ area, skatt }: { area: Area; skatt: NonNullable<Area['skatt']> }) {
  const { hjemler: words, terms } = useHjemlerTexts()
  const laws = area.hjemmel === 'ukjent' ? [] : area.hjemmel
  const facts: readonly Fact[] = [
    [words.lov, <LawLines key="lov" lines={laws} />],
    [words.kilder, skatt.apier.map((api) => (isApi(api) ? terms.api[api] : api))],
    [words.pakke, skatt.rettighetspakke],
    [words.stadier, skatt.stadier.map((stadie) => words.stadie[stadie] ?? stadie)],
    [words.foersteAar, skatt.foersteAar],
  ]
  return (
    <section className="law-area" aria-labelledby={area.kode}>
      <Heading level={2} data-size="sm" id={area.kode}>
        <FromRule tekst={area.navn} />
      </Heading>
      <Facts rows={facts} />
      <Heading level={3} data-size="2xs">
        {words.aar}
      </Heading>
      {area.aar.map((year) => (
        <Year key={year.inntektsaar} area={area} year={year} />
      ))}
    </section>
  )
}

/** The fields are fetched when somebody wants to see them. */
function Year({ area, year }: { area: Area; year: Area['aar'][number] }) {
  const { hjemler: words } = useHjemlerTexts()
  const [open, setOpen] = useState(false)
  const { inntektsaar, antallBeregning, antallVisning } = year
  return (
    <Details onToggle={() => setOpen(true)}>
      <Details.Summary>
        {words.felt(inntektsaar, antallBeregning, antallVisning)}
        <span className="visually-hidden">
          {' '}
          (<FromRule tekst={area.navn} />)
        </span>
      </Details.Summary>
      <Details.Content>{open ? <Fields kode={area.kode} aar={inntektsaar} /> : null}</Details.Content>
    </Details>
  )
}

function Fields({ kode, aar }: { kode: string; aar: number }) {
  const { hjemler: words, frame } = useHjemlerTexts()
  const list = useOpen<Feltliste>(['hjemler', kode, String(aar)], `/api/v1/hjemler/${kode}/${aar}`)
  if (list.isPending) return <Loading text={frame.laster} />
  if (list.isError) return <ProblemBox error={list.error} onRetry={() => void list.refetch()} />
  const places = ['beregning', 'visning', 'kommune'] as const
  return places.map((place) => {
    const fields = list.data.felt.filter(({ plass }) => plass === place)
    if (fields.length === 0) return null
    return (
      <div key={place}>
        <Heading level={4} data-size="2xs">
          {words.plass[place]}
        </Heading>
        <ul className="field-names">
          {fields.map(({ navn }) => (
            <li key={navn}>
              <code>{navn}</code>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

const isApi = (text: string): text is Api => apier.some((api) => api === text)
