// A person of the record → the person of a Fiks reply, the same in v1 and v2. What is unknown is left out, never null.
import type { Static } from 'typebox'
import type { PersonFacts, Resultat, ResultatPerson } from '../../decision/record.ts'
import type { Person } from './v1-schema.ts'

export function personView(person: ResultatPerson, { fakta }: Resultat): Static<typeof Person> {
  const navn = fakta.find((facts) => facts.identifikator === person.identifikator)?.navn
  return {
    identifikator: person.identifikator,
    type: person.type,
    // The contract takes no null: false says that no source has said so (docs/fiks-avvik.md).
    skjermet: person.skjermet === true,
    stadie: person.stadie,
    ...(navn?.known === true ? { navn: nameView(navn.value) } : {}),
    ...(person.skatteoppgjoersdato === null ? {} : { skatteoppgjoersdato: person.skatteoppgjoersdato }),
    ...(person.registreringstidspunkt === null ? {} : { registreringstidpunkt: person.registreringstidspunkt }),
  }
}

type Name = Extract<PersonFacts['navn'], { known: true }>['value']
const nameView = ({ fornavn, mellomnavn, etternavn }: Name) => ({
  etternavn,
  fornavn,
  ...(mellomnavn === null ? {} : { mellomnavn }),
})
