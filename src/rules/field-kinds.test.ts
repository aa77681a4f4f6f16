// Every name of lov/felt.yaml has a kind of data, by its own category; examples typed from what the fields are.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldKinds } from './field-kinds.ts'
import { lawFile } from './law-file.ts'

const text = readFileSync('lov/felt.yaml', 'utf8')
const kindOf = fieldKinds(lawFile('lov/felt.yaml', text))

test.each([
  ['alderspensjonFraFolketrygden', 'pensjon'],
  ['samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg', 'pensjon'],
  ['arbeidsavklaringspenger', 'pensjon'],
  ['samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', 'loenn'],
  ['pensjonsinntektOmfattetAvLoennstrekkordningen', 'pensjon'],
  ['overskuddAvEnkeltpersonforetakInnenAnnenNaeringUtenTrygdeavgiftsplikt', 'naering'],
  ['renteinntektAvVerdipapirfondsandel', 'kapital'],
  ['samledeOpptjenteRenterIInnenlandskeBanker', 'kapital'],
  ['formuesverdiForKjoeretoey', 'formue'],
  ['annenGjeld', 'gjeld'],
  ['annetInntektsfradrag', 'fradrag'],
  ['alminneligInntektFoerSaerfradrag', 'sum'],
  ['oevrigInntekt', 'annen-inntekt'],
  ['etNavnSomIkkeFinnes', 'annet-skatt'],
])('%s is %s', (navn, kind) => expect(kindOf(navn)).toBe(kind))

test('of the income names no more than a handful are left without a group of their own', () => {
  const names = [...text.matchAll(/navn: ([^,]+), tekst: .*?, kategori: inntekt,/g)].map(([, navn]) => navn ?? '')
  expect(names.length).toBeGreaterThan(150)
  expect(names.filter((navn) => kindOf(navn) === 'annen-inntekt').length).toBeLessThan(10)
  expect(names.filter((navn) => kindOf(navn) === 'annet-skatt')).toEqual([])
})
