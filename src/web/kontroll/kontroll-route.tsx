// `/kontroll`: is this PDF one of ours? Open to anyone; by the code on the paper, or by the file.
import { Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { ByCode } from './by-code.tsx'
import { ByFile } from './by-file.tsx'
import './kontroll.css'
import { useControlTexts } from './use-control-texts.ts'

export function KontrollRoute() {
  const { kontroll: words } = useControlTexts()
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
