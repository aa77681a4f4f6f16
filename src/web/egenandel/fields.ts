// Which facts about the service the form asks for, by the own API's names. Texts stand in texts/nb/egenandel.ts under the same ids.
import type { NyEgenandel, ResultatSvar } from '../../http/contract.ts'

export type Part = keyof NonNullable<NyEgenandel['opplysninger']>
type Kind = 'dato' | 'kroner' | 'tall' | 'antall' | 'maaned' | 'valg' | 'ja'
export interface Field {
  readonly id: string
  readonly kind: Kind
  readonly required: boolean
}
export interface PartForm {
  readonly fields: readonly Field[]
  readonly rows: readonly Field[] | null
  /** How many rows there must be. */
  readonly least: 0 | 1
  /** What the API calls the list of rows; it may not be the field's. */
  readonly list: 'barn' | 'elever' | 'krevd' | null
}

const must = (id: string, kind: Kind): Field => ({ id, kind, required: true })
const may = (id: string, kind: Kind): Field => ({ id, kind, required: false })

export const partForms: Readonly<Record<Part, PartForm>> = {
  langtidsopphold: {
    fields: [
      must('innflytting', 'dato'),
      may('direkteFra', 'dato'),
      may('sisteDag', 'dato'),
      may('oppholdsutgifterAar', 'kroner'),
      may('ufrivilligDobbeltrom', 'ja'),
      may('barn', 'valg'),
      may('kopiHvem', 'valg'),
      may('kopiGrunn', 'valg'),
    ],
    rows: [must('maaned', 'maaned'), must('beloep', 'kroner')],
    least: 0,
    list: 'krevd',
  },
  praktiskBistand: { fields: [may('timerPerMaaned', 'tall')], rows: null, least: 0, list: null },
  barnehage: {
    fields: [
      must('soeknadsdato', 'dato'),
      may('deltBosted', 'valg'),
      may('makspris', 'kroner'),
      may('maanederPerAar', 'antall'),
    ],
    rows: [must('foedselsdato', 'dato'), may('oppholdsprosent', 'tall'), may('timerPerUke', 'tall')],
    least: 1,
    list: 'barn',
  },
  sfo: {
    fields: [must('soeknadsdato', 'dato'), may('deltBosted', 'valg')],
    rows: [
      must('trinn', 'valg'),
      must('prisPerMaaned', 'kroner'),
      may('maanederPerAar', 'antall'),
      may('saerskiltBehov', 'ja'),
    ],
    least: 1,
    list: 'elever',
  },
}

export const partsOf: Readonly<Record<ResultatSvar['beregningstype'], readonly Part[]>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['langtidsopphold'],
  PRAKTISK_BISTAND: ['praktiskBistand'],
  BARNEHAGE_SFO: ['barnehage', 'sfo'],
}

/** Ids of inputs, made in one place so that errors and inputs always meet. */
export const inputId = (part: Part, id: string, row?: number): string =>
  row === undefined ? `pris-${part}-${id}` : `pris-${part}-${row + 1}-${id}`
export const rowId = (part: Part, row: number): string => `pris-${part}-rad-${row + 1}`
export const dateId = 'pris-dato'
