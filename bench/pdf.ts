// (c) Milliseconds per PDF of the published couple after warm-up, and what one document is made of: pages and bytes.
import { performance } from 'node:perf_hooks'
import type { Resultat } from '../src/decision/record.ts'
import { renderPdf } from '../src/pdf/render.ts'
import { exampleRecord } from './example-record.ts'
import type { Measurement } from './spread.ts'

export interface PdfPlan {
  readonly runs: number
  readonly perRun: number
}

const warmUp = 5

/** Each document is of a new record (own id and time), so that nothing remembered from the one before can help. */
export function measurePdf({ runs, perRun }: PdfPlan): Measurement[] {
  const record = exampleRecord()
  let made = 0
  const render = (): Buffer => {
    made += 1
    return renderPdf(another(record, made), {
      spraak: 'nb',
      kode: '0000-0000-0000-0000',
      adresse: 'https://x.example/kontroll',
    })
  }
  const [first] = Array.from({ length: warmUp }, render)
  const pages = (first ?? Buffer.alloc(0)).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  const milliseconds = (): number => {
    const began = performance.now()
    for (let i = 0; i < perRun; i += 1) render()
    return (performance.now() - began) / perRun
  }
  return [
    {
      name: `PDF, ${pages} pages, both standards`,
      unit: 'ms',
      values: Array.from({ length: runs }, milliseconds),
      aim: '≤ 30 ms',
    },
  ]
}

function another(record: Resultat, number: number): Resultat {
  const asked = new Date(Date.parse(record.soeketidspunkt) + number * 60_000).toISOString()
  return { ...record, id: `${record.id.slice(0, -6)}${String(number).padStart(6, '0')}`, soeketidspunkt: asked }
}
