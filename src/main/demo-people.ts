// Who the demo's two municipalities are made of, as plain data: invented people (month +80) that the simulators know.
// Kept here too because the product may not import the simulators; checks/spine.test.ts fails when the two part.

export interface DemoUser {
  readonly navn: string
  readonly foedselsnummer: string
  readonly rolle: 'saksbehandler' | 'administrator' | 'segmentansvarlig' | 'innbygger'
}
export interface DemoPlace {
  readonly kommune: { readonly navn: string; readonly organisasjonsnummer: string; readonly kommunenummer: string }
  readonly brukere: readonly DemoUser[]
  readonly personer: Readonly<Record<'langtidsopphold' | 'praktiskBistand' | 'foreldrebetaling', readonly string[]>>
}

const user = (navn: string, foedselsnummer: string, rolle: DemoUser['rolle']): DemoUser => ({
  navn,
  foedselsnummer,
  rolle,
})

export const asker: DemoPlace = {
  kommune: { navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' },
  brukere: [
    user('EFFEKTIV STIFTEHOLDER', '17828126156', 'saksbehandler'),
    user('NØYAKTIG HULLEMASKIN', '25868925887', 'saksbehandler'),
    user('ANSVARLIG NØKKELKNIPPE', '08907425585', 'administrator'),
    user('OVERSIKTLIG PERMREGISTER', '31837825116', 'administrator'),
    user('SAMLENDE BINDESTREK', '19897324914', 'segmentansvarlig'),
    user('LYDHØR KANELBOLLE', '11843847783', 'innbygger'),
    user('HJELPSOM BRØDRISTER', '09858842325', 'innbygger'),
  ],
  personer: {
    langtidsopphold: ['04817299771', '27847099416', '19834045322', '27874245084'],
    praktiskBistand: ['25851449852', '06882949409', '27835235403'],
    foreldrebetaling: ['09858842325', '22909041922', '25818640822'],
  },
}

/** In tiltakssonen, which has its own tax rate. */
export const alta: DemoPlace = {
  kommune: { navn: 'Alta', organisasjonsnummer: '944588132', kommunenummer: '5601' },
  brukere: [
    user('ÅRVÅKEN RINGPERM', '05928224599', 'saksbehandler'),
    user('RYDDIG SKUFFESEKSJON', '23878724216', 'saksbehandler'),
    user('BESTEMT VAKTMESTER', '11857624086', 'administrator'),
    user('GRUNDIG SIKRINGSSKAP', '29818023713', 'administrator'),
    user('VIDEREKOMMEN SKJØTELEDNING', '02917123406', 'segmentansvarlig'),
    user('VARM VEDKUBBE', '02924345813', 'innbygger'),
    user('HÅPEFULL REISEKOFFERT', '28829439680', 'innbygger'),
  ],
  personer: {
    langtidsopphold: ['31904229116', '20817028811', '02924345813'],
    praktiskBistand: ['08883945655', '31904229116'],
    foreldrebetaling: ['28829439680', '16929339316'],
  },
}
