// What Skatteetaten cannot know of the service: when, how many hours, which children. Empty is fine: then the result is the
// beregningsgrunnlag alone, and the price can be asked for there.
import { Button, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react'
import { printDate } from '../../base/print.ts'
import { birthDateOf, findPersonidentifikator } from '../../base/person-number.ts'
import '../egenandel/egenandel.css'
import { type Part, partsOf } from '../egenandel/fields.ts'
import { PricePart } from '../egenandel/price-part.tsx'
import { say } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { RelationsNotice, useRelations } from './relations.tsx'
import { factsOf, isResidentUnder18, partIn, togglePart, writeFacts } from './price-facts.ts'
import { StayFacts } from './stay-facts.tsx'
import { StepForm, type StepProps } from './step-form.tsx'
import { priceDateOf } from './year-choice.ts'

export function PriceStep(props: StepProps) {
  const { oppslag } = useTexts()
  const { tjeneste: words } = oppslag
  const { draft, rolle } = props
  const parts = partsOf[rolle.beregningstype]
  const shown = parts.length === 1 ? parts : parts.filter((part) => factsOf(draft).valgt.includes(part))
  return (
    <StepForm {...props} step="tjeneste" title={words.tittel[rolle.beregningstype]}>
      {(errorOf) => (
        <>
          <Paragraph>{words.hint}</Paragraph>
          <Paragraph className="quiet">{words.dato(printDate(priceDateOf(draft, props)))}</Paragraph>
          {parts.length === 1 ? null : <Parts {...props} parts={parts} />}
          {shown.map((part) => (
            <ServicePart key={part} {...props} part={part} titled={parts.length > 1} errorOf={errorOf} />
          ))}
        </>
      )}
    </StepForm>
  )
}

function Parts({ draft, change, rolle, dato, parts }: StepProps & { parts: readonly Part[] }) {
  const { egenandel, oppslag } = useTexts()
  return (
    <fieldset className="choices">
      <legend>{oppslag.tjeneste.velg}</legend>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={egenandel.tjenester[part]}
          value={part}
          checked={factsOf(draft).valgt.includes(part)}
          onChange={() => change((old) => togglePart(old, part, { rolle, dato }))}
        />
      ))}
    </fieldset>
  )
}

interface ServicePartProps extends StepProps {
  readonly part: Part
  readonly titled: boolean
  readonly errorOf: (felt: string) => string | undefined
}

function ServicePart({ part, titled, errorOf, draft, change, rolle, dato }: ServicePartProps) {
  const { egenandel } = useTexts()
  const written = partIn(draft, part)
  const write = (next: typeof written): void => change((old) => writeFacts(old, part, next, { rolle, dato }))
  const day = priceDateOf(draft, { dato })
  const under18 = isResidentUnder18({ ...draft, prisdato: day })
  const addChild = (foedselsdato: string): void => {
    const empty = written.rader.findIndex((row) => Object.values(row).every((text) => text === ''))
    const rader = written.rader.filter((_, i) => i !== empty)
    write({ ...written, rader: [...rader, { foedselsdato }] })
  }
  return (
    <section className="service-part">
      {titled ? (
        <Heading level={2} data-size="sm">
          {egenandel.tjenester[part]}
        </Heading>
      ) : null}
      {part === 'langtidsopphold' ? <StayFacts written={written} day={day} under18={under18} onWrite={write} /> : null}
      <PricePart
        part={part}
        without={under18 === false ? ['barn'] : []}
        draft={written}
        settles={false}
        aboveRows={
          part === 'barnehage' ? <RegisterChildren draft={draft} rows={written.rader} onAdd={addChild} /> : null
        }
        errorOf={errorOf}
        onChange={write}
      />
    </section>
  )
}

interface RegisterChildrenProps extends Pick<StepProps, 'draft'> {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly onAdd: (foedselsdato: string) => void
}

/** The applicant's children in Folkeregisteret by birth date, so that it need not be typed; which of them have a place is not known. */
function RegisterChildren({ draft, rows, onAdd }: RegisterChildrenProps) {
  const { oppslag, frame } = useTexts()
  const relations = useRelations(draft)
  if (relations.state !== 'kjent') return <RelationsNotice relations={relations} />
  const born = relations.relasjoner
    .filter(({ type }) => type === 'BARN')
    .flatMap(({ identifikator }) => {
      const number = findPersonidentifikator(identifikator)
      const date = number === null ? null : birthDateOf(number)
      return date === null ? [] : [date]
    })
    .toSorted()
  if (born.length === 0) return <RelationsNotice relations={relations} />
  const isUsed = (date: string): boolean =>
    rows.filter(({ foedselsdato }) => foedselsdato === date).length >= born.filter((one) => one === date).length
  // The focus stays on the button, for the next child; the row below is told of.
  const add = (date: string): void => {
    if (isUsed(date)) return
    onAdd(date)
    say(frame.lagtTil(oppslag.tjeneste.barnFoedt(printDate(date))))
  }
  return (
    <fieldset className="choices choices-inline">
      <legend>{oppslag.tjeneste.barnFraRegister}</legend>
      {[...new Set(born)].map((date) => (
        <Button
          key={date}
          type="button"
          variant="secondary"
          data-size="sm"
          aria-disabled={isUsed(date)}
          onClick={() => add(date)}
        >
          {oppslag.tjeneste.leggTilBarn(printDate(date))}
        </Button>
      ))}
    </fieldset>
  )
}
