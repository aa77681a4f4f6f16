// The open pages about Grunnlag itself, in the order of the footer.
export const aboutPaths = [
  '/nytt',
  '/status',
  '/kontakt',
  '/personvern',
  '/informasjonskapsler',
  '/tilgjengelighet',
] as const
export type AboutPath = (typeof aboutPaths)[number]
