import { styleText } from 'node:util'

/** As the headings of the help of a command. */
export const heading = (text: string): string =>
  styleText(['underline', 'bold'], text, { validateStream: false })
