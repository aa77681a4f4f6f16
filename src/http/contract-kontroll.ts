// What /kontroll sends and gets, as types. Days YYYY-MM-DD.
import type { Static } from 'typebox'
import type * as schema from './own/control.ts'

export type Kontrollspoersmaal = Static<typeof schema.Kontrollspoersmaal>
export type Kontrollsvar = Static<typeof schema.Kontrollsvar>
