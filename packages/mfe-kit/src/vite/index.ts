export { keepBare } from './keep-bare.ts'
export { library, type LibraryOptions } from './library.ts'
export { mfe } from './mfe.ts'
export { shell } from './shell.ts'
