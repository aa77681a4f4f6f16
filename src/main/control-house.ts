// What printing and /kontroll are given.
import { randomBytes } from 'node:crypto'
import type { Ports } from '../http/ports.ts'
import { answerControl, printRecord, type PrintHouse } from '../journey/control.ts'
import { filePatternOf } from '../journey/file-pattern.ts'
import type { Clock } from '../base/clock.ts'
import type { Store } from '../store/types.ts'
import type { LawBooks } from './law-files.ts'

interface ControlParts {
  readonly store: Store
  readonly law: LawBooks
  readonly clock: Clock
  readonly origins: readonly string[]
  /** Whole years that a PDF can be controlled. */
  readonly controlYears: number
}

export function controlPorts({
  store,
  law,
  clock,
  origins,
  controlYears,
}: ControlParts): Pick<Ports, 'pdf' | 'control'> {
  const house: PrintHouse = {
    // Loaded at the first PDF: the typesetter takes a while, and readiness need not wait for it.
    render: async (resultat, print) => (await import('../pdf/render.ts')).renderPdf(resultat, print),
    control: store.pdfControl,
    filePattern: filePatternOf(store.guidelines),
    municipalities: law.calculator.municipalities,
    address: `${origins[0]}/kontroll`,
    years: controlYears,
    clock,
    randomBytes,
  }
  return {
    pdf: (resultat, spraak) => printRecord(resultat, house, spraak),
    control: (question, tid) => answerControl(question, tid, house),
  }
}
