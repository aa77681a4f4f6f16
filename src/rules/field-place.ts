// Where a field has its place for a service and year. Same words as access/ and facts/ use (structure makes them fit).
export const fieldPlaces = ['beregning', 'visning', 'kommune', 'utelatt'] as const
export type FieldPlace = (typeof fieldPlaces)[number]
