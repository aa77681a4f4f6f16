// `/informasjonskapsler`: each cookie by its name. checks/about-pages.test.ts holds the list against those that are set.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { tabWord } from '../api/tab-word.ts'
import { Page } from '../page/page.tsx'
import { useAbout } from './use-about.ts'

export function CookiesPage() {
  const { informasjonskapsler: words } = useAbout()
  const { kolonner } = words
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <table className="about-table">
        <caption className="visually-hidden">{words.tabell}</caption>
        <thead>
          <tr>
            <th scope="col">{kolonner.navn}</th>
            <th scope="col">{kolonner.formaal}</th>
            <th scope="col">{kolonner.varer}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.kapsler).map(([name, { formaal, varer }]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td data-column={kolonner.formaal}>{formaal}</td>
              <td data-column={kolonner.varer}>{varer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Heading level={2} data-size="sm">
        {words.lager}
      </Heading>
      <Paragraph>
        {words.lagerTekst} <code>{tabWord}</code>
      </Paragraph>
      <Paragraph>{words.utkast}</Paragraph>
    </Page>
  )
}
