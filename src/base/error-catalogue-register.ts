// Why a look-up or a search in Folkeregisteret gives nothing; rows of the error catalogue.
import { type CatalogueEntry, row } from './error-row.ts'

export const registerErrors = {
  'del-utenfor-rollen': row(
    403,
    'Rollen har ikke disse delene av Folkeregisteret: {deler}. Ingenting er hentet. Spør uten dem, eller be administratoren om en rolle som har dem.',
    'Rolla har ikkje desse delane av Folkeregisteret: {deler}. Ingenting er henta. Spør utan dei, eller be administratoren om ei rolle som har dei.',
    'The role does not hold these parts of Folkeregisteret: {deler}. Nothing was fetched. Ask without them, or ask the administrator for a role that holds them.',
    { log: 'warn' },
  ),
  'soek-for-vidt': row(
    400,
    'Søket er for vidt til å finne én person: {hva}. Legg til det du vet, og søk igjen.',
    'Søket er for vidt til å finne éin person: {hva}. Legg til det du veit, og søk igjen.',
    'The search is too wide to find one person: {hva}. Add what you know and search again.',
  ),
  'for-mange-treff': row(
    400,
    'Søket har flere treff enn {maks}, og ingen av dem er vist. Legg til det du vet om personen, og søk igjen.',
    'Søket har fleire treff enn {maks}, og ingen av dei er viste. Legg til det du veit om personen, og søk igjen.',
    'The search has more hits than {maks}, and none of them is shown. Add what you know about the person and search again.',
  ),
  'treff-utloept': row(
    410,
    'Treffet gjelder ikke lenger: det er for gammelt, eller du har byttet rolle. Søk på nytt.',
    'Treffet gjeld ikkje lenger: det er for gammalt, eller du har bytt rolle. Søk på nytt.',
    'The hit is no longer valid: it is too old, or you have changed role. Search again.',
  ),
} as const satisfies Record<string, CatalogueEntry>
