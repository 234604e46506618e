/** Paths of the machine's browsers; undefined where one is missing. */
export const chromium: string | undefined
export const firefox: string | undefined
