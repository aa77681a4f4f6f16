// What a case worker stated stays in the record: marks of the household through a change, and the worksheet beside the amount.
import { expect, it } from 'vitest'
import { kroner } from '../base/money.ts'
import { change, decide } from './decide.ts'
import { law, person, frame, tenkt, alone, none } from './facts-for-tests.ts'

it('marks of the household survive a change by hand, also of the marked person', () => {
  const facts = [person('a', 'SOEKER'), person('b', 'ANNET', none('no-record')), person('c', 'BARN')]
  const marked = [
    { identifikator: 'b', manuelle: [], utenforHusstanden: true },
    { identifikator: 'c', manuelle: [], hjelpGjelderBarnet: true },
  ]
  const typed = { id: 'kommune.oektAlminneligInntekt', beloep: kroner(7), tittel: 'Lønn' }
  const byHand = ['a', 'c'].map((identifikator) => ({ identifikator, manuelle: [typed] }))
  const first = decide(
    frame([{ ...byHand[0]!, manuelle: [typed] }, ...marked], { beregningstype: 'PRAKTISK_BISTAND' }),
    facts,
    law,
  )
  const second = change(
    first,
    [...byHand, { identifikator: 'b', manuelle: [] }],
    { id: 'r2', saksreferanse: null },
    law,
  )
  expect(
    second.personer.map(({ utenforHusstanden, hjelpGjelderBarnet }) => [utenforHusstanden, hjelpGjelderBarnet]),
  ).toEqual([
    [undefined, undefined],
    [true, undefined],
    [undefined, true],
  ])
  expect(second.grunnlag?.beregningsbeloep).toBe(kroner(14))
})

it('the worksheet follows the amount into the line and the record', () => {
  const regneark = [{ tekst: 'Omstillingsstønad', beloep: kroner(1500) }]
  const post = { ...tenkt(1500).manuelle[0]!, begrunnelse: 'Brev fra Nav', regneark }
  const facts = [person('a', 'SOEKER'), person('b', 'EKTEFELLE')]
  const found = decide(frame([...alone, { identifikator: 'b', manuelle: [post] }]), facts, law)
  expect(found.personer[1]?.manuelle[0]).toMatchObject({ regneark, begrunnelse: 'Brev fra Nav' })
  expect(JSON.stringify(found.grunnlag?.tre)).toContain(JSON.stringify(regneark))
})
