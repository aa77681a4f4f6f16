// What is not published about Skatteetaten's services and is therefore assumed, each as a named setting with its note.

/**
 * ANTATT: a settlement is visible this many days after skatteoppgjoersdato. KS told municipalities so in November 2023
 * (three days after the person was notified); the API documentation does not say it.
 */
export const daysUntilSettlementIsVisible = 3

/** ANTATT: an income year is opened on this day of the next year. Seen: 22.2.2024, mid February 2025 and 2026. */
export const openingDay = '02-15'

/** ANTATT: Beregnet skatt and Avregning say 410 for deleted records with their «not found» code; they list no own code. */
export const statusOfDeleted = 410

/** ANTATT: how often a number is missing from the list of events; that it happens is documented. */
export const eventsBetweenGaps = 10
export const gapLength = 3

/** ANTATT: when a settlement without a date of its own, and one that was withdrawn, came into the list of events. */
export const undatedDay = '04-01'
export const withdrawnDay = '09-01'

/** ANTATT: what the list of events takes for a number and a count that are left out; Fiks' page says that both may be. */
export const standardRange = { fra: 1, antall: 1000 }
