// `/forvaltning`: what needs attention first, the agreements behind each service, then the way to everything else.
import { Heading, Link } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { Meg } from '../../../http/contract.ts'
import { useRates } from '../../satser/use-rates.ts'
import { NorwegianNote } from '../../page/norwegian-note.tsx'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { Agreements } from './agreements.tsx'
import { type Item, type Municipality, needsAttention } from './attention.ts'
import { ChooseMunicipality } from './choose-municipality.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function Overview({ all }: { all: Meg['administrerer'] }) {
  const { oversikt: words } = useOfficeTexts()
  const { navn } = useAdministered()
  const asked = [
    useListed('roller'),
    useListed('tilganger'),
    useListed('tjenesteomraader'),
    useListed('integrasjoner'),
    useListed('innsynsspoersmaal'),
    useListed('tilbakemeldinger'),
    useRates(),
  ] as const
  return (
    <WhenRead title={words.tittel(navn)} asked={asked}>
      {([roller, tilganger, tjenesteomraader, integrasjoner, innsynsspoersmaal, tilbakemeldinger, satser]) => (
        <AdminPage title={words.tittel(navn)}>
          {all.length < 2 ? null : <ChooseMunicipality all={all} />}
          <Attention
            municipality={{
              roller,
              tilganger,
              tjenesteomraader,
              integrasjoner,
              innsynsspoersmaal,
              tilbakemeldinger,
              satser,
            }}
          />
          <NorwegianNote />
          <Agreements areas={tjenesteomraader} />
          <Shortcuts />
        </AdminPage>
      )}
    </WhenRead>
  )
}

function Attention({ municipality }: { municipality: Municipality }) {
  const texts = useOfficeTexts()
  const { oversikt: words } = texts
  const items = needsAttention(municipality, texts)
  return (
    <section className="admin-section" aria-labelledby="trenger">
      <Heading level={2} data-size="sm" id="trenger">
        {words.trenger}
      </Heading>
      {items.length === 0 ? <p className="empty">{words.ingenting}</p> : null}
      <ul className="plain rows">
        {items.map((item) => (
          <AttentionRow key={item.tittel} item={item} />
        ))}
      </ul>
    </section>
  )
}

function AttentionRow({ item: { tittel, tekst, lenke, side, haster } }: { item: Item }) {
  const { to } = useAdministered()
  const about = <span className="visually-hidden">: {tittel}</span>
  return (
    <li className={haster ? 'row row-urgent' : 'row'}>
      <p className="row-name">
        <strong>{tittel}</strong>
      </p>
      <p>{tekst}</p>
      <p>
        {'adresse' in side && side.adresse.startsWith('#') ? (
          <Link href={side.adresse}>
            {lenke}
            {about}
          </Link>
        ) : (
          <Link asChild>
            <RouteLink href={'under' in side ? to(side.under) : side.adresse}>
              {lenke}
              {about}
            </RouteLink>
          </Link>
        )}
      </p>
    </li>
  )
}

const pages = [
  'roller',
  'tilganger',
  'integrasjoner',
  'priser',
  'logg',
  'spoersmaal',
  'tilbakemeldinger',
  'innstillinger',
] as const

function Shortcuts() {
  const { oversikt: words, forvaltning } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <section className="admin-section" aria-labelledby="snarveier">
      <Heading level={2} data-size="sm" id="snarveier">
        {words.snarveier}
      </Heading>
      <ul className="plain shortcuts">
        {pages.map((page) => (
          <li key={page}>
            <Link asChild>
              <RouteLink href={to(page)}>{forvaltning.meny.sider[page]}</RouteLink>
            </Link>
            <span>{words.om[page]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
