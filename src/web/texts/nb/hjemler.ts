// The public page with the legal grounds of each tjenesteområde (bokmål).
export const hjemler = {
  tittel: 'Lovhjemler',
  ingress:
    'En kommune kan bare hente skatteopplysninger når loven gir rett til det for en bestemt tjeneste. Her står hver tjeneste, loven den bygger på, og hva den gir rett til å hente.',
  lov: 'Lovhjemmel',
  kilder: 'Kilder som kan spørres',
  pakke: 'Rettighetspakke hos Skatteetaten',
  stadier: 'Hva som gis',
  stadie: { oppgjoer: 'Skatteoppgjør', utkast: 'Utkast til skattemelding' } as Readonly<
    Record<string, string | undefined>
  >,
  foersteAar: 'Første inntektsår',
  aar: 'Inntektsår som er åpne',
  felt: (aar: number, beregning: number, visning: number) =>
    `${aar}: ${beregning} opplysninger regnes med, ${visning} bare vises`,
  plass: { beregning: 'Regnes med', visning: 'Bare vises', kommune: 'Avgjør skattesatsen' },
  uten: 'Tjenesteområder som ikke gir skatteopplysninger',
  utenHint:
    'Disse tjenesteområdene finnes i Fiks. Listen over lovhjemler for dem er ikke funnet, så Grunnlag gir ingen opplysninger til en rolle der.',
}
