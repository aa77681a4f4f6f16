// Which addition to the housing-cost cap a municipality has. Bustøtteforskrifta § 3; numbers as from 1.1.2024.

const towns: Readonly<Record<string, readonly string[]>> = {
  'bostoette-tillegg-oslo': ['0301'],
  // Bergen, Trondheim, Tromsø, Stavanger, Bærum
  'bostoette-tillegg-storby': ['4601', '5001', '5501', '1103', '3201'],
  // Kristiansand, Lillestrøm, Frogn, Lørenskog, Nordre Follo, Asker, Nesodden, Sola, Sandnes
  'bostoette-tillegg-by': ['4204', '3205', '3214', '3222', '3207', '3203', '3212', '1124', '1108'],
}

/** The name of the rate, or null when the municipality has no addition. */
export function additionFor(kommunenummer: string): string | null {
  return Object.keys(towns).find((rate) => towns[rate]?.includes(kommunenummer)) ?? null
}
