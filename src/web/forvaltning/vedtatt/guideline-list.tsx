// Everything the municipality may decide: its own choice where it has made one, the law's default beside it, and what lacks one.
import { Details, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printDate } from '../../../base/print.ts'
import type { Retningslinjerad, RetningslinjerSvar } from '../../../http/contract-forvaltning.ts'
import { type LocalChoice, localChoices } from '../../../rules/local/choices.ts'
import { valueText } from './guideline-value.ts'
import { StatusTag } from './price-lists.tsx'
import { statusOf } from './row-status.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

interface GuidelineListProps {
  readonly fiksOrgId: string
  readonly svar: RetningslinjerSvar
}

export function GuidelineList({ fiksOrgId, svar }: GuidelineListProps) {
  const { dato, retningslinjer } = svar
  const { retningslinjer: words } = useOfficeTexts().forvaltning
  return (
    <section className="adopted" aria-labelledby="retningslinjer">
      <Heading level={2} data-size="md" id="retningslinjer">
        {words.tittel}
      </Heading>
      <Paragraph>{words.hint}</Paragraph>
      {mustBeChosenFirst(svar).map((choice) => (
        <Guideline
          key={choice.id}
          choice={choice}
          rows={retningslinjer.filter(({ noekkel }) => noekkel === choice.id)}
          dato={dato}
          fiksOrgId={fiksOrgId}
        />
      ))}
    </section>
  )
}

/** Without these nothing can be worked out; the rest have a default and stand in the law's order. */
function mustBeChosenFirst({ dato, retningslinjer }: RetningslinjerSvar): readonly LocalChoice[] {
  const isChosen = ({ id }: LocalChoice): boolean =>
    retningslinjer.some((row) => row.noekkel === id && statusOf(row, dato) === 'naa')
  const mustChoose = localChoices.filter((choice) => choice.standard === undefined && !isChosen(choice))
  return [...mustChoose, ...localChoices.filter((choice) => !mustChoose.includes(choice))]
}

interface GuidelineProps {
  readonly choice: LocalChoice
  readonly rows: readonly Retningslinjerad[]
  readonly dato: string
  readonly fiksOrgId: string
}

function Guideline({ choice, rows, dato, fiksOrgId }: GuidelineProps) {
  const texts = useOfficeTexts()
  const { historikk, retningslinjer: words, vedtak } = texts.forvaltning
  const inForce = rows.find((row) => statusOf(row, dato) === 'naa')
  const later = rows.filter((row) => statusOf(row, dato) === 'kommende')
  const title = `retningslinje-${choice.id}`
  return (
    <article className="adopted-row row-beside" aria-labelledby={title}>
      <Heading level={3} data-size="xs" id={title}>
        <FromRule tekst={choice.tekst} />
      </Heading>
      {inForce === undefined ? <Default choice={choice} /> : <Own choice={choice} row={inForce} />}
      {later.map((row) => (
        <p key={row.id}>
          {words.kommende(printDate(row.fra), valueText(choice, row.verdi, texts))}{' '}
          <span className="quiet">{vedtak(printDate(row.vedtatt), row.saksnummer)}</span>
        </p>
      ))}
      <p className="quiet">
        <FromRule tekst={choice.hjemmel} />
      </p>
      <div className="adopted-actions">
        <Link asChild>
          <RouteLink href={`/forvaltning/retningslinje/${choice.id}?kommune=${fiksOrgId}`}>
            {words.endre}{' '}
            <span className="visually-hidden">
              <FromRule tekst={choice.tekst} />
            </span>
          </RouteLink>
        </Link>
      </div>
      {rows.length === 0 ? null : (
        <Details>
          <Details.Summary>{historikk(rows.length)}</Details.Summary>
          <Details.Content>
            <ul className="plain">
              {rows.map((row) => (
                <HistoryLine key={row.id} choice={choice} row={row} dato={dato} />
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </article>
  )
}

function Own({ choice, row }: { choice: LocalChoice; row: Retningslinjerad }) {
  const texts = useOfficeTexts()
  const { retningslinjer: words, periode, vedtak } = texts.forvaltning
  return (
    <>
      <p>
        <strong>
          <ValueText choice={choice} verdi={row.verdi} />
        </strong>{' '}
        <Tag data-size="sm" data-color="info">
          {words.lokal}
        </Tag>
      </p>
      <p className="quiet">
        {periode(printDate(row.fra), row.til === null ? null : printDate(row.til))}.{' '}
        {vedtak(printDate(row.vedtatt), row.saksnummer)}.
      </p>
    </>
  )
}

function Default({ choice: { standard, standardtekst, tolkning } }: { choice: LocalChoice }) {
  const { retningslinjer: words } = useOfficeTexts().forvaltning
  return (
    <p>
      <Tag data-size="sm" data-color={standard === undefined ? 'danger' : 'neutral'}>
        {standard === undefined ? words.maaVelges : words.standard}
      </Tag>{' '}
      {tolkning ? (
        <Tag data-size="sm" data-color="warning">
          {words.tolkning}
        </Tag>
      ) : null}{' '}
      <FromRule tekst={standardtekst} />
    </p>
  )
}

/** One of the choices the rules name is theirs, in Norwegian; an amount or a yes is the page's. */
function ValueText({ choice, verdi }: { choice: LocalChoice; verdi: Retningslinjerad['verdi'] }) {
  const texts = useOfficeTexts()
  const text = valueText(choice, verdi, texts)
  return choice.form.type === 'valg' ? <FromRule tekst={text} /> : text
}

function HistoryLine({ choice, row, dato }: { choice: LocalChoice; row: Retningslinjerad; dato: string }) {
  const texts = useOfficeTexts()
  const { periode, vedtak } = texts.forvaltning
  return (
    <li>
      {periode(printDate(row.fra), row.til === null ? null : printDate(row.til))}:{' '}
      <ValueText choice={choice} verdi={row.verdi} /> <StatusTag status={statusOf(row, dato)} />{' '}
      <span className="quiet">{vedtak(printDate(row.vedtatt), row.saksnummer)}</span>
    </li>
  )
}
