// What every element of a person document carries beside its own fields. The register's own words and times vary; the simulator
// has one moment for all, so that a document is the same each time it is asked for.
export interface Common {
  readonly ajourholdstidspunkt: string
  readonly erGjeldende: boolean
  readonly kilde: string
  readonly gyldighetstidspunkt: string
}

/** ANTATT: the words of `kilde`; KILDE_DSF stands in the register's published examples. */
const times = {
  ajourholdstidspunkt: '2020-02-01T09:33:23+01:00',
  kilde: 'KILDE_DSF',
  gyldighetstidspunkt: '2020-02-01T00:00:00+01:00',
}

export const element = <T extends object>(fields: T): Common & T => ({ ...times, erGjeldende: true, ...fields })

/** No longer in force. */
export const former = <T extends object>(fields: T): Common & T => ({ ...times, erGjeldende: false, ...fields })
