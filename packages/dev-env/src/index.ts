export { freePort } from './system/ports.ts'
