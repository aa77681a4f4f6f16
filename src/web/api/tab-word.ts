// The one word the pages ever put in a tab's own storage: that the person has just logged out. /informasjonskapsler names it.
export const tabWord = 'utlogget'
