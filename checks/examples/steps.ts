// All steps in the order they are run: what is made comes before what reads it, and logging out comes last.
import { administratorSteps, configurationSteps } from './steps-administrator.ts'
import { citizenSteps, goodbyeEverywhere } from './steps-citizen.ts'
import { draftSteps } from './steps-drafts.ts'
import { eventSteps, machineSteps } from './steps-machine.ts'
import { openSteps } from './steps-open.ts'
import { goodbye, sessionSteps } from './steps-session.ts'
import type { Step } from './walk.ts'

export const steps: readonly Step[] = [
  ...openSteps,
  ...machineSteps,
  ...sessionSteps,
  ...draftSteps,
  ...administratorSteps,
  ...configurationSteps,
  ...eventSteps,
  ...citizenSteps,
  goodbye,
  goodbyeEverywhere,
]
