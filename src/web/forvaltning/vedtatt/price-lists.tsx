// The price lists: what stands first, with what may be done; what was replaced is folded away.
import { Button, Details, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printDate } from '../../../base/print.ts'
import type { Prislisterad, Prislister } from '../../../http/contract-forvaltning.ts'
import { priceListCsv } from '../../../rules/praktisk-bistand/price-list-csv.ts'
import type { PriceListJson } from '../../../rules/praktisk-bistand/read-price-list.ts'
import { Facts } from '../../page/facts.tsx'
import { saveFile } from '../../page/save-file.ts'
import { bracketPrice, bracketReach, kr } from './bracket-text.ts'
import { type RowStatus, statusOf } from './row-status.ts'
import { type OfficeTexts, useOfficeTexts } from '../use-office-texts.ts'

interface PriceListsProps {
  readonly fiksOrgId: string
  readonly svar: Prislister
}

export function PriceLists({ fiksOrgId, svar: { dato, prislister } }: PriceListsProps) {
  const { historikk, prislister: words } = useOfficeTexts().forvaltning
  const standing = prislister.filter(({ erstattetAv }) => erstattetAv === null)
  const replaced = prislister.filter(({ erstattetAv }) => erstattetAv !== null)
  return (
    <section className="adopted" aria-labelledby="prislister">
      <Heading level={2} data-size="md" id="prislister">
        {words.tittel}
      </Heading>
      <Paragraph>{words.hint}</Paragraph>
      {standing.length === 0 ? <Paragraph>{words.ingen}</Paragraph> : null}
      <div>
        <Button asChild>
          <RouteLink href={`/forvaltning/prisliste?kommune=${fiksOrgId}`}>{words.ny}</RouteLink>
        </Button>
      </div>
      {standing.map((row) => (
        <PriceList key={row.id} row={row} dato={dato} fiksOrgId={fiksOrgId} />
      ))}
      {replaced.length === 0 ? null : (
        <Details>
          <Details.Summary>{historikk(replaced.length)}</Details.Summary>
          <Details.Content>
            {replaced.map((row) => (
              <PriceList key={row.id} row={row} dato={dato} fiksOrgId={null} />
            ))}
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

const colours = { naa: 'success', kommende: 'info', avsluttet: 'neutral', erstattet: 'neutral' } as const

export function StatusTag({ status }: { status: RowStatus }) {
  const words = useOfficeTexts().forvaltning.status
  return (
    <Tag data-size="sm" data-color={colours[status]}>
      {words[status]}
    </Tag>
  )
}

/** Which G, and what no one pays more than. */
function howWorked(
  { gDato = '1.1', selvkostPerTime, maanederPerAar }: PriceListJson,
  words: OfficeTexts['forvaltning'],
): string {
  const { liste } = words
  const parts = [
    liste.gValg[gDato],
    ...(selvkostPerTime === undefined ? [] : [liste.selvkostEr(kr(selvkostPerTime))]),
    ...(maanederPerAar === undefined || maanederPerAar === 12 ? [] : [liste.maanederEr(maanederPerAar)]),
  ]
  return `${parts.join('. ')}.`
}

interface PriceListProps {
  readonly row: Prislisterad
  readonly dato: string
  /** null: nothing may be done with it. */
  readonly fiksOrgId: string | null
}

function PriceList({ row, dato, fiksOrgId }: PriceListProps) {
  const { forvaltning: words } = useOfficeTexts()
  const status = statusOf(row, dato)
  const period = words.periode(printDate(row.fra), row.til === null ? null : printDate(row.til))
  return (
    <article className="adopted-row" aria-label={period}>
      <Heading level={3} data-size="xs">
        {period} <StatusTag status={status} />
      </Heading>
      <p className="quiet">{words.vedtak(printDate(row.vedtatt), row.saksnummer)}</p>
      <Facts
        className="brackets"
        rows={row.liste.trinn.map((bracket) => [
          bracketReach(bracket, words.trinn),
          bracketPrice(bracket, words.trinn),
        ])}
      />
      <p className="quiet">{howWorked(row.liste, words)}</p>
      {row.liste.merknad === undefined ? null : <p className="quiet own-text">{row.liste.merknad}</p>}
      <div className="adopted-actions">
        {fiksOrgId === null ? null : <Actions row={row} fiksOrgId={fiksOrgId} period={period} />}
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => saveFile(words.prislister.filnavn(row.fra), priceListCsv(row.liste), 'text/csv;charset=utf-8')}
        >
          {words.prislister.csv} <span className="visually-hidden">{words.prislister.hvilken(period)}</span>
        </Button>
      </div>
    </article>
  )
}

function Actions({ row: { id }, fiksOrgId, period }: { row: Prislisterad; fiksOrgId: string; period: string }) {
  const words = useOfficeTexts().forvaltning.prislister
  const actions = [
    ['retter', words.rett],
    ['etter', words.etter],
    ['kopi', words.kopi],
  ] as const
  return actions.map(([what, text]) => (
    <Link asChild key={what}>
      <RouteLink href={`/forvaltning/prisliste?kommune=${fiksOrgId}&${what}=${id}`}>
        {text} <span className="visually-hidden">{words.hvilken(period)}</span>
      </RouteLink>
    </Link>
  ))
}
