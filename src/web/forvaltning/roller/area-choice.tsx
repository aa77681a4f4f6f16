// Choosing the tjenesteområde of a new role: what it is for, and the law it rests on. Those that open no tax data stand apart.
import { Details, Heading, Paragraph, Radio } from '@digdir/designsystemet-react'
import type { Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

type Area = Tjenesteomraader['tjenesteomraader'][number]
interface AreaChoiceProps {
  readonly areas: readonly Area[]
  readonly chosen: string
  readonly onChoose: (kode: string) => void
  readonly error: string | undefined
}

export function AreaChoice({ areas, chosen, onChoose, error }: AreaChoiceProps) {
  const { nyttSkjema: words } = useOfficeTexts().roller
  const withTax = areas.filter(({ skatt }) => skatt !== null)
  const without = areas.filter(({ skatt }) => skatt === null)
  const card = (area: Area, first: boolean) => (
    <AreaCard
      key={area.kode}
      area={area}
      // The error summary leads to the first of them.
      id={first ? 'tjenesteomraade' : `tjenesteomraade-${area.kode}`}
      checked={area.kode === chosen}
      invalid={error !== undefined}
      onChoose={() => onChoose(area.kode)}
    />
  )
  return (
    <fieldset className="choices">
      <legend>
        <Heading level={2} data-size="2xs">
          {words.tjeneste}
        </Heading>
      </legend>
      <Paragraph className="quiet">{words.tjenesteHint}</Paragraph>
      {error === undefined ? null : <p className="field-error">{error}</p>}
      {withTax.map((area, at) => card(area, at === 0))}
      <Details>
        <Details.Summary>{words.andre}</Details.Summary>
        <Details.Content>
          <Paragraph>{words.andreHint}</Paragraph>
          <div className="choices">{without.map((area) => card(area, false))}</div>
        </Details.Content>
      </Details>
    </fieldset>
  )
}

interface AreaCardProps {
  readonly area: Area
  readonly id: string
  readonly checked: boolean
  readonly invalid: boolean
  readonly onChoose: () => void
}

function AreaCard({ area: { kode, navn, hjemmel, skatt, mangler }, id, checked, invalid, onChoose }: AreaCardProps) {
  const { nyttSkjema: words, forslag } = useOfficeTexts().roller
  return (
    <Radio
      id={id}
      name="tjenesteomraade"
      value={kode}
      checked={checked}
      onChange={onChoose}
      aria-invalid={invalid || undefined}
      variant="outline"
      label={<FromRule tekst={navn} />}
      description={
        <>
          {forslag[kode] === undefined ? null : <span className="card-line">{forslag[kode].om}</span>}
          <span className="card-line card-law">
            {words.hjemmel}: {hjemmel === 'ukjent' ? words.hjemmelUkjent : <FromRule tekst={hjemmel.join('; ')} />}
          </span>
          {skatt === null || mangler === null ? null : (
            <span className="card-line card-law">
              {words.mangler} (<FromRule tekst={mangler} />
              ).
            </span>
          )}
        </>
      }
    />
  )
}
