// The page of one step of the wizard.
import { CheckStep } from './check-step.tsx'
import { ManualStep } from './manual-step.tsx'
import { PartnerStep } from './partner-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { ReasonStep } from './reason-step.tsx'
import { PriceStep } from './price-step.tsx'
import { SoekerStep } from './soeker-step.tsx'
import type { StepProps } from './step-form.tsx'
import type { Step } from './steps.ts'
import { YearStep } from './year-step.tsx'

export function StepPage(props: StepProps & { step: Step }) {
  switch (props.step) {
    case 'grunn':
      return <ReasonStep {...props} />
    case 'aar':
      return <YearStep {...props} />
    case 'beboer':
      return <SoekerStep {...props} />
    case 'ektefelle':
      return <PartnerStep {...props} />
    case 'barn':
      return <PeopleStep {...props} step="barn" type="BARN" />
    case 'husstand':
      return <PeopleStep {...props} step="husstand" type="ANNET" />
    case 'manuelt':
      return <ManualStep {...props} />
    case 'tjeneste':
      return <PriceStep {...props} />
    case 'kontroll':
      return <CheckStep {...props} />
  }
}
