// One guideline: what the law says, what the municipality has chosen, and the form of a new choice.
import { useLocation } from 'wouter'
import type { Retningslinjerad } from '../../../http/contract-forvaltning.ts'
import { findChoice } from '../../../rules/local/read-choice.ts'
import { NotThere, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { GuidelineForm } from './guideline-form.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function GuidelineRoute({ noekkel }: { noekkel: string }) {
  const { forvaltning } = useOfficeTexts()
  const { to } = useAdministered()
  const [, go] = useLocation()
  const choice = findChoice(noekkel)
  const saved = (): void => go(to('priser', '&lagret=ja'))
  return (
    <WhenRead title={forvaltning.retningslinjer.tittelEndre} asked={[useListed('retningslinjer')]}>
      {([{ retningslinjer }]) =>
        choice === null ? (
          <NotThere />
        ) : (
          <GuidelineForm
            choice={choice}
            standing={lastOf(retningslinjer, choice.id)}
            home={to('priser')}
            onSaved={saved}
          />
        )
      }
    </WhenRead>
  )
}

/** The row that lasts longest: the one a new choice takes over from, when it has no end. */
const lastOf = (rows: readonly Retningslinjerad[], id: string): Retningslinjerad | null =>
  rows.find(({ noekkel, erstattetAv }) => noekkel === id && erstattetAv === null) ?? null
