// The rows of the log: what was done, by whom, in which role and why, and what stands out, in words.
import { Details, Heading, Tag } from '@digdir/designsystemet-react'
import { printInstant } from '../../../base/print.ts'
import { type Fact, Facts } from '../../page/facts.tsx'
import { FromRule } from '../../page/from-rule.tsx'
import { groupRows } from './group-rows.ts'
import { actorText, eventText, outcomeText, relationTexts, sourceText, type Row } from './log-words.ts'
import { type OfficeTexts, useOfficeTexts } from '../use-office-texts.ts'

interface LogRowsProps {
  readonly rows: readonly Row[]
  readonly areas: readonly { readonly kode: string; readonly navn: string }[]
}

export function LogRows({ rows, areas }: LogRowsProps) {
  const { logg: words } = useOfficeTexts()
  return (
    <section className="log-list" aria-label={words.radene}>
      <ul className="plain rows">
        {groupRows(rows).map(({ row, rows: all }) => (
          <li key={row.rad} className="row log-row">
            <RowHeading row={row} phase={phaseOf(row, all, words)} />
            <p className="quiet">
              {printInstant(row.tidspunkt)}
              <AreaName kode={row.tjenesteomraade} areas={areas} />
            </p>
            <RowFacts row={row} />
            <Technical rows={all} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How it ended; where the question is a row beside it, that both are there. */
function phaseOf({ fase }: Row, rows: readonly Row[], { faser, spurtOg }: OfficeTexts['logg']): string {
  return (rows.length > 1 ? spurtOg[fase] : undefined) ?? faser[fase] ?? fase
}

function AreaName({ kode, areas }: { kode: string | null; areas: LogRowsProps['areas'] }) {
  if (kode === null) return null
  return (
    <>
      {' '}
      · <FromRule tekst={areas.find((area) => area.kode === kode)?.navn ?? kode} />
    </>
  )
}

function RowHeading({ row, phase }: { row: Row; phase: string }) {
  const texts = useOfficeTexts()
  const { merker } = texts.logg
  const { hendelse, fase, utfall, personer } = row
  const marks: readonly (readonly [string, 'danger' | 'warning' | 'info'] | false)[] = [
    fase === 'nektet' && [merker.nektet, 'danger'],
    fase === 'feilet' && [merker.feilet, 'warning'],
    hendelse === 'feil-person' && [merker.feilPerson, 'warning'],
    personer.some(({ overstyring }) => overstyring !== null) && [merker.overstyrt, 'warning'],
    personer.some(({ erSoekt }) => erSoekt) && [texts.logg.erSoekt, 'info'],
  ]
  return (
    <Heading level={2} data-size="2xs">
      {eventText(hendelse, texts)}
      <span className="log-phase">{phase}</span>
      {marks.map((mark) =>
        mark === false ? null : (
          <Tag key={mark[0]} data-size="sm" data-color={mark[1]}>
            {mark[0]}
          </Tag>
        ),
      )}
      {utfall === 'ok' ? null : <span className="log-phase">{outcomeText(utfall, texts)}</span>}
    </Heading>
  )
}

function factsOf(row: Row, texts: OfficeTexts): readonly Fact[] {
  const { logg: words } = texts
  const { aktoer, paaVegneAv, rolle, saksreferanse, begrunnelse, inntektsaar, personer } = row
  const behalf = paaVegneAv === null ? '' : ` ${words.paaVegneAv(actorText(paaVegneAv, texts))}`
  return [
    [words.hvem, actorText(aktoer, texts) + behalf],
    [words.iRollen, rolle === null ? null : (rolle.navn ?? rolle.id)],
    [words.sak, saksreferanse],
    [words.begrunnelse, begrunnelse],
    [words.aar, inntektsaar === null ? null : String(inntektsaar)],
    [words.gjaldt, personer.length === 0 ? null : words.antallPersoner(personer.length)],
  ]
}

function RowFacts({ row }: { row: Row }) {
  const texts = useOfficeTexts()
  return (
    <>
      <Facts className="log-facts" rows={factsOf(row, texts)} />
      {relationTexts(row, texts).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}

/** Each row of the deed by itself: its number, when, and what it names. */
function Technical({ rows }: { rows: readonly Row[] }) {
  const { logg: words } = useOfficeTexts()
  const numbers = rows.map(({ rad }) => rad).join(', ')
  return (
    <Details>
      <Details.Summary>
        {words.detaljer}
        <span className="visually-hidden">
          {' '}
          {words.rad} {numbers}
        </span>
      </Details.Summary>
      <Details.Content>
        {rows.map((row) => (
          <OneRow key={row.rad} row={row} isOneOfMany={rows.length > 1} />
        ))}
      </Details.Content>
    </Details>
  )
}

function OneRow({ row, isOneOfMany }: { row: Row; isOneOfMany: boolean }) {
  const texts = useOfficeTexts()
  const { logg: words } = texts
  const { rad, tidspunkt, fase, requestId, hjemmel, feltliste, personer } = row
  const sources = personer.flatMap(({ kilder }) => kilder.map((kilde) => sourceText(kilde, texts)))
  const facts: readonly Fact[] = [
    [words.rad, isOneOfMany ? `${rad} (${words.faser[fase] ?? fase}, ${printInstant(tidspunkt)})` : String(rad)],
    [
      words.hjemmel,
      hjemmel === null || hjemmel.length === 0 ? null : <FromRule key="lov" tekst={hjemmel.join('; ')} />,
    ],
    [words.kilder, sources.length === 0 ? null : sources.join(', ')],
    [words.feltliste, feltliste],
    [words.foresporsel, requestId],
  ]
  return <Facts className="log-facts" rows={facts} />
}
