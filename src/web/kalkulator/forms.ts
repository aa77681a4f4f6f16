// One form per calculator: which fields it asks for, which of them repeat, and what the picture shows. Texts stand in
// texts/nb/kalkulator.ts under the same ids.
import type { CalculatorName } from '../../rules/calculator/calculators.ts'

/** maaned: month and year of birth · ja: a box to tick · the rest as their names say. */
export type FieldKind = 'dato' | 'kroner' | 'antall' | 'tall' | 'maaned' | 'ja' | 'kommune' | 'trinn' | 'gDato'

export interface FormField {
  /** The calculator's own name of the field. */
  readonly id: string
  readonly kind: FieldKind
  readonly required: boolean
}
export interface RowGroup {
  /** The calculator's own name of the list. */
  readonly id: 'barn' | 'elever' | 'trinn'
  readonly fields: readonly FormField[]
  /** 0: the whole list may be left out. */
  readonly least: 0 | 1
}
export interface Form {
  readonly main: readonly FormField[]
  /** Behind «Flere opplysninger». */
  readonly more: readonly FormField[]
  readonly rows: RowGroup | null
}

const must = (id: string, kind: FieldKind): FormField => ({ id, kind, required: true })
const may = (id: string, kind: FieldKind): FormField => ({ id, kind, required: false })
const dato = must('dato', 'dato')
export const mostRows = 12

export const forms: Readonly<Record<CalculatorName, Form>> = {
  langtidsopphold: {
    main: [must('grunnlag', 'kroner'), may('ufrivilligDobbeltrom', 'ja'), dato],
    more: [may('oppholdsutgifterAar', 'kroner'), may('grunnbeloep', 'kroner')],
    rows: null,
  },
  korttidsopphold: {
    main: [must('doegn', 'antall'), must('dagEllerNatt', 'antall'), must('tidligereDoegnIAaret', 'antall'), dato],
    more: [],
    rows: null,
  },
  'praktisk-bistand': {
    main: [must('husstandsinntekt', 'kroner'), may('timerPerMaaned', 'tall'), dato],
    more: [may('gDato', 'gDato'), may('selvkostPerTime', 'kroner')],
    rows: {
      id: 'trinn',
      least: 0,
      fields: [
        must('fraG', 'tall'),
        may('tilG', 'tall'),
        may('inklusivOevre', 'ja'),
        may('timepris', 'kroner'),
        may('maksPerMaaned', 'kroner'),
        may('maksTimer', 'tall'),
        may('fraTimer', 'tall'),
        may('pris', 'kroner'),
      ],
    },
  },
  barnehage: {
    main: [must('husstandsinntekt', 'kroner'), may('kommunenummer', 'kommune'), dato],
    more: [may('makspris', 'kroner'), may('maanederPerAar', 'antall')],
    rows: {
      id: 'barn',
      least: 1,
      fields: [must('foedselsdato', 'maaned'), may('oppholdsprosent', 'tall'), may('timerPerUke', 'tall')],
    },
  },
  sfo: {
    main: [must('husstandsinntekt', 'kroner'), dato],
    more: [may('maanederPerAar', 'antall')],
    rows: {
      id: 'elever',
      least: 1,
      fields: [must('trinn', 'trinn'), must('prisPerMaaned', 'kroner'), may('saerskiltBehov', 'ja')],
    },
  },
  bostoette: {
    main: [
      must('kommunenummer', 'kommune'),
      must('voksne', 'antall'),
      must('barn', 'antall'),
      must('inntektAar', 'kroner'),
      must('boutgifterAar', 'kroner'),
      dato,
    ],
    more: [
      may('formue', 'kroner'),
      may('boligFormuesverdi', 'kroner'),
      may('ensligAlderspensjonist', 'ja'),
      may('ungUfoer', 'ja'),
      may('tilpassetBolig', 'ja'),
    ],
    rows: null,
  },
}

export const calculatorNames = Object.keys(forms) as readonly CalculatorName[]
export const fieldsOf = ({ main, more }: Form): readonly FormField[] => [...main, ...more]
