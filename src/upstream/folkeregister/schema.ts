// Folkeregisteret's person document, the parts a tax role uses. Every element may be historical: take erGjeldende only.
import { type Static, Type } from 'typebox'

const Element = <T extends Parameters<typeof Type.Object>[0]>(fields: T) =>
  Type.Object({ erGjeldende: Type.Optional(Type.Boolean()), ...fields })

export const Folkeregisterperson = Type.Object({
  identifikasjonsnummer: Type.Optional(
    Type.Array(
      Element({
        foedselsEllerDNummer: Type.String(),
        /** iBruk | opphoert */
        status: Type.Optional(Type.String()),
        identifikatortype: Type.Optional(Type.String()),
      }),
    ),
  ),
  /** bosatt, utflyttet, doed, opphoert … */
  status: Type.Optional(Type.Array(Element({ status: Type.String() }))),
  navn: Type.Optional(
    Type.Array(
      Element({
        fornavn: Type.String(),
        mellomnavn: Type.Optional(Type.Union([Type.String(), Type.Null()])),
        etternavn: Type.String(),
      }),
    ),
  ),
  foedsel: Type.Optional(Type.Array(Element({ foedselsdato: Type.Optional(Type.String()) }))),
  doedsfall: Type.Optional(Type.Array(Element({ doedsdato: Type.Optional(Type.String()) }))),
  /** ugradert | klientadresse | fortrolig | strengtFortrolig */
  adressebeskyttelse: Type.Optional(Type.Array(Element({ graderingsnivaa: Type.String() }))),
  sivilstand: Type.Optional(
    Type.Array(Element({ sivilstand: Type.String(), relatertVedSivilstand: Type.Optional(Type.String()) })),
  ),
  familierelasjon: Type.Optional(
    Type.Array(
      Element({
        relatertPerson: Type.Optional(Type.String()),
        /** barn | mor | far | medmor | ektefelleEllerPartner */
        relatertPersonsRolle: Type.String(),
        minRolleForPerson: Type.Optional(Type.String()),
      }),
    ),
  ),
  bostedsadresse: Type.Optional(Type.Array(Element({}))),
  deltBosted: Type.Optional(Type.Array(Element({}))),
})
export type Folkeregisterperson = Static<typeof Folkeregisterperson>
