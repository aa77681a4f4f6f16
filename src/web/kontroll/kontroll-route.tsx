// `/kontroll`: is this PDF one of ours? Open to anyone; by the code on the paper, or by the file.
import { Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { ByCode } from './by-code.tsx'
import { ByFile } from './by-file.tsx'
import './kontroll.css'

export function KontrollRoute() {
  const { kontroll: words } = useTexts()
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Paragraph>{words.dekker}</Paragraph>
      <div className="control-ways">
        <ByCode />
        <ByFile />
      </div>
    </Page>
  )
}
