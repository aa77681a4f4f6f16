// Each person: name, number, stage, settlement date, and when the tax was fetched, or that it was not.
import { Heading } from '@digdir/designsystemet-react'
import { printDate, printInstant } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { spacedNumber } from '../oppslag/number-input.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fetchedAt } from './fetched.ts'
import { type PersonHeading, personHeadings } from './person-names.ts'

export function Persons({ resultat }: { resultat: ResultatSvar }) {
  const texts = useTexts()
  const headings = personHeadings(resultat, texts)
  return (
    <section aria-labelledby="personer">
      <Heading level={2} data-size="sm" id="personer">
        {texts.resultat.personer}
      </Heading>
      <ul className="persons">
        {resultat.personer.map((person, index) => {
          const heading = headings[index]
          return heading === undefined ? null : (
            <PersonFacts key={person.identifikator} person={person} heading={heading} resultat={resultat} />
          )
        })}
      </ul>
    </section>
  )
}

interface PersonFactsProps {
  readonly person: ResultatSvar['personer'][number]
  readonly heading: PersonHeading
  readonly resultat: ResultatSvar
}

function PersonFacts({ person, heading, resultat }: PersonFactsProps) {
  const { forklaring, resultat: words, oppslag, terms } = useTexts()
  const fetched = fetchedAt(resultat, person.identifikator, 'summertskattegrunnlag')
  return (
    <li className="person">
      <p className="person-name">
        <strong>{person.skjermet ? words.skjermetNavn : (heading.navn ?? oppslag.person.utenNavn)}</strong>
        <span>{heading.rolle}</span>
      </p>
      <dl>
        <dt>{words.nummer}</dt>
        <dd>{spacedNumber(person.identifikator)}</dd>
        {person.utenforHusstanden === true || person.hjelpGjelderBarnet === true ? (
          <>
            <dt>{oppslag.kontroll.husstand}</dt>
            {person.utenforHusstanden === true ? <dd>{oppslag.husstand.utenforKort}</dd> : null}
            {person.hjelpGjelderBarnet === true ? <dd>{oppslag.husstand.gjelderBarnetKort}</dd> : null}
          </>
        ) : null}
        <Relation person={person} />
        <dt>{words.stadie}</dt>
        <dd>{person.skjermet ? words.skjermet : terms.stadie[person.stadie]}</dd>
        {person.skjermet ? null : (
          <>
            <dt>{words.oppgjoersdato}</dt>
            <dd>{person.skatteoppgjoersdato === null ? words.ikkeOppgitt : printDate(person.skatteoppgjoersdato)}</dd>
          </>
        )}
        <dt>{words.hentet}</dt>
        <dd>{fetched === null ? forklaring.tomt.ikkeHentet : printInstant(fetched)}</dd>
      </dl>
    </li>
  )
}

/** What Folkeregisteret said of the relation to the applicant. */
function Relation({ person: { relasjon } }: Pick<PersonFactsProps, 'person'>) {
  const { resultat: words } = useTexts()
  if (relasjon === undefined) return null
  return (
    <>
      <dt>{words.relasjon}</dt>
      <dd>{words.relasjonsord[relasjon.ord]}</dd>
    </>
  )
}
