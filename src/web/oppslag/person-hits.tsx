// The hits of a search, by the least that tells them apart; a shielded one is that, and nothing else.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { printDate } from '../../base/print.ts'
import type { Personsoeksvar } from '../../http/contract-person-search.ts'
import type { Texts } from '../texts/nb.ts'
import { useTexts } from '../texts/use-texts.tsx'

type Hit = Personsoeksvar['treff'][number]

interface PersonHitsProps {
  readonly treff: readonly Hit[]
  readonly isBusy: boolean
  readonly onChoose: (haandtak: string) => void
}

export function PersonHits({ treff, isBusy, onChoose }: PersonHitsProps) {
  const texts = useTexts()
  const { personsoek: words } = texts.oppslag
  return (
    <>
      <Paragraph>{words.treff(treff.length)}</Paragraph>
      <ul className="plain person-hits">
        {treff.map((hit) => {
          const { navn, mer } = hitWords(hit, texts)
          return (
            <li key={hit.haandtak}>
              <span>
                <strong>{navn}</strong>
                {mer === '' ? null : <span className="quiet">{mer}</span>}
              </span>
              <Button
                type="button"
                variant="secondary"
                data-size="sm"
                aria-disabled={isBusy}
                onClick={() => (isBusy ? undefined : onChoose(hit.haandtak))}
              >
                {words.velg}
                <span className="visually-hidden">
                  {' '}
                  {navn} {mer}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function hitWords(hit: Hit, { oppslag: { personsoek: words } }: Texts): { navn: string; mer: string } {
  if (hit.skjermet) return { navn: words.skjermet, mer: '' }
  const { navn, foedselsaar, foedselsdato, poststed, adresse } = hit
  const born = foedselsdato === undefined ? foedselsaar : printDate(foedselsdato)
  const parts = [born === undefined ? undefined : words.foedt(born), adresse, poststed]
  return { navn: navn ?? words.utenNavn, mer: parts.filter((part) => part !== undefined).join(' · ') }
}
