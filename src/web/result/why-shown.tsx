// «Hvorfor?» for a shown post: whether it counts and by which law, where and when each person's amount was fetched, and the law that
// lets the role see it.
import { printDate, printInstant } from '../../base/print.ts'
import { apiOf } from '../../base/post-source.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { VisningsPost } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { Counted } from './lines.ts'
import type { PersonHeading } from './person-names.ts'
import { fetchedAt, settledOn } from './fetched.ts'
import { Fact } from './why.tsx'
import { FromRule } from '../page/from-rule.tsx'

interface WhyShownProps {
  readonly post: VisningsPost
  readonly counted: readonly Counted[]
  readonly resultat: ResultatSvar
  readonly persons: readonly PersonHeading[]
}

export function WhyShown({ post, counted, resultat, persons }: WhyShownProps) {
  const { forklaring: words, resultat: shown, terms } = useTexts()
  const owners = persons.filter(({ identifikator }) => post.personer.some(({ person }) => person === identifikator))
  return (
    <dl className="why">
      <Fact term={words.telling}>
        {counted.length === 0 ? (
          <NotCounted navn={post.navn} />
        ) : (
          each(counted.map(({ line, group }) => words.telt(group, shown.tegn[line.effect]))).join(' ')
        )}
      </Fact>
      {each(counted.flatMap(({ line }) => line.node.hjemmel ?? [])).map((hjemmel) => (
        <Fact key={hjemmel} term={shown.hjemmel}>
          <FromRule tekst={hjemmel} />
        </Fact>
      ))}
      <Fact term={words.rettTilAaSe}>
        <FromRule tekst={resultat.hjemmel.join('; ')} />
      </Fact>
      <Fact term={shown.kilde}>{terms.api[apiOf(post.navn)]}</Fact>
      {owners.map((owner) => (
        <Fact key={owner.identifikator} term={owner.kolonne}>
          <When resultat={resultat} person={owner.identifikator} navn={post.navn} />
        </Fact>
      ))}
      <Fact term={shown.teknisk}>
        <code>{post.navn}</code>
      </Fact>
    </dl>
  )
}

const each = (told: readonly string[]): readonly string[] => [...new Set(told)]

function NotCounted({ navn }: { navn: string }) {
  const { forklaring } = useTexts()
  return apiOf(navn) === 'avregning' ? forklaring.avregningIkkeTelt : forklaring.ikkeTelt
}

interface WhenProps {
  readonly resultat: ResultatSvar
  readonly person: string
  readonly navn: string
}

function When({ resultat, person, navn }: WhenProps) {
  const { forklaring, resultat: words } = useTexts()
  const [fetched, settled] = [fetchedAt(resultat, person, apiOf(navn)), settledOn(resultat, person)]
  return (
    <>
      {fetched === null ? forklaring.tomt.ikkeHentet : `${words.hentet} ${printInstant(fetched)}`}
      {settled === null ? null : `. ${words.oppgjoersdato}: ${printDate(settled)}`}
    </>
  )
}
