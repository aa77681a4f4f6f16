// Income from business: fishing, farming, other trade, child care at home, reindeer, and companies with deltakerfastsetting.
import { numbers as n } from './numbers.ts'
import { bankinnskudd, bankrenter, type BuiltPerson, loenn, person, settled, settledYears } from './person.ts'

const personinntektAnnen =
  'samletPersoninntektFraEnkeltpersonforetakInnenJordbrukReindriftSkiferproduksjonOgAnnenNaering'

export const selfEmployed: readonly BuiltPerson[] = [
  person(
    {
      nummer: n.vindskeivGarnboeye,
      navn: 'VINDSKEIV GARNBØYE',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      fortelling: 'Fisker med fiskerfradrag og dagpenger i stille måneder.',
    },
    settledYears(n.vindskeivGarnboeye, [2021, 2025], (aar, grow) => ({
      inntekt: {
        samletOverskuddAvEnkeltpersonforetakInnenFiskeOgFangst: grow(387_500),
        ...(aar < 2022 ? { dagpengerForNaeringsdrivendeOgFisker: 21_000 } : { dagpengerForFisker: grow(24_300) }),
      },
      inntektUtenforSum: { samletPersoninntektFraEnkeltpersonforetakInnenFiskeOgFangst: grow(381_000) },
      fradrag: { saerskiltFradragForFiskereOgFangstfolk: grow(116_000) },
      formue: { verdiFoerVerdsettingsrabattForSkipFiskeOgFangstfartoey: 460_000 },
      rabatt: { verdsettingsrabattForSkipFiskeOgFangstfartoey: 138_000 },
      gjeld: { gjeldINaering: grow(210_000) },
    })),
  ),
  person(
    {
      nummer: n.jordnaerPotetkurv,
      navn: 'JORDNÆR POTETKURV',
      tjenester: ['praktiskBistand'],
      fortelling: 'Bonde med skog, jordbruksfradrag og premie til tilleggstrygd.',
    },
    settledYears(n.jordnaerPotetkurv, [2021, 2025], (_aar, grow) => ({
      inntekt: {
        overskuddAvEnkeltpersonforetakInnenJordbrukGartneriPelsdyrMv: grow(318_200),
        overskuddAvEnkeltpersonforetakInnenSkogbruk: grow(41_800),
        mottattFesteavgift: 6_500,
      },
      inntektUtenforSum: { [personinntektAnnen]: grow(345_000) },
      fradrag: {
        samletSaerskiltFradragForJordbrukReindriftOgSkiferproduksjon: grow(108_000),
        premieTilEgenTilleggstrygdForNaeringsdrivende: grow(9_800),
      },
      formue: { formuesverdiForGaardsbruk: 1_610_000, formuesverdiForSkogeiendom: 240_000 },
      gjeld: { gjeldINaering: grow(980_000) },
    })),
  ),
  person(
    {
      nummer: n.selvgjortHoevelbenk,
      navn: 'SELVGJORT HØVELBENK',
      tjenester: ['foreldrebetaling', 'praktiskBistand'],
      fortelling: 'Snekker med overskudd i 2022 og 2024, men underskudd i 2023 som gir negativ alminnelig inntekt.',
    },
    settledYears(n.selvgjortHoevelbenk, [2022, 2022], (aar) => ({
      inntekt: { samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering: 411_000 },
      inntektUtenforSum: { [personinntektAnnen]: 402_000 },
      formue: bankinnskudd(aar, 90_000),
    })),
    settled(n.selvgjortHoevelbenk, 2023, {
      inntekt: { ...loenn(36_000), ...bankrenter(240) },
      fradrag: { samletUnderskuddINaeringsvirksomhet: 148_500 },
      annet: { aaretsFremfoerbareNegativPersoninntekt: 148_500 },
    }),
    settledYears(n.selvgjortHoevelbenk, [2024, 2025], (_aar, grow) => ({
      inntekt: { samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering: grow(377_000) },
      inntektUtenforSum: { [personinntektAnnen]: grow(360_000) },
      fradrag: { samletFremfoerbartUnderskuddFraTidligereAar: 56_000 },
    })),
  ),
  person(
    {
      nummer: n.samlendeDeltakerbok,
      navn: 'SAMLENDE DELTAKERBOK',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      fortelling:
        'Deltaker i SDF: overskudd, arbeidsgodtgjørelse og oppjustert tillegg, som har skiftet navn over årene.',
    },
    settled(n.samlendeDeltakerbok, 2021, {
      inntekt: {
        samletOverskuddAvSDFInnenAnnenNaering: 188_000,
        personinntektFraSDFInnenAnnenNaering: 120_000,
        andelIFellesTilleggIAlminneligInntektFraSDFInnenAnnenNaering: 50_000,
      },
      oppjustering: { oppjustertTilleggTilAndelIFellesTilleggIAlminneligInntektFraSDFInnenAnnenNaering: 22_000 },
    }),
    settledYears(n.samlendeDeltakerbok, [2022, 2025], (_aar, grow) => ({
      inntekt: {
        overskuddAvSDF: grow(204_000),
        personinntektFraSDFInnenAnnenNaering: grow(126_000),
        andelIFellesTilleggIAlminneligInntektFraSDF: 50_000,
      },
      oppjustering: { oppjustertTilleggTilAndelIFellesTilleggIAlminneligInntektFraSDF: 36_000 },
      formue: { verdiFoerVerdsettingsrabattForAndelIFellesNettoformueISDF: 520_000 },
      rabatt: { verdsettingsrabattForAndelIFellesNettoformueISDF: 104_000 },
      gjeld: { andelAvFellesgjeldISDF: 61_000 },
    })),
  ),
  person(
    {
      nummer: n.omsorgsfullLekeplass,
      navn: 'OMSORGSFULL LEKEPLASS',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Driver familiebarnehage hjemme; egen type personinntekt.',
    },
    settledYears(n.omsorgsfullLekeplass, [2021, 2025], (_aar, grow) => ({
      inntekt: { samletOverskuddAvEnkeltpersonforetakInnenFamiliebarnehageEllerDagmammaIEgetHjem: grow(331_600) },
      inntektUtenforSum: {
        samletPersoninntektFraEnkeltpersonforetakInnenFamiliebarnehageEllerDagmammaIEgetHjem: grow(331_600),
      },
    })),
  ),
  person(
    {
      nummer: n.vidstraktReinmose,
      navn: 'VIDSTRAKT REINMOSE',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: '5610',
      fortelling: 'Reindrift i Karasjok; skatteregnskapskommunen ligger i tiltakssonen.',
    },
    settledYears(
      n.vidstraktReinmose,
      [2021, 2025],
      (_aar, grow) => ({
        inntekt: { overskuddAvEnkeltpersonforetakInnenReindrift: grow(274_900) },
        inntektUtenforSum: { [personinntektAnnen]: grow(261_000) },
        fradrag: { samletSaerskiltFradragForJordbrukReindriftOgSkiferproduksjon: grow(97_000) },
      }),
      { kommune: '5610' },
    ),
  ),
]
