// The administrator's pages: which municipality, and what the address asks for. Ids of rows may stand in the address; a row
// tells of the municipality, never of a person.
import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { Route, Switch, useLocation, useSearchParams } from 'wouter'
import type { Meg } from '../../http/contract.ts'
import { useMeg } from '../api/session.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import './forvaltning.css'
import { GuidelineRoute } from './guideline-route.tsx'
import { Overview } from './overview.tsx'
import { PriceListRoute } from './price-list-route.tsx'

export function ForvaltningRoute() {
  const texts = useTexts()
  const meg = useMeg()
  if (meg.isPending) return <Loading text={texts.frame.laster} />
  if (meg.isError) {
    return (
      <Page title={texts.forvaltning.lenke} failed>
        <ProblemBox error={meg.error} onRetry={() => void meg.refetch()} />
      </Page>
    )
  }
  return meg.data === null ? <SessionOver /> : <OfAdministrator meg={meg.data} />
}

function OfAdministrator({ meg: { administrerer } }: { meg: Meg }) {
  const { forvaltning: words } = useTexts()
  const [search] = useSearchParams()
  const wanted = administrerer.find(({ fiksOrgId }) => fiksOrgId === search.get('kommune'))
  const chosen = wanted ?? administrerer[0]
  if (chosen === undefined) {
    return (
      <Page title={words.ikkeTilgang}>
        <Paragraph>{words.ikkeTilgangTekst}</Paragraph>
      </Page>
    )
  }
  const { fiksOrgId } = chosen
  return (
    <Switch>
      <Route path="/forvaltning/prisliste">{() => <PriceListRoute fiksOrgId={fiksOrgId} search={search} />}</Route>
      <Route path="/forvaltning/retningslinje/:noekkel">
        {({ noekkel }) => <GuidelineRoute key={noekkel} fiksOrgId={fiksOrgId} noekkel={noekkel} />}
      </Route>
      <Route>
        {() => (
          <Overview
            kommune={chosen}
            lagret={search.get('lagret') === 'ja'}
            choose={administrerer.length < 2 ? null : <ChooseMunicipality all={administrerer} chosen={fiksOrgId} />}
          />
        )}
      </Route>
    </Switch>
  )
}

function ChooseMunicipality({ all, chosen }: { all: Meg['administrerer']; chosen: string }) {
  const { forvaltning: words } = useTexts()
  const [, go] = useLocation()
  return (
    <Field>
      <Label>{words.velgKommune}</Label>
      <Select value={chosen} onChange={(event) => go(`/forvaltning?kommune=${event.target.value}`)}>
        {all.map(({ fiksOrgId, navn }) => (
          <Select.Option key={fiksOrgId} value={fiksOrgId}>
            {navn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
