// Folkeregisteret's person document. The parts that a rule or a page reads are spelled out; a part that is only passed on is
// a list of elements. Every element may be historical: take erGjeldende only.
import { type Static, type TSchema, Type } from 'typebox'

/** What every element may carry (KS Fiks, folkeregister-person-soek v1). */
const common = {
  aarsak: Type.Optional(Type.String()),
  ajourholdstidspunkt: Type.Optional(Type.String()),
  erGjeldende: Type.Optional(Type.Boolean()),
  gyldighetstidspunkt: Type.Optional(Type.String()),
  kilde: Type.Optional(Type.String()),
  opphoerstidspunkt: Type.Optional(Type.String()),
}
const text = Type.Optional(Type.String())
const orNull = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]))
const part = <T extends Parameters<typeof Type.Object>[0]>(fields: T) =>
  Type.Optional(Type.Array(Type.Object({ ...common, ...fields })))

const Poststed = Type.Object({ poststedsnavn: text, postnummer: text })
const Vegadresse = Type.Object({
  kommunenummer: text,
  bruksenhetsnummer: text,
  /** bolig | annetEnnBolig | fritidsbolig | ikkeGodkjentBolig | unummerertBruksenhet */
  bruksenhetstype: text,
  adressenavn: text,
  adressenummer: Type.Optional(Type.Object({ husnummer: text, husbokstav: orNull(Type.String()) })),
  adresseIdentifikatorFraMatrikkelen: text,
  poststed: Type.Optional(Poststed),
})
const Matrikkeladresse = Type.Object({
  bruksenhetsnummer: text,
  matrikkelnummer: Type.Optional(
    Type.Object({
      kommunenummer: text,
      gaardsnummer: Type.Optional(Type.Integer()),
      bruksnummer: Type.Optional(Type.Integer()),
      festenummer: Type.Optional(Type.Integer()),
    }),
  ),
  undernummer: Type.Optional(Type.Integer()),
  poststed: Type.Optional(Poststed),
})
const address = {
  /** Stands on the address itself too, beside adressebeskyttelse. */
  adressegradering: text,
  vegadresse: Type.Optional(Vegadresse),
  matrikkeladresse: Type.Optional(Matrikkeladresse),
}
const passedOn = part({})

export const Folkeregisterperson = Type.Object({
  identifikasjonsnummer: part({
    foedselsEllerDNummer: Type.String(),
    /** iBruk | opphoert */
    status: text,
    identifikatortype: text,
  }),
  /** bosatt, utflyttet, doed, opphoert … */
  status: part({ status: Type.String() }),
  navn: part({ fornavn: Type.String(), mellomnavn: orNull(Type.String()), etternavn: Type.String() }),
  foedsel: part({ foedselsdato: text, foedselsaar: Type.Optional(Type.Union([Type.String(), Type.Integer()])) }),
  doedsfall: part({ doedsdato: text }),
  /** kvinne | mann */
  kjoenn: part({ kjoenn: text }),
  /** ugradert | klientadresse | fortrolig | strengtFortrolig */
  adressebeskyttelse: part({ graderingsnivaa: Type.String() }),
  sivilstand: part({ sivilstand: Type.String(), relatertVedSivilstand: text, sivilstandsdato: text }),
  /** Roles: barn | mor | far | medmor | soesken | ektefelleEllerPartner | doedfoedtBarn */
  familierelasjon: part({ relatertPerson: text, relatertPersonsRolle: Type.String(), minRolleForPerson: text }),
  /** ansvar: felles | mor | far | medmor | andre | ukjent */
  foreldreansvar: part({ ansvar: text, ansvarlig: text, ansvarssubjekt: text }),
  bostedsadresse: part({
    ...address,
    ukjentBosted: Type.Optional(Type.Object({ bostedskommune: text })),
    flyttedato: text,
  }),
  /** ANTATT: the child's second address lies in the element itself, as bostedsadresse has it, or under `adresse`. */
  deltBosted: part({
    ...address,
    adresse: Type.Optional(Type.Object(address)),
    startdatoForKontrakt: text,
    sluttdatoForKontrakt: text,
  }),
  oppholdsadresse: part(address),
  postadresse: part({ adressegradering: text }),
  postadresseIUtlandet: part({ adressegradering: text }),
  preferertKontaktadresse: part({ adressegradering: text }),
  bibehold: passedOn,
  brukAvSamiskSpraak: passedOn,
  falskIdentitet: passedOn,
  foedselINorge: passedOn,
  forholdTilSametingetsValgmanntall: passedOn,
  identitetsgrunnlag: passedOn,
  innflytting: passedOn,
  kontaktinformasjonForDoedsbo: passedOn,
  legitimasjonsdokument: passedOn,
  opphold: passedOn,
  oppholdPaaSvalbard: passedOn,
  statsborgerskap: passedOn,
  utenlandskPersonidentifikasjon: passedOn,
  utflytting: passedOn,
  utlendingsmyndighetenesIdentifikasjonsnummer: passedOn,
  vergemaalEllerFremtidsfullmakt: passedOn,
})
export type Folkeregisterperson = Static<typeof Folkeregisterperson>

/** The reply of /personer/soek. ANTATT: the hits' numbers stand under this name, as in the request of /personer/bulkoppslag. */
export const Treffliste = Type.Object({ foedselsEllerDNummer: Type.Array(Type.String({ pattern: '^[0-9]{11}$' })) })

/** The reply of /personer/bulkoppslag. A number without a document is one the register gave nothing about. */
export const Bulkoppslag = Type.Object({
  oppslag: Type.Array(
    Type.Object({
      foedselsEllerDNummer: Type.String({ pattern: '^[0-9]{11}$' }),
      folkeregisterperson: Type.Optional(Folkeregisterperson),
    }),
  ),
})
