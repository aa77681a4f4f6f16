// The look-up itself: who asked, under which law, when, and the ids that find it again.
import { Details, Heading } from '@digdir/designsystemet-react'
import { printInstant } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { type Fact, Facts, LawLines } from '../page/facts.tsx'
import { FromRule } from '../page/from-rule.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function AboutLookup({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const { begrunnelse, grunnlag, kommune, rolle } = resultat
  const rows: readonly Fact[] = [
    [words.kommune, kommune.navn],
    [words.rolle, rolle.navn],
    [words.hjemmel, <LawLines key="lov" lines={resultat.hjemmel} />],
    [words.soekt, printInstant(resultat.soeketidspunkt)],
    [words.saksreferanse, resultat.saksreferanse],
    [words.grunn, begrunnelse === undefined ? null : <FromRule key="grunn" tekst={begrunnelse.tekst} />],
  ]
  const more: readonly Fact[] = [
    [words.rettighetspakke, resultat.rettighetspakke],
    [words.regelversjon, grunnlag?.regelversjon ?? null],
    [words.resultatId, <code key="id">{resultat.id}</code>],
  ]
  return (
    <section aria-labelledby="om-oppslaget">
      <Heading level={2} data-size="sm" id="om-oppslaget">
        {words.om}
      </Heading>
      <Facts rows={rows} />
      <Details>
        <Details.Summary>{words.merVite}</Details.Summary>
        <Details.Content>
          <Facts rows={more} />
        </Details.Content>
      </Details>
    </section>
  )
}
