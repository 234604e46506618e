/** Tells on stderr what is being measured: stdout has the table alone. */
export const say = (message: string): void => console.error(`[bench] ${message}`)
