// Nothing runs here: the compiler compares the schemas of the own API with the types in contract.ts, both ways. A field
// that one of them has and the other lacks stops the build.
import type { Static, TSchema } from 'typebox'
import type { IsoDate } from '../../base/dates.ts'
import type * as contract from '../contract.ts'
import type * as drafts from '../contract-drafts.ts'
import type * as contractOwn from '../contract-own-lookups.ts'
import type * as personSearch from '../contract-person-search.ts'
import type { FlerePdf, Kall, NyttForsoek } from '../contract-progress.ts'
import type * as forvaltning from '../contract-forvaltning.ts'
import type * as logg from '../contract-logg.ts'
import type * as innsyn from '../contract-innsyn.ts'
import type * as om from '../contract-om.ts'
import type * as tilbakemelding from '../contract-tilbakemelding.ts'
import type * as aboutSchema from './about.ts'
import type * as feedbackSchema from './feedback-schema.ts'
import type * as innsynSchema from './innsyn-schema.ts'
import type * as adopted from './adopted-schema.ts'
import type * as draftSchema from './draft-schema.ts'
import type * as logSchema from './log-schema.ts'
import type * as search from './person-search-schema.ts'
import type * as progress from './progress-schema.ts'
import type * as ownLookups from './own-lookups-schema.ts'
import type * as schema from './schema.ts'
import type { Satsliste } from './calculator-schema.ts'
import type { NyEgenandel } from './egenandel-schema.ts'
import type { Resultat } from './result-schema.ts'

/** A type as JSON sees it: no readonly, no brands. */
type Plain<T> = T extends number
  ? number
  : T extends IsoDate
    ? string
    : T extends string | boolean | null
      ? T
      : T extends readonly (infer Item)[]
        ? Plain<Item>[]
        : { -readonly [Key in keyof T]: Plain<T[Key]> }

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
type Fits<S extends TSchema, T> =
  Same<Plain<Static<S>>, Plain<T>> extends true ? true : ['schema and type differ', Static<S>, T]

const fits = <T extends true>(...checked: T[]): void => void checked
fits<Fits<typeof schema.Meg, contract.Meg>>()
fits<Fits<typeof schema.VelgRolle, contract.VelgRolle>>()
fits<Fits<typeof schema.VelgSpraak, contract.VelgSpraak>>()
fits<Fits<typeof schema.Personoppslag, contract.Personoppslag>>()
fits<Fits<typeof schema.Personsvar, contract.Personsvar>>()
fits<Fits<typeof schema.SisteOppgjoer, contract.SisteOppgjoer>>()
fits<Fits<typeof search.Personsoek, personSearch.Personsoek>>()
fits<Fits<typeof search.Personsoeksvar, personSearch.Personsoeksvar>>()
fits<Fits<typeof search.Treffvalg, personSearch.Treffvalg>>()
fits<Fits<typeof ownLookups.EgneOppslag, contractOwn.EgneOppslag>>()
fits<Fits<typeof draftSchema.NyttUtkast, drafts.NyttUtkast>>()
fits<Fits<typeof draftSchema.Utkastlagring, drafts.Utkastlagring>>()
fits<Fits<typeof draftSchema.Utkastkvittering, drafts.Utkastkvittering>>()
fits<Fits<typeof draftSchema.Utkastsvar, drafts.Utkastsvar>>()
fits<Fits<typeof draftSchema.Utkastliste, drafts.Utkastliste>>()
fits<Fits<typeof schema.NyttResultat, contract.NyttResultat>>()
fits<Fits<typeof schema.Endring, contract.Endring>>()
fits<Fits<typeof schema.NyttForsoek, NyttForsoek>>()
fits<Fits<typeof schema.FlerePdf, FlerePdf>>()
fits<Fits<typeof progress.Framdrift, Kall>>()
fits<Fits<typeof schema.FeilPerson, contract.FeilPerson>>()
fits<Fits<typeof schema.FeilPersonSvar, contract.FeilPersonSvar>>()
fits<Fits<typeof NyEgenandel, contract.NyEgenandel>>()
fits<Fits<typeof adopted.NyPrisliste, forvaltning.NyPrisliste>>()
fits<Fits<typeof adopted.Prislister, forvaltning.Prislister>>()
fits<Fits<typeof adopted.Prislisterad, forvaltning.Prislisterad>>()
fits<Fits<typeof adopted.NyRetningslinje, forvaltning.NyRetningslinje>>()
fits<Fits<typeof adopted.Retningslinjerad, forvaltning.Retningslinjerad>>()
fits<Fits<typeof adopted.RetningslinjerSvar, forvaltning.RetningslinjerSvar>>()
fits<Fits<typeof logSchema.LoggSoek, logg.LoggSoek>>()
fits<Fits<typeof logSchema.LoggSvar, logg.LoggSvar>>()
fits<Fits<typeof innsynSchema.NyttInnsyn, innsyn.NyttInnsyn>>()
fits<Fits<typeof innsynSchema.InnsynSvar, innsyn.InnsynSvar>>()
fits<Fits<typeof innsynSchema.NyttInnsynsspoersmaal, innsyn.NyttInnsynsspoersmaal>>()
fits<Fits<typeof innsynSchema.Innsynsvalg, innsyn.Innsynsvalg>>()
fits<Fits<typeof innsynSchema.NyttInnsynsvalg, innsyn.NyttInnsynsvalg>>()
fits<Fits<typeof innsynSchema.Innsynsspoersmaalsliste, innsyn.Innsynsspoersmaalsliste>>()
fits<Fits<typeof innsynSchema.Innsynsspoersmaalssvar, innsyn.Innsynsspoersmaalssvar>>()
fits<Fits<typeof feedbackSchema.NyTilbakemelding, tilbakemelding.NyTilbakemelding>>()
fits<Fits<typeof feedbackSchema.Tilbakemeldingskvittering, tilbakemelding.Tilbakemeldingskvittering>>()
fits<Fits<typeof feedbackSchema.Tilbakemeldinger, tilbakemelding.Tilbakemeldinger>>()
fits<Fits<typeof schema.Problemsvar, contract.ProblemSvar>>()
fits<Fits<typeof aboutSchema.Om, om.Om>>()
fits<Fits<typeof aboutSchema.Helse, om.Helse>>()
fits<Fits<typeof Satsliste, contract.Satsliste>>()
fits<Fits<typeof Resultat, contract.ResultatSvar>>()
