// `/satser`: every national rate with dates, proof and source; first what runs out within 90 days.
import { Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { printDate } from '../../base/print.ts'
import type { Satsliste, Satsserie } from '../../http/contract.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { findRate } from '../../rules/words/words.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useSpeech, useTexts } from '../texts/use-texts.tsx'
import { RateTable } from './rate-table.tsx'
import './satser.css'
import { useRates } from './use-rates.ts'

export function SatserRoute() {
  const { satser: words, frame } = useTexts()
  const rates = useRates()
  if (rates.isPending) return <Loading text={frame.laster} />
  return (
    <Page title={words.tittel} failed={rates.isError}>
      {rates.isError ? (
        <ProblemBox error={rates.error} onRetry={() => void rates.refetch()} />
      ) : (
        <List list={rates.data} />
      )}
    </Page>
  )
}

function List({ list: { dato, satser } }: { list: Satsliste }) {
  const { satser: words } = useTexts()
  const soon = satser.filter(({ status }) => status === 'slutter-snart')
  const unknown = satser.filter(({ status }) => status === 'ikke-kjent')
  const today = printDate(dato)
  return (
    <>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Marks />
      <Ending
        title={words.slutter}
        hint={soon.length === 0 ? words.slutterIngen(today) : words.slutterHint(today)}
        rates={soon}
      />
      {unknown.length === 0 ? null : <Ending title={words.ukjente} hint={words.ukjenteHint} rates={unknown} />}
      <Heading level={2} data-size="sm">
        {words.alle}
      </Heading>
      {satser.map((sats) => (
        <RateTable key={sats.navn} sats={sats} />
      ))}
    </>
  )
}

function Marks() {
  const { satser: words } = useTexts()
  const marks = ['P', 'D', 'K'] as const
  return (
    <section aria-label={words.merkene}>
      <dl className="facts">
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{words.merke[mark]}</dt>
            <dd>{words.merkeForklart[mark]}</dd>
          </div>
        ))}
        <div>
          <dt>{words.forbehold}</dt>
          <dd>{words.forbeholdForklart}</dd>
        </div>
      </dl>
    </section>
  )
}

interface EndingProps {
  readonly title: string
  readonly hint: string
  readonly rates: readonly Satsserie[]
}

function Ending({ title, hint, rates }: EndingProps) {
  const { language, texts } = useSpeech()
  const { satser: words } = texts
  const lastDay = ({ kjentTil, rader }: Satsserie): string =>
    kjentTil === null ? words.sisteDag(printDate(rader.at(-1)?.gjelderTil ?? '')) : words.kjentTil(printDate(kjentTil))
  return (
    <section className="ending">
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <Paragraph>{hint}</Paragraph>
      <ul>
        {rates.map((sats) => (
          <li key={sats.navn}>
            <Link href={`#${sats.navn}`}>
              <FromRule tekst={sats.tekst} told={findRate(language, sats)} />
            </Link>
            : {lastDay(sats)}
          </li>
        ))}
      </ul>
    </section>
  )
}
