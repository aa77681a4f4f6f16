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
