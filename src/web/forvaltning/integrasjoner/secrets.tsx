// The secrets of an integration: how many are valid, a new one, the end of the old; and revoking it all.
import { Alert, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { printInstant } from '../../../base/print.ts'
import type { Integrasjon, IntegrasjonMedPassord, NyttPassord } from '../../../http/contract-integrasjoner.ts'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import { useDeed } from '../use-listed.ts'
import { SecretOnce } from './secret-once.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function Secrets({ one: { id, forrigePassord } }: { one: Integrasjon }) {
  const { integrasjoner: words } = useOfficeTexts()
  const [fresh, setFresh] = useState<string | null>(null)
  const rotate = useDeed<NyttPassord, IntegrasjonMedPassord>()
  const end = useDeed<object>()
  const path = `integrasjoner/${id}/passord`
  return (
    <section className="admin-section" aria-labelledby="passord">
      <Heading level={2} data-size="sm" id="passord">
        {words.passordene}
      </Heading>
      {fresh === null ? null : <SecretOnce id={id} passord={fresh} onKept={() => setFresh(null)} />}
      {forrigePassord === null ? (
        <>
          <p>{words.ettPassord}</p>
          <div className="row-actions">
            <AskFirst
              label={words.bytt}
              title={words.byttTittel}
              text={words.byttTekst}
              yes={words.byttJa}
              danger={false}
              deed={deedOf(rotate, { path, body: { gammeltUtloeper: null } }, ({ passord }) => setFresh(passord))}
            />
          </div>
        </>
      ) : (
        <>
          <Alert data-color="info">
            <Heading level={3} data-size="2xs">
              {words.toPassord}
            </Heading>
            {forrigePassord.utloeper === null
              ? words.toPassordUten
              : words.toPassordTil(printInstant(forrigePassord.utloeper))}
          </Alert>
          <div className="row-actions">
            <AskFirst
              label={words.avslutt}
              title={words.avsluttTittel}
              text={words.avsluttTekst}
              yes={words.avsluttJa}
              deed={deedOf(end, { path: `${path}/avslutt`, body: {} })}
            />
          </div>
        </>
      )}
    </section>
  )
}

export function Revoke({ one: { id, navn } }: { one: Integrasjon }) {
  const { integrasjoner: words } = useOfficeTexts()
  const revoke = useDeed<object>()
  return (
    <div className="row-actions">
      <AskFirst
        label={words.tilbakekall}
        about={navn}
        title={words.tilbakekallTittel}
        text={words.tilbakekallTekst}
        yes={words.tilbakekallJa}
        deed={deedOf(revoke, { path: `integrasjoner/${id}/tilbakekall`, body: {} })}
      />
    </div>
  )
}
