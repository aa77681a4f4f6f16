// Per service that opens tax data: the three steps of the agreement, which are done, and what to do about the rest.
import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { printDate } from '../../../base/print.ts'
import type { Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

const steps = ['erklaert', 'innvilget', 'delegert'] as const
type Area = Tjenesteomraader['tjenesteomraader'][number]

export function Agreements({ areas: { tjenesteomraader, dato } }: { areas: Tjenesteomraader }) {
  const { oversikt: words } = useOfficeTexts()
  return (
    <section className="admin-section" aria-labelledby="avtaler">
      <Heading level={2} data-size="sm" id="avtaler" tabIndex={-1}>
        {words.avtaler}
      </Heading>
      <Paragraph>{words.avtalerHint}</Paragraph>
      <ul className="plain rows">
        {tjenesteomraader
          .filter(({ skatt }) => skatt !== null)
          .map((area) => (
            <Agreement key={area.kode} area={area} dato={dato} />
          ))}
      </ul>
    </section>
  )
}

function Agreement({ area: { navn, delegering, mangler }, dato }: { area: Area; dato: string }) {
  const { oversikt: words } = useOfficeTexts()
  const ended = delegering?.opphoert ?? null
  const isOver = ended !== null && ended <= dato
  return (
    <li className="row">
      <Heading level={3} data-size="2xs">
        <FromRule tekst={navn} />
        <Tag data-size="sm" data-color={mangler === null ? 'success' : 'warning'}>
          {mangler === null ? words.klar : words.stengt}
        </Tag>
      </Heading>
      {isOver ? <p>{words.opphoert(printDate(ended))}</p> : null}
      {mangler === null ? (
        <p className="quiet">{words.gjortAlle(...doneOn(delegering))}</p>
      ) : (
        <ul className="steps">
          {steps.map((step) => (
            <Step key={step} step={step} day={isOver ? null : (delegering?.[step] ?? null)} dato={dato} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The days of an agreement that holds, one line: what is in order needs no list. */
function doneOn(delegering: Area['delegering']): [string, string, string] {
  const [a, b, c] = steps.map((step) => printDate(delegering?.[step] ?? ''))
  return [a ?? '', b ?? '', c ?? '']
}

function Step({ step, day, dato }: { step: (typeof steps)[number]; day: string | null; dato: string }) {
  const { oversikt: words } = useOfficeTexts()
  const isDone = day !== null && day <= dato
  const state = day === null ? words.ikkeGjort : (isDone ? words.gjort : words.gjelderFra)(printDate(day))
  return (
    <li className={isDone ? 'step-done' : 'step-missing'}>
      {words.steg[step]}: {isDone ? state : <strong>{state}</strong>}
      {day === null ? <span className="card-line quiet">{words.gjoer[step]}</span> : null}
    </li>
  )
}
