const PATIENCE_MS = 30_000
const HELPERS = '/testing-helpers/src/helpers.js'
const IMPATIENT = 'timeout = 1000'

/** Limits of @web/test-runner for a machine that is ten times slower than usual: they end what hangs and judge nothing. */
export const patience = {
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 2 * PATIENCE_MS } },
}

function patient(code) {
  if (!code.includes(IMPATIENT)) throw new Error(`There is no "${IMPATIENT}" in ${HELPERS}.`)
  return code.replace(IMPATIENT, `timeout = ${PATIENCE_MS}`)
}

/** `waitUntil` of @open-wc/testing gives up after a second and cannot be configured. */
export function patientWaits() {
  return {
    name: 'patient-waits',
    transform: ({ path, body }) => (path.endsWith(HELPERS) ? { body: patient(body) } : undefined),
  }
}

/** The same for a build of Vite. */
export function patientHelpers() {
  return {
    name: 'patient-helpers',
    transform: (code, id) => (id.endsWith(HELPERS) ? patient(code) : undefined),
  }
}
