// `/personvern`: what is kept, how long, who may see it and what one may ask for. The times are those the product runs with; what only the
// municipality can say is said to be the municipality's.
import { Paragraph } from '@digdir/designsystemet-react'
import type { Om } from '../../http/contract-om.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { Part, Points, Reach, To } from './part.tsx'
import { type About, useAbout, useOm } from './use-about.ts'

export function PrivacyPage() {
  const { personvern: words } = useAbout()
  const om = useOm()
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Part title={words.ansvar}>
        <Paragraph>{words.ansvarTekst}</Paragraph>
        <Paragraph>{words.formaal}</Paragraph>
        <To path="/hjemler">{words.hjemler}</To>
        {om.data === undefined ? null : <Officer address={om.data.personvernombud} />}
        <Paragraph>{words.kommunenSelv}</Paragraph>
      </Part>
      <Part title={words.hva}>
        {om.isPending ? <Loading text={words.henter} /> : null}
        {om.isError ? <ProblemBox error={om.error} onRetry={() => void om.refetch()} /> : null}
        {om.data === undefined ? null : <Kept kept={om.data.oppbevaring} />}
      </Part>
      <Part title={words.kilder}>
        <Paragraph>{words.kilderTekst}</Paragraph>
      </Part>
      <Part title={words.sikkerhet}>
        <Points points={words.sikkerhetPunkter} />
      </Part>
      <Part title={words.avgjoerelser}>
        <Paragraph>{words.avgjoerelserTekst}</Paragraph>
      </Part>
      <Part title={words.rett}>
        <Points points={words.rettPunkter} />
        <To path="/innsyn">{words.innsyn}</To>
      </Part>
      <Part title={words.sporing}>
        <Paragraph>{words.sporingTekst}</Paragraph>
        <To path="/informasjonskapsler">{words.kapsler}</To>
      </Part>
    </Page>
  )
}

function Officer({ address }: { address: string | null }) {
  const { personvern: words } = useAbout()
  if (address === null) return <Paragraph>{words.ombudIkkeSatt}</Paragraph>
  return (
    <Paragraph>
      {words.ombud} <Reach address={address} />
    </Paragraph>
  )
}

type Row = keyof About['personvern']['rader']

/** In words, by row. null months: nobody has decided. */
function timesOf(kept: Om['oppbevaring'], { lenge }: About['personvern']): Readonly<Record<Row, string>> {
  const { loggMaaneder, innsynsspoersmaalMaaneder } = kept
  return {
    resultat: lenge.feilPerson(lenge.timer(kept.resultatTimer)),
    utkast: lenge.doegn,
    logg: loggMaaneder === null ? lenge.ikkeSatt : lenge.maaneder(loggMaaneder),
    spoersmaal:
      innsynsspoersmaalMaaneder === null ? lenge.ikkeSatt : lenge.maanederEtterSvar(innsynsspoersmaalMaaneder),
    tilbakemelding: lenge.aar(1),
    pdf: lenge.aar(kept.pdfkontrollAar),
    nummer: lenge.saaLenge,
    ansatte: lenge.slettesIkke,
    innsynssvar: lenge.enTime,
    kvittering: lenge.doegn,
    oekt: lenge.oekt,
    spraak: lenge.spraak,
  }
}

function Kept({ kept }: { kept: Om['oppbevaring'] }) {
  const { personvern: words } = useAbout()
  const times = timesOf(kept, words)
  const { kolonner } = words
  return (
    <table className="about-table">
      <caption className="visually-hidden">{words.tabell}</caption>
      <thead>
        <tr>
          <th scope="col">{kolonner.hva}</th>
          <th scope="col">{kolonner.lenge}</th>
          <th scope="col">{kolonner.hvem}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(words.rader) as Row[]).map((row) => (
          <tr key={row}>
            <th scope="row">{words.rader[row].hva}</th>
            <td data-column={kolonner.lenge}>{times[row]}</td>
            <td data-column={kolonner.hvem}>{words.rader[row].hvem}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
