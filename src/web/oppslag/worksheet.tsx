// The worksheet beside tenkt etterlattepensjon (egenandelsforskriften § 5 annet ledd): the case worker's own figures, which add up
// to the amount. 2,25 G stands as help to read by; no amount is proposed.
import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { findDate } from '../../base/dates.ts'
import { oere } from '../../base/money.ts'
import { printDate, printKroner } from '../../base/print.ts'
import { findRate } from '../../rates/rates.ts'
import { allRates } from '../law/post-sets.ts'
import { changePage } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import type { DraftLine, DraftPost } from './draft.ts'
import { addLine, withLines } from './worksheet-lines.ts'

interface WorksheetProps {
  readonly post: DraftPost
  /** The day whose G the help tells about, YYYY-MM-DD. */
  readonly dato: string
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (part: Partial<DraftPost>) => void
}

export function Worksheet({ post, dato, errorOf, onChange }: WorksheetProps) {
  const { poster, frame } = useTexts()
  const { regneark: words } = poster
  const lines = post.regneark
  const addId = `regneark-${post.key}`
  const set = (next: readonly DraftLine[]): void => onChange(withLines(next))
  const add = (): void => {
    const next = addLine(post)
    const [line] = next.slice(-1)
    if (line === undefined) return
    changePage(() => set(next), {
      focus: fieldIds.linjetekst(line),
      tell: frame.lagtTil(words.linje(next.length)),
    })
  }
  const remove = (key: string, nummer: number): void =>
    changePage(() => set(lines.filter((line) => line.key !== key)), {
      focus: addId,
      tell: frame.tattBort(words.linje(nummer)),
    })
  return (
    <fieldset className="worksheet">
      <legend>{words.tittel}</legend>
      <Paragraph data-size="sm">{words.hint}</Paragraph>
      <Help dato={dato} />
      {lines.map((line, index) => (
        <Line
          key={line.key}
          line={line}
          nummer={index + 1}
          errorOf={errorOf}
          onChange={(part) => set(lines.map((old) => (old.key === line.key ? { ...old, ...part } : old)))}
          onRemove={() => remove(line.key, index + 1)}
        />
      ))}
      <Button id={addId} variant="secondary" data-size="sm" type="button" onClick={add}>
        {words.leggTil}
      </Button>
    </fieldset>
  )
}

interface LineProps {
  readonly line: DraftLine
  readonly nummer: number
  readonly errorOf: WorksheetProps['errorOf']
  readonly onChange: (part: Partial<DraftLine>) => void
  readonly onRemove: () => void
}

function Line({ line, nummer, errorOf, onChange, onRemove }: LineProps) {
  const words = useTexts().poster
  return (
    <div className="worksheet-line">
      <Textfield
        id={fieldIds.linjetekst(line)}
        label={words.regneark.tekst(nummer)}
        value={line.tekst}
        error={errorOf(fieldIds.linjetekst(line))}
        onChange={(event) => onChange({ tekst: event.target.value })}
      />
      <Textfield
        id={fieldIds.linjebeloep(line)}
        label={words.regneark.beloep(nummer)}
        value={line.beloep}
        inputMode="numeric"
        autoComplete="off"
        suffix={words.kroner}
        size={14}
        className="amount-field"
        error={errorOf(fieldIds.linjebeloep(line))}
        onChange={(event) => onChange({ beloep: event.target.value })}
      />
      <Button variant="tertiary" data-size="sm" data-color="danger" type="button" onClick={onRemove}>
        {words.regneark.taBort(nummer)}
      </Button>
    </div>
  )
}

/** Whether and how omstillingsstønad counts is not settled anywhere we know: G, its date and 2,25 G, and no more. */
function Help({ dato }: { dato: string }) {
  const { regneark: words } = useTexts().poster
  const on = findDate(dato)
  const g = on === null ? null : findRate(allRates(), 'grunnbeloep', on)
  if (g === null) return <Paragraph data-size="sm">{words.ukjentG}</Paragraph>
  const { n, d } = g.verdi
  const times225 = oere(Number((n * 225n) / d))
  const whole = oere(Number((n * 100n) / d))
  return (
    <Paragraph data-size="sm">
      {words.hjelp(printKroner(times225), printKroner(whole), printDate(g.gjelderFra))}
    </Paragraph>
  )
}
