// One grant: who has it, since when, who gave it, and taking it back.
import { Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { printDate, printInstant } from '../../../base/print.ts'
import type { Tilganger } from '../../../http/contract-administrasjon.ts'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import { personName } from '../person-words.ts'
import { useDeed } from '../use-listed.ts'
import { type OfficeTexts, useOfficeTexts } from '../use-office-texts.ts'

export type ListedGrant = Tilganger['tilganger'][number]

/** The person, or the integration by the name the municipality gave it. */
export function holderName(grant: ListedGrant, { integrasjoner }: Integrasjoner, texts: OfficeTexts): string {
  if (grant.integrasjon === null) return personName(grant.person, texts)
  const found = integrasjoner.find(({ id }) => id === grant.integrasjon)
  return texts.tilganger.integrasjon(found?.navn ?? grant.integrasjon)
}

/** In force now, to come, or past its last day. */
export function DayTag({ grant: { fra, til }, dato }: { grant: ListedGrant; dato: string }) {
  const { tilganger: words } = useOfficeTexts()
  const tekst = fra > dato ? words.kommende : til !== null && til < dato ? words.utloept : null
  if (tekst === null) return null
  return (
    <Tag data-size="sm" data-color="neutral">
      {tekst}
    </Tag>
  )
}

interface GrantRowProps {
  readonly grant: ListedGrant
  readonly name: ReactNode
  /** The name as text, for the question before it is taken back. */
  readonly who: string
  readonly dato: string
}

export function GrantRow({ grant, name, who, dato }: GrantRowProps) {
  const texts = useOfficeTexts()
  const { roller: words } = texts
  const { gittAv, gitt, vertskommune, fra, til, status } = grant
  const remove = useDeed()
  const by = personName(gittAv, texts)
  return (
    <li className="row row-beside">
      <p className="row-name">
        {name}
        {status === 'venter' ? (
          <Tag data-size="sm" data-color="warning">
            {words.venter}
          </Tag>
        ) : (
          <DayTag grant={grant} dato={dato} />
        )}
      </p>
      <p className="quiet">
        {gitt === null ? words.gittNaar(by) : words.gittAv(by, printInstant(gitt))},{' '}
        {words.gjelder(printDate(fra), til === null ? null : printDate(til))}
        {vertskommune === null ? '' : `, ${words.arbeiderI(vertskommune.navn ?? vertskommune.organisasjonsnummer)}`}
      </p>
      <div className="row-actions">
        <AskFirst
          label={words.fjern}
          about={who}
          title={words.fjernTittel}
          text={words.fjernTekst(who)}
          yes={words.fjernJa}
          deed={deedOf(remove, { method: 'DELETE', path: `tilganger/${grant.id}` })}
        />
      </div>
    </li>
  )
}

/** Grants that are over: ended or refused, by whom and when. */
export function PastGrant({ grant, name }: { grant: ListedGrant; name: string }) {
  const texts = useOfficeTexts()
  const { tilganger: words } = texts
  const { status, avsluttet, avsluttetAv, avgjort, avgjortAv } = grant
  return (
    <li>
      {name}{' '}
      <Tag data-size="sm" data-color="neutral">
        {words.status[status]}
      </Tag>{' '}
      <span className="quiet">
        {avsluttet === null ? '' : words.avsluttetAv(personName(avsluttetAv, texts), printInstant(avsluttet))}
        {avsluttet !== null || avgjort === null
          ? ''
          : words.avgjortAv(personName(avgjortAv, texts), printInstant(avgjort))}
      </span>
    </li>
  )
}
