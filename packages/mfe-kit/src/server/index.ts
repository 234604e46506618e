export { defineServer } from './define-server.ts'
