// `/tilgjengelighet`: status, how it was assessed, what has been tried and what has not, how to tell of a fault, and where to complain. The formal statement is the municipality's own (uustatus.no).
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { useNorwegian } from '../texts/use-texts.tsx'
import { Part, Points, Reach } from './part.tsx'
import { useAbout, useOm } from './use-about.ts'

const authority = 'https://www.uutilsynet.no'

export function AccessibilityPage() {
  const { tilgjengelighet: words } = useAbout()
  const om = useOm().data
  const norwegian = useNorwegian()
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Part title={words.status}>
        <Paragraph>{words.statusTekst}</Paragraph>
      </Part>
      <Part title={words.vurdert}>
        <Paragraph>{words.vurdertTekst}</Paragraph>
      </Part>
      <Part title={words.proevd}>
        <Points points={words.proevdPunkter} />
      </Part>
      <Part title={words.ikkeProevd}>
        <Points points={words.ikkeProevdPunkter} />
      </Part>
      <Part title={words.mangler}>
        <Points points={words.manglerPunkter} />
      </Part>
      <Part title={words.siFra}>{om === undefined ? null : <Whom address={om.kontakt} />}</Part>
      <Part title={words.klage}>
        <Paragraph>
          {words.klageTekst}{' '}
          <Link href={authority} {...norwegian}>
            {words.tilsyn}
          </Link>
        </Paragraph>
      </Part>
      <Part title={words.formell}>
        <Paragraph>{words.formellTekst}</Paragraph>
        {om === undefined ? null : <Formal address={om.tilgjengelighetserklaering} />}
      </Part>
    </Page>
  )
}

/** Open to anyone: who finds a fault may have no login. */
function Whom({ address }: { address: string | null }) {
  const { tilgjengelighet: words } = useAbout()
  if (address === null) return <Paragraph>{words.siFraIkkeSatt}</Paragraph>
  return (
    <Paragraph>
      {words.siFraTekst} <Reach address={address} />
    </Paragraph>
  )
}

function Formal({ address }: { address: string | null }) {
  const { tilgjengelighet: words } = useAbout()
  return address === null ? (
    <Paragraph>{words.formellIkkeSatt}</Paragraph>
  ) : (
    <Link href={address}>{words.formellLenke}</Link>
  )
}
