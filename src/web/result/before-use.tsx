// What must be seen to before the number is used, in one box right under it: a draft, what is not known, a 0 in a post that must be
// filled in, and what the price lacks; each with the way on.
import { Alert, Heading, Link } from '@digdir/designsystemet-react'
import type { ResultatSvar } from '../../http/contract.ts'
import { MendLink } from '../egenandel/mend-link.tsx'
import { findManualPosts } from '../law/post-sets.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { NoteList } from './notes.tsx'
import { personHeadings } from './person-names.ts'
import { zeroPosts } from './zero-posts.ts'

type Of = { readonly resultat: ResultatSvar }

export function BeforeUse({ resultat }: Of) {
  const { resultat: words } = useTexts()
  if (!hasAny(resultat)) return null
  return (
    <Alert data-color="warning" data-testid="se-til">
      <Heading level={2} data-size="xs">
        {words.kontroll.tittel}
      </Heading>
      <ul className="gaps">
        <Draft resultat={resultat} />
        <Incomplete resultat={resultat} />
        <Zeros resultat={resultat} />
        <PriceGaps resultat={resultat} />
      </ul>
    </Alert>
  )
}

const isDraft = ({ stadie, grunnlag }: ResultatSvar): boolean => stadie === 'UTKAST' && grunnlag !== null
const zerosOf = (resultat: ResultatSvar) =>
  zeroPosts(resultat, findManualPosts(resultat.beregningstype, resultat.inntektsaar) ?? [])
const priceGaps = ({ egenandel }: ResultatSvar) => egenandel?.tjenester.flatMap(({ mangler }) => mangler) ?? []

const hasAny = (resultat: ResultatSvar): boolean =>
  isDraft(resultat) ||
  resultat.ufullstendig ||
  resultat.egenandelFeil !== undefined ||
  zerosOf(resultat).length > 0 ||
  priceGaps(resultat).length > 0

/** Where there is no number, it is no draft either. */
function Draft({ resultat }: Of) {
  const { forklaring } = useTexts()
  if (!isDraft(resultat)) return null
  return (
    <li data-testid="foreloepig">
      <strong>{forklaring.foreloepig}</strong>
      <span>{forklaring.foreloepigTekst}</span>
    </li>
  )
}

function Incomplete({ resultat: { merknader, ufullstendig } }: Of) {
  const { resultat: words } = useTexts()
  if (!ufullstendig) return null
  return (
    <li data-testid="ufullstendig">
      <strong>{words.ufullstendig}</strong>
      <NoteList notes={merknader.filter((note) => note.ufullstendig)} />
    </li>
  )
}

function Zeros({ resultat }: Of) {
  const texts = useTexts()
  const { kontroll: words } = texts.resultat
  const people = new Map(personHeadings(resultat, texts).map((one) => [one.identifikator, one.navn ?? one.rolle]))
  return zerosOf(resultat).map(({ person, post }) => (
    <li key={person + post.id} data-testid="nullpost">
      <span>{words.nullpost(post.visningstekst, people.get(person) ?? '')}</span>
      <Link href="#manuelle-poster" className="no-print">
        {words.tilManuelle}
      </Link>
    </li>
  ))
}

function PriceGaps({ resultat }: Of) {
  const { forklaring, resultat: words } = useTexts()
  return (
    <>
      {resultat.egenandelFeil === undefined ? null : (
        <li>
          <span>{forklaring.prisFeil}</span>
          <Link href="#pris" className="no-print">
            {words.kontroll.tilPris}
          </Link>
        </li>
      )}
      {priceGaps(resultat).map(({ kode, felt, tekst, lenke }) => (
        <li key={kode + felt}>
          <span>
            <FromRule tekst={tekst} />
          </span>
          {lenke === undefined ? null : <MendLink lenke={lenke} resultat={resultat} />}
        </li>
      ))}
    </>
  )
}
