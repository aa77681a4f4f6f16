// An income year as it was sent → how an error tells of it. A number that is no year may be anything, a person's too, so it is not
// repeated.

export const toldYear = (aar: number): number | string => (aar >= 1900 && aar <= 2999 ? aar : '–')
